#include "ui/log/stayinview.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace rhomboid {

namespace {

constexpr int margin = 16; // below the upper edge of what is seen

} // namespace

StayInView::StayInView(QWidget *part, QScrollArea &scroller)
    : m_part(part)
    , m_scroller(scroller)
{
    part->setParent(this);
    connect(scroller.verticalScrollBar(), &QScrollBar::valueChanged, this, &StayInView::place);
}

bool StayInView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize
        || event->type() == QEvent::Move || event->type() == QEvent::Show)
        place();
    return known;
}

// Where it is higher than what is seen, its end comes into view with the end of the form.
void StayInView::place()
{
    if (!isVisible())
        return;
    const int wanted = m_part->hasHeightForWidth() ? m_part->heightForWidth(width()) : m_part->sizeHint().height();
    const int high = qMin(wanted, height());
    const int passed = -mapTo(m_scroller.viewport(), QPoint()).y() + margin;
    m_part->setGeometry(0, qBound(0, passed, height() - high), width(), high);
}

} // namespace rhomboid
