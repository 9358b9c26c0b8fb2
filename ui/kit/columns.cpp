#include "ui/kit/columns.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace rhomboid {

Columns::Columns(double breakAt, QWidget *parent)
    : QWidget(parent), m_breakAt(breakAt), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
}

void Columns::addColumn(QWidget *widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

void Columns::addColumn(QLayout *layout, int stretch)
{
    m_layout->addLayout(layout, stretch);
}

bool Columns::isStacked() const
{
    return m_layout->direction() != QBoxLayout::LeftToRight;
}

void Columns::putLastOnTop()
{
    m_lastOnTop = true;
}

QSize Columns::minimumSizeHint() const
{
    QSize size = m_layout->totalMinimumSize();
    if (isStacked())
        return size;
    int widest = 0;
    for (int i = 0; i < m_layout->count(); ++i)
        widest = qMax(widest, m_layout->itemAt(i)->minimumSize().width());
    size.setWidth(widest);
    return size;
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stack = event->size().width() < (m_need ? m_need() : theme().em(m_breakAt));
    if (stack == isStacked())
        return;
    const auto below = m_lastOnTop ? QBoxLayout::BottomToTop : QBoxLayout::TopToBottom;
    m_layout->setDirection(stack ? below : QBoxLayout::LeftToRight);
    updateGeometry(); // a layout that turns tells nobody that its size is another one
    emit stackedChanged(stack);
}

} // namespace rhomboid
