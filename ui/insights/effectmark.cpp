#include "ui/insights/effectmark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace rhomboid {

double effectMarkHalf() { return theme().em(0.34); }

void drawEffectMark(QPainter &painter, const QPointF &middle, double half, bool more)
{
    const QRectF mark(middle.x() - half, middle.y() - half, 2 * half, 2 * half);
    more ? painter.drawRect(mark) : painter.drawEllipse(mark);
}

} // namespace rhomboid
