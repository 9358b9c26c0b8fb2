#include "ui/kit/snackbar.h"

#include "ui/kit/controls.h"
#include "ui/theme/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rhomboid {

namespace {

constexpr int visibleFor = 8'000; // ms
constexpr int marginBelow = 24;

QPushButton *barButton(const QString &text)
{
    QPushButton *button = textButton(text, ButtonKind::Quiet);
    button->setProperty("onDark", true);
    return button;
}

} // namespace

SnackBar::SnackBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_undo(barButton(tr("Undo"))), m_action(barButton({}))
{
    setProperty("snackbar", true);
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setIcon(icon(QStringLiteral("undo"), Tone::TooltipText));
    QToolButton *close = iconButton(QStringLiteral("close"), tr("Close this message"));
    close->setIcon(icon(QStringLiteral("close"), Tone::TooltipText));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    row->addWidget(m_action);
    row->addWidget(close);

    m_timer.setSingleShot(true);
    m_timer.setInterval(visibleFor);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const QWidget *focus = window()->focusWidget(); !underMouse() && !(focus && isAncestorOf(focus)))
            hide();
        else
            m_timer.start();
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_then)
            m_then();
    });
    parent->installEventFilter(this);
    hide();
}

void SnackBar::show(const Notice &notice)
{
    m_text->setText(notice.text);
    m_undo->setVisible(notice.undoable);
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    m_then = notice.action;
    setAccessibleName(notice.text);
    QWidget::show();
    place();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString SnackBar::text() const
{
    return isVisible() ? m_text->text() : QString();
}

void SnackBar::place()
{
    adjustSize();
    const QSize room = parentWidget()->size();
    resize(qMin(width(), room.width() - 2 * marginBelow), height());
    move((room.width() - width()) / 2, room.height() - height() - marginBelow);
    raise();
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
    m_timer.stop();
}

void SnackBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_timer.start();
}

} // namespace rhomboid
