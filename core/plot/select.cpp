#include "core/plot/select.h"

#include "core/plot/axis.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr double shortestDays = 7;
constexpr double shortestShare = 1.0 / 8;
constexpr int numberMarks = 6;

LegendItem::Shape namedAs(DotMark::Shape shape)
{
    switch (shape) {
    case DotMark::Shape::Tinted: return LegendItem::Shape::Tinted;
    case DotMark::Shape::Diamond: return LegendItem::Shape::Diamond;
    case DotMark::Shape::Ring:
    case DotMark::Shape::Disc: break;
    }
    return LegendItem::Shape::Ring;
}

double shortestOf(const Plot &plot)
{
    const double whole = rangeOf(plot).length();
    return plot.timeAxis ? std::min(shortestDays, whole) : whole * shortestShare;
}

} // namespace

PlotRange rangeOf(const Plot &plot) { return {.from = plot.xFrom, .to = plot.xTo}; }

DaysInView daysIn(PlotRange range)
{
    constexpr double noon = 0.5;
    return {.first = dayOf(std::ceil(range.from - noon)), .last = dayOf(std::floor(range.to - noon))};
}

PlotRange zoomed(const Plot &plot, PlotRange range, double middle, double factor)
{
    const double whole = rangeOf(plot).length();
    if (!(range.length() > 0) || !(factor > 0))
        return rangeOf(plot);
    const double length = std::clamp(range.length() * factor, shortestOf(plot), whole);
    // What stands in the middle of the zoom keeps its place in the picture.
    const double share = std::clamp((middle - range.from) / range.length(), 0.0, 1.0);
    const double from = middle - share * length;
    return moved(plot, {.from = from, .to = from + length}, 0);
}

PlotRange moved(const Plot &plot, PlotRange range, double by)
{
    const double length = std::min(range.length(), rangeOf(plot).length());
    const double from = std::clamp(range.from + by, plot.xFrom, plot.xTo - length);
    return {.from = from, .to = from + length};
}

Plot within(Plot plot, PlotRange range)
{
    if (range == rangeOf(plot))
        return plot;
    plot.xFrom = range.from;
    plot.xTo = range.to;
    if (!plot.timeAxis)
        plot.xTicks = numberTicks(range.from, range.to, numberMarks);
    return plot;
}

qsizetype legendItemOf(const Plot &plot, LegendItem::Shape shape, PlotRole role)
{
    const QList<LegendItem> &legend = plot.legend;
    const auto exact = std::ranges::find_if(
        legend, [&](const LegendItem &item) { return item.shape == shape && item.role == role; });
    const auto near = exact != legend.cend() ? exact : std::ranges::find(legend, role, &LegendItem::role);
    if (near != legend.cend())
        return near - legend.cbegin();
    return legend.isEmpty() ? -1 : 0;
}

Plot without(Plot plot, const QList<qsizetype> &items)
{
    if (items.isEmpty())
        return plot;
    const QList<Panel> panels = plot.panels;
    const auto isHidden = [&](LegendItem::Shape shape, PlotRole role) {
        return items.contains(legendItemOf(plot, shape, role));
    };
    QList<Panel> left;
    for (Panel panel : panels) {
        panel.lines.removeIf(
            [&](const LineMark &line) { return isHidden(LegendItem::Shape::Line, line.role); });
        panel.bars.removeIf([&](const BarMark &bars) { return isHidden(LegendItem::Shape::Bar, bars.role); });
        panel.dots.removeIf([&](const DotMark &dots) { return isHidden(namedAs(dots.shape), dots.role); });
        left.append(panel);
    }
    plot.panels = left;
    return plot;
}

} // namespace rhomboid
