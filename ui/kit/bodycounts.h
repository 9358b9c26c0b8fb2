#pragma once

#include <QColor>
#include <QHash>
#include <QString>

class QPainter;
class QRectF;
class QTransform;

namespace rhomboid {

// From the coordinates of the drawing of the body into the middle of a room, as large as fits.
QTransform bodyTransform(const QRectF &room);

// Levels of pain in the colours of the pain scale.
QHash<QString, QColor> levelShades(const QHash<QString, int> &levels);
// Each count by its share of the largest, in shades of a grey that is neither on the pain scale nor the blue of
// load: how often is not how strong, and no training.
QHash<QString, QColor> countShades(const QHash<QString, int> &counts);

// The back of a body in those coordinates. Places without a shade stay empty.
void drawBody(QPainter &painter, const QHash<QString, QColor> &shades);

} // namespace rhomboid
