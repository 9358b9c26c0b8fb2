#pragma once

#include "ui/report/sheetlayout.h"

class QPainter;

namespace rhomboid {

// Draws a page into `target`, which has the shape of the paper: preview, printer and PDF call this and
// nothing else, so that they show the same.
void drawSheet(QPainter &painter, const QRectF &target, const LaidSheet &page);

} // namespace rhomboid
