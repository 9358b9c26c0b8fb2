#pragma once

class QPainter;
class QPointF;

namespace rhomboid {

double effectMarkHalf(); // of its size

// The mark of an estimate, in the pen and brush of the painter: a square for more pain, a circle for less.
void drawEffectMark(QPainter &painter, const QPointF &middle, double half, bool more);

} // namespace rhomboid
