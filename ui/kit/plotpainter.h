#pragma once

#include "core/plot/plot.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

class QPainter;

namespace rhomboid {

// Where the parts of a plot lie in a picture of a given size. All sizes follow from the theme's font in
// device-independent pixels, so that screen, file and print agree.
struct PlotLayout {
    QFont axisFont {};
    QFont textFont {};
    QFont titleFont {};
    QRectF title {};
    QList<QRectF> legend {}; // of each item; on the right of the title, or in rows below it
    QList<QRectF> panels {}; // inside their axes
    double xFrom {};
    double xTo {};

    double toX(double x) const;
    double fromX(double pixel) const;
    double toY(const Panel &panel, qsizetype index, double y) const;
    QRectF area() const; // all panels together
};

PlotLayout layoutOf(const Plot &plot, const QSizeF &size);

// How much larger than at the usual size of letters marks are drawn.
double markScale();

// Of an item of the legend: the width of its mark, the gap to its name, and what its button is larger by.
double legendSwatchWidth(LegendItem::Shape shape);
double legendSwatchGap();
inline constexpr double legendPadding = 4;

// A text in lines that are no wider than this, but for a word that is longer.
QStringList brokenText(const QString &text, const QFont &font, double width);

// Title, legend, axes, marks and notes of a plot that has panels.
void drawFrame(QPainter &painter, const QSizeF &size, const Plot &plot, const PlotLayout &layout);

} // namespace rhomboid
