#include "ui/kit/snackbar.h"

#include "ui/kit/controls.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace rhomboid {

namespace {

constexpr int visibleFor = 8'000; // ms
constexpr int marginBelow = 24;

// Where the buttons at the foot of a page begin, which stay in reach; else where the page ends.
int bottomOf(const QWidget &pages)
{
    int bottom = pages.height();
    for (const QWidget *footer : pages.findChildren<QWidget *>(QStringLiteral("footer")))
        if (footer->isVisible())
            bottom = qMin(bottom, footer->mapTo(&pages, QPoint()).y());
    return bottom;
}

// What scrolls in the page that is in view; null where nothing does.
QScrollArea *scrollerIn(const QWidget &pages)
{
    for (QScrollArea *scroller : pages.findChildren<QScrollArea *>())
        if (scroller->isVisible() && scroller->parentWidget()->parentWidget() == &pages)
            return scroller;
    return nullptr;
}

bool isAtEnd(const QScrollArea &scroller)
{
    const QScrollBar *bar = scroller.verticalScrollBar();
    return bar->maximum() > 0 && bar->value() == bar->maximum();
}

} // namespace

SnackBar::SnackBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_undo(textButton(tr("Undo"), ButtonKind::OnDark, QStringLiteral("undo")))
    , m_action(textButton({}, ButtonKind::OnDark))
    , m_other(textButton({}, ButtonKind::OnDark))
    , m_timer(new QTimer(this))
{
    setProperty("snackbar", true);
    m_text->setTextFormat(Qt::PlainText);
    QToolButton *close = iconButton(QStringLiteral("close"), tr("Close this message"), Tone::TooltipText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(8);
    for (QWidget *part :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_action),
          static_cast<QWidget *>(m_other), static_cast<QWidget *>(close)})
        row->addWidget(part);
    m_timer->setSingleShot(true);
    m_timer->setInterval(visibleFor);
    connectButtons(*close);
    parent->installEventFilter(this);
    if (auto *pages = qobject_cast<QStackedWidget *>(parent))
        connect(pages, &QStackedWidget::currentChanged, this, [this] {
            if (isVisible())
                place();
        });
    hide();
}

void SnackBar::connectButtons(QToolButton &close)
{
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (isWatched())
            m_timer->start();
        else
            hide();
    });
    connect(&close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    for (const auto &[button, act] :
         {std::pair(m_action, &Notice::action), std::pair(m_other, &Notice::other)})
        connect(button, &QPushButton::clicked, this, [this, act = act] {
            hide();
            if (const auto then = m_notice.*act) // a copy: it may bring the next message
                then();
        });
}

bool SnackBar::isWatched() const
{
    const QWidget *focus = window()->focusWidget();
    return underMouse() || (focus && isAncestorOf(focus));
}

void SnackBar::offer(QPushButton &button, const QString &text)
{
    button.setText(text);
    button.setVisible(!text.isEmpty());
}

void SnackBar::show(const Notice &notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    m_undo->setText(notice.undoText.isEmpty() ? tr("Undo") : notice.undoText);
    m_undo->setVisible(notice.undoable);
    offer(*m_action, notice.actionText);
    offer(*m_other, notice.otherText);
    setAccessibleName(notice.text);
    QWidget::show();
    place();
    m_timer->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SnackBar::withdrawUndo()
{
    if (m_notice.undoable)
        hide();
}

QString SnackBar::text() const { return isVisible() ? m_text->text() : QString(); }

// In one line where there is room for it.
void SnackBar::place()
{
    const QSize room = parentWidget()->size();
    m_text->setWordWrap(false);
    QSize size = sizeHint();
    if (const int widest = room.width() - 2 * marginBelow; size.width() > widest) {
        m_text->setWordWrap(true);
        size = {widest, heightForWidth(widest)};
    }
    resize(size);
    move((room.width() - width()) / 2, bottomOf(*parentWidget()) - height() - marginBelow);
    raise();
    makeRoom();
}

// Only a page that scrolls gets longer. One that fits would be laid out anew, and move below the pointer.
void SnackBar::makeRoom()
{
    QScrollArea *scroller = scrollerIn(*parentWidget());
    if (scroller != m_below) {
        giveBackRoom();
        m_below = scroller;
    }
    if (!scroller || (scroller->verticalScrollBar()->maximum() == 0 && !coversFocus()))
        return;
    const QMargins room(0, 0, 0, height() + marginBelow);
    if (scroller->widget()->contentsMargins() != room) {
        m_toEnd = isAtEnd(*scroller);
        scroller->widget()->setContentsMargins(room);
    }
    QTimer::singleShot(0, this, &SnackBar::uncover); // once the page has that room
}

void SnackBar::giveBackRoom()
{
    if (m_below)
        m_below->widget()->setContentsMargins(0, 0, 0, 0);
    m_below = nullptr;
    m_toEnd = false;
}

bool SnackBar::coversFocus() const
{
    const QWidget *focus = window()->focusWidget();
    return focus && m_below->widget()->isAncestorOf(focus)
        && QRect(focus->mapTo(window(), QPoint()), focus->size())
               .intersects(QRect(mapTo(window(), QPoint()), size()));
}

// The end of a page stays in view, and so does what has the focus.
void SnackBar::uncover()
{
    if (!m_below)
        return;
    if (std::exchange(m_toEnd, false))
        m_below->verticalScrollBar()->setValue(m_below->verticalScrollBar()->maximum());
    if (!coversFocus())
        return;
    const QWidget *focus = window()->focusWidget();
    m_below->ensureVisible(0, focus->mapTo(m_below->widget(), QPoint(0, focus->height())).y(), 0,
                           height() + 2 * marginBelow);
}

bool SnackBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void SnackBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer->stop();
}

// Also when the window comes back, which was minimised meanwhile.
void SnackBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    place();
}

void SnackBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    giveBackRoom();
}

void SnackBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_timer->start();
}

} // namespace rhomboid
