#pragma once

#include "core/plot/plot.h"

#include <QDate>
#include <QList>

namespace rhomboid {

// A part of a plot's x axis.
struct PlotRange {
    double from {};
    double to {};

    double length() const { return to - from; }
    bool operator==(const PlotRange &) const = default;
};

// The whole axis.
PlotRange rangeOf(const Plot &plot);

// The days of a part of a time axis: those whose noon is in it.
struct DaysInView {
    QDate first {};
    QDate last {};

    bool operator==(const DaysInView &) const = default;
};

DaysInView daysIn(PlotRange range);

// `range` made `factor` times as long around `middle`, never shorter than a week of days (or an eighth of a
// number axis) nor longer than the whole, and moved inside it.
PlotRange zoomed(const Plot &plot, PlotRange range, double middle, double factor);

// `range` moved, inside the whole.
PlotRange moved(const Plot &plot, PlotRange range, double by);

// The plot on this part of its axis. Marks, stops and table stay whole.
Plot within(Plot plot, PlotRange range);

// Which item of the legend speaks for the marks of a shape and role: the one of the same shape and role, else
// the first of the same role, else the first of all. -1 without a legend.
qsizetype legendItemOf(const Plot &plot, LegendItem::Shape shape, PlotRole role);

// The plot without the marks of these items of its legend; the legend stays.
Plot without(Plot plot, const QList<qsizetype> &items);

} // namespace rhomboid
