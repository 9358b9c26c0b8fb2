#pragma once

#include <QHash>
#include <QString>

class QPainter;
class QRectF;
class QTransform;

namespace rhomboid {

// From the coordinates of the drawing of the body into the middle of a room, as large as fits.
QTransform bodyTransform(const QRectF &room);

// The back of a body in those coordinates, each place coloured by its share of the largest count, up to
// `darkest` of the pain scale. Places without a count stay empty.
void drawBodyCounts(QPainter &painter, const QHash<QString, int> &counts, int darkest);

} // namespace rhomboid
