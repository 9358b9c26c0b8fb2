#pragma once

#include "core/report/sheets.h"
#include "ui/report/sheettext.h"

#include <QList>
#include <QSizeF>

namespace rhomboid {

// In pixels at 96 to the inch.
QSizeF sizeOf(Paper paper);

// A page with every line in its place. Its size is that of the paper, or larger where the page says so much
// that it has to be drawn smaller.
struct LaidSheet {
    ReportSheet sheet {};
    QSizeF size {};
    QRectF room {}; // inside the margins
    QList<SheetItem> items {};
};

// Fits a page to the paper: first tables lose rows (and say how many), the longest first, then letters become
// smaller. What is measured here is what is drawn, on every device.
LaidSheet layOut(const ReportSheet &sheet, Paper paper);

} // namespace rhomboid
