#include "ui/kit/errorbubble.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>

namespace rhomboid {

namespace {

constexpr double iconRoom = 3; // em, with the space around

// What the field scrolls with, else its window.
QWidget *pageOf(QWidget &field)
{
    QWidget *page = field.parentWidget() ? field.parentWidget() : &field;
    while (QWidget *above = page->parentWidget()) {
        if (page->isWindow() || qobject_cast<const QScrollArea *>(above->parentWidget()))
            break;
        page = above;
    }
    return page;
}

} // namespace

ErrorBubble::ErrorBubble(QWidget &field) : ErrorLine(&field), m_field(field)
{
    setProperty("errorBubble", true);
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    layout()->setContentsMargins(6, 3, 6, 3);
    connect(&field, &QObject::destroyed, this, &QObject::deleteLater);
}

void ErrorBubble::say(const QString &sentence)
{
    if (!sentence.isEmpty())
        moveToPage();
    ErrorLine::say(sentence);
    place();
}

// The field may have come into another page since; whatever moves it there moves the sentence.
void ErrorBubble::moveToPage()
{
    QWidget *page = pageOf(m_field);
    if (parentWidget() == page)
        return;
    setParent(page);
    for (QWidget *part = &m_field; part && part != page; part = part->parentWidget())
        part->installEventFilter(this);
}

void ErrorBubble::place()
{
    const bool shown =
        !text().isEmpty() && (&m_field == parentWidget() || m_field.isVisibleTo(parentWidget()));
    setVisible(shown);
    if (!shown)
        return;
    const QWidget &page = *parentWidget();
    const int wanted = fontMetrics().horizontalAdvance(text()) + theme().em(iconRoom);
    const int width = qMin(wanted, page.width());
    const int height = qMax(heightForWidth(width), minimumSizeHint().height());
    const QPoint below = m_field.mapTo(&page, QPoint(0, m_field.height() + 2));
    const bool fits = below.y() + height <= page.height();
    const int top = fits ? below.y() : m_field.mapTo(&page, QPoint(0, -height - 2)).y();
    setGeometry(qBound(0, below.x(), page.width() - width), top, width, height);
    raise();
}

bool ErrorBubble::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        place();
        break;
    default:
        break;
    }
    return ErrorLine::eventFilter(watched, event);
}

} // namespace rhomboid
