#pragma once

#include "core/plot/plot.h"
#include "ui/kit/plotpainter.h"

#include <QPointF>

class QPainter;

namespace rhomboid {

// Of lines, in device-independent pixels. Like all marks they grow with the theme's font.
double seriesWidth();

// The bars, bands, lines and dots of one panel, clipped to it. Fast with many points: at most a few values
// per pixel column are drawn, long lines in short pieces, and dots beyond one per pixel become cells shaded
// by their count.
void drawMarks(QPainter &painter, const Plot &plot, const PlotLayout &layout, qsizetype panel);

// Whether there are more dots in view than pixels, so that shaded cells stand for them.
bool areShaded(const DotMark &dots, const PlotLayout &layout, qsizetype panel);

// One dot, as the legend and the read-out show it.
void drawDot(QPainter &painter, QPointF middle, PlotRole role, DotMark::Shape shape);

} // namespace rhomboid
