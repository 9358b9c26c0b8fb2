#pragma once

#include "ui/kit/bodymap.h"

#include <QPainterPath>
#include <QRectF>

namespace rhomboid {

// The drawing of resources/bodymap.json, read once. All coordinates are those of `view`.
struct BodyDrawing {
    QRectF view {};
    QPainterPath silhouette {};
    QPainterPath hints {}; // fine lines that show the form
    QList<BodyRegion> regions {}; // in tab order
};

const BodyDrawing &bodyDrawing();

// A path of absolute M, C and Z commands, a space between all numbers; empty when it holds anything else.
QPainterPath pathFromSvg(QStringView text);

} // namespace rhomboid
