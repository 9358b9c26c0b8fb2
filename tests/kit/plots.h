#pragma once

#include "core/plot/plot.h"

#include <QDate>
#include <QLocale>

#include <cmath>

namespace rhomboid {

// A chart of pain and load over `days` days up to 2026-03-12, with a holiday, a day without entry and a gap
// in the line.
inline Plot samplePlot(int days)
{
    const double start = double(QDate(1970, 1, 1).daysTo(QDate(2026, 3, 12))) - days + 1;
    Plot plot {
        .key = QStringLiteral("pain_load"),
        .title = QStringLiteral("Pain and load, 19 December to 12 March"),
        .summary = QStringLiteral("The highest pain of a day was mostly between 0 and 4."),
        .xFrom = start,
        .xTo = start + days,
        .legend = {{LegendItem::Shape::Ring, PlotRole::Pain, QStringLiteral("Worst pain of the day")},
                   {LegendItem::Shape::Line, PlotRole::Pain, QStringLiteral("Trend and its likely range")},
                   {LegendItem::Shape::Bar, PlotRole::Load, QStringLiteral("Load")}}};
    LineMark line;
    DotMark dots;
    BarMark bars;
    for (int day = 0; day < days; ++day) {
        const double x = start + day + 0.5;
        const double middle = 2 + 1.4 * std::sin(day / 9.0) + 0.6 * std::sin(day / 41.0);
        const double width = 0.7 + 0.3 * std::sin(day / 15.0);
        line.points.append({x, middle, {}});
        line.low.append(middle - width);
        line.high.append(middle + width);
        line.breaks.append(day == days * 2 / 3);
        const double worst = std::round(std::clamp(middle + 2.4 * std::sin(day * 12.9898), 0.0, 10.0));
        if (day % 17 != 5)
            dots.points.append({x, worst, {}});
        if (day % 7 == 1 || day % 7 == 3 || day % 7 == 5)
            bars.points.append({x, 330 + 120 * std::sin(day * 4.1), {}});
        plot.stops.append({x,
                           QStringLiteral("Day %1").arg(day + 1),
                           {QStringLiteral("Worst pain %1 of 10").arg(worst),
                            QStringLiteral("Trend %1").arg(middle, 0, 'f', 1)}});
    }
    Panel pain {.title = QStringLiteral("Pain, 0 to 10"),
                .yTo = 10,
                .yTicks = {0, 2, 4, 6, 8, 10},
                .share = 0.78,
                .lines = {line},
                .dots = {dots},
                .spans = {{start + days * 0.25, start + days * 0.33, QStringLiteral("Holiday")}}};
    Panel load {.title = QStringLiteral("Load per workout"),
                .yTo = 560,
                .yTicks = {0, 560},
                .share = 0.22,
                .bars = {bars}};
    plot.panels = {pain, load};
    plot.table = {
        .columns = {{.title = QStringLiteral("Day")}, {.title = QStringLiteral("Worst pain")}},
        .rows = {{QStringLiteral("Monday, 9"), QStringLiteral("4")}, {QStringLiteral("say \"so\""), {}}}};
    return plot;
}

} // namespace rhomboid
