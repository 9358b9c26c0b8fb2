#include "ui/kit/snackbar.h"

#include "ui/kit/controls.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
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
constexpr int marginBelow = 12; // most of the bar stands in the empty end of a page that fits
constexpr int marginBeside = 32; // in line with the cards of a page
constexpr int grain = 8; // px between the places that are looked at
constexpr int worthMoving = 2; // it leaves the middle for a place that covers less than half as much

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

// What is read or used, as opposed to the card or the page around it.
bool isContent(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QLabel *>(&widget)
        || (widget.children().isEmpty() && !qobject_cast<const QFrame *>(&widget));
}

// How much of a page lies below a place; what can be used counts double.
int covered(const QWidget &pages, const QRect &place)
{
    const auto *stack = qobject_cast<const QStackedWidget *>(&pages);
    const QWidget *page = stack ? stack->currentWidget() : nullptr;
    int sum = 0;
    for (int y = place.top(); page && y <= place.bottom(); y += grain)
        for (int x = place.left(); x <= place.right(); x += grain)
            if (const QWidget *hit = page->childAt(page->mapFrom(&pages, QPoint(x, y))); hit && isContent(*hit))
                sum += hit->focusPolicy() == Qt::NoFocus ? 1 : 2;
    return sum;
}

// Of a list the row: the rest of it is not what the focus is on.
QRect focusIn(const QWidget &focus)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&focus); view && view->currentIndex().isValid())
        return view->visualRect(view->currentIndex()).translated(view->viewport()->pos());
    return focus.rect();
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
    // Not for the pointer: what it has hit stays below it.
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (isVisible() && QGuiApplication::mouseButtons() == Qt::NoButton)
            QTimer::singleShot(0, this, &SnackBar::uncover);
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
    m_text->setWordWrap(false);
    QSize size = sizeHint();
    if (const int widest = parentWidget()->width() - 2 * marginBeside; size.width() > widest) {
        m_text->setWordWrap(true);
        size = {widest, heightForWidth(widest)};
    }
    resize(size);
    move(leastCovering());
    raise();
    makeRoom();
}

// In the middle, unless much more of the page is seen with the bar at one of the sides.
QPoint SnackBar::leastCovering() const
{
    const QWidget &pages = *parentWidget();
    const int y = bottomOf(pages) - height() - marginBelow;
    const int middle = (pages.width() - width()) / 2;
    const int last = pages.width() - width() - marginBeside;
    QPoint best(middle, y);
    int least = covered(pages, QRect(best, size()));
    for (const int x : {last, marginBeside})
        if (const int there = covered(pages, QRect(QPoint(x, y), size())); worthMoving * there < least) {
            least = there;
            best.setX(x);
        }
    return best;
}

void SnackBar::makeRoom()
{
    QScrollArea *scroller = scrollerIn(*parentWidget());
    if (m_below && scroller != m_below) {
        giveBackRoom();
        m_toEnd = false;
    }
    m_below = scroller;
    if (!scroller)
        return;
    const QMargins room(0, 0, 0, height() + marginBelow);
    if (scroller->widget()->contentsMargins() != room) {
        m_toEnd = m_toEnd || isAtEnd(*scroller); // it may have gone and come at once
        scroller->widget()->setContentsMargins(room);
    }
    lengthen();
    QTimer::singleShot(0, this, &SnackBar::uncover); // once the page has that room
}

// A page that fits gets longer by the room: what is in it keeps its place and size.
void SnackBar::lengthen()
{
    QWidget &sheet = *m_below->widget();
    const int longer = m_below->viewport()->height() + sheet.contentsMargins().bottom();
    sheet.setMinimumHeight(qMax(longer, sheet.minimumSizeHint().height()));
}

void SnackBar::giveBackRoom()
{
    if (m_below) {
        m_below->widget()->setContentsMargins(0, 0, 0, 0);
        m_below->widget()->setMinimumHeight(0);
    }
    m_below = nullptr;
}

// Where what has the focus is, in the page, when the bar is over it; else null.
QRect SnackBar::coveredFocus() const
{
    const QWidget *focus = window()->focusWidget();
    if (!focus || !m_below->widget()->isAncestorOf(focus))
        return {};
    const QRect part = focusIn(*focus);
    const QRect seen(focus->mapTo(window(), part.topLeft()), part.size());
    return seen.intersects(QRect(mapTo(window(), QPoint()), size()))
        ? QRect(focus->mapTo(m_below->widget(), part.topLeft()), part.size())
        : QRect();
}

// The end of a page stays in view, and so does what has the focus, unless it is higher than what is in view.
void SnackBar::uncover()
{
    const bool toEnd = std::exchange(m_toEnd, false);
    if (!m_below)
        return;
    lengthen(); // the window may have another size by now
    if (toEnd)
        m_below->verticalScrollBar()->setValue(m_below->verticalScrollBar()->maximum());
    const QRect focus = coveredFocus();
    if (focus.isNull() || focus.height() > m_below->viewport()->height() - height() - 2 * marginBelow)
        return;
    m_below->ensureVisible(0, focus.bottom() + 1, 0, height() + 2 * marginBelow);
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
