#include "core/plot/afterworkout.h"

#include "core/analysis/timeline.h"
#include "core/plot/wording.h"

#include <algorithm>
#include <array>

namespace rhomboid {

namespace {

constexpr int hoursShown = 96;
constexpr int hoursPerBin = 24;
constexpr int enoughForMean = 3; // check-ins; fewer say more about one day than about the hours after

// What followed one workout.
struct Trace {
    QDate date {};
    QList<PlotPoint> points {}; // x in hours after its end
};

QList<Trace> tracesOf(const Journal &journal, const Findings &findings, const ChartChoice &choice)
{
    const Journal known = upTo(journal, findings.asOf);
    const Timeline timeline = timelineOf(known);
    QList<Trace> traces;
    for (qsizetype i = 0; i < timeline.sessions.size(); ++i) {
        const Session &session = timeline.sessions[i];
        const Workout &workout = known.workouts()[session.workout];
        if (workout.started.date < choice.from || workout.started.date > choice.to)
            continue;
        Trace trace {.date = workout.started.date};
        for (const Report &report : reportsAfter(timeline, session.at, hoursShown)) {
            const bool next =
                i + 1 < timeline.sessions.size() && hoursBetween(timeline.sessions[i + 1].at, report.at) > 0;
            if (!next)
                trace.points.append(
                    {.x = hoursBetween(session.at, report.at), .y = 1.0 * report.level, .uid = report.entry});
        }
        if (!trace.points.isEmpty())
            traces.append(trace);
    }
    return traces;
}

// What the model expects after a workout with habits as usual, with the 95 % range of its mean.
LineMark modelCurve(const AfterWorkout &model)
{
    const auto onScale = [](double value) { return std::clamp(value, 0.0, 10.0); };
    LineMark curve {.role = PlotRole::Pain};
    for (const ExpectedLevel &level : model.curve) {
        curve.points.append({.x = level.hours, .y = onScale(level.mean)});
        curve.low.append(onScale(level.low));
        curve.high.append(onScale(level.high));
        curve.breaks.append(level.hours == 0);
    }
    return curve;
}

// The reports of one day after a workout, over all workouts.
struct Bin {
    int count {};
    double sum {};
    double hours {}; // their sum, too
    double lowest {10};
    double highest {};

    bool isEnough() const { return count >= enoughForMean; }
    double mean() const { return sum / count; }
    double middle() const { return hours / count; }
};

using Bins = std::array<Bin, hoursShown / hoursPerBin>;

std::size_t binAt(double hours)
{
    return std::min(static_cast<std::size_t>(hours / hoursPerBin), std::tuple_size_v<Bins> - 1);
}

Bins binsOf(const QList<Trace> &traces)
{
    Bins bins;
    for (const Trace &trace : traces)
        for (const PlotPoint &point : trace.points) {
            Bin &bin = bins[binAt(point.x)];
            ++bin.count;
            bin.sum += point.y;
            bin.hours += point.x;
            bin.lowest = std::min(bin.lowest, point.y);
            bin.highest = std::max(bin.highest, point.y);
        }
    return bins;
}

// The mean of each day after, where there are enough check-ins for one, at the hour at which they came on
// average.
LineMark meansOf(const Bins &bins)
{
    LineMark means {.role = PlotRole::Neutral};
    bool gap = true;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        if (bins[i].isEnough()) {
            means.points.append({.x = bins[i].middle(), .y = bins[i].mean()});
            means.breaks.append(gap);
        }
        gap = !bins[i].isEnough();
    }
    return means;
}

// One curve at a time: what the model expects, and before there is one the mean of each day.
Panel panelOf(const QList<Trace> &traces, const Bins &bins, const std::optional<AfterWorkout> &model)
{
    DotMark earlier {.shape = DotMark::Shape::Tinted};
    for (const Trace &trace : traces.first(traces.size() - 1))
        earlier.points.append(trace.points);
    std::ranges::stable_sort(earlier.points, {}, &PlotPoint::x);
    const DotMark latest {.role = PlotRole::Text,
                          .shape = DotMark::Shape::Diamond,
                          .points = traces.constLast().points};
    Panel panel {.title = Wording::tr("Pain, 0 to 10"), .yTo = 10, .yTicks = {0, 2, 4, 6, 8, 10}};
    panel.dots = {earlier, latest};
    if (model) {
        panel.lines = {modelCurve(*model)};
        return panel;
    }
    const LineMark means = meansOf(bins);
    panel.lines = {means};
    panel.dots.append({.role = means.role, .shape = DotMark::Shape::Disc, .points = means.points});
    return panel;
}

// The marks are answers, not workouts: each name says after what.
QList<LegendItem> legendOf(const QList<Trace> &traces, const Panel &panel, bool hasModel,
                           const Wording &wording)
{
    const int workouts = static_cast<int>(traces.size());
    QList<LegendItem> legend;
    if (workouts > 1)
        legend.append({.shape = LegendItem::Shape::Tinted,
                       .role = PlotRole::Pain,
                       .text = Wording::tr("After %n earlier workout(s)", nullptr, workouts - 1)});
    legend.append({.shape = LegendItem::Shape::Diamond,
                   .role = PlotRole::Text,
                   .text = Wording::tr("After the latest, %1").arg(wording.day(traces.constLast().date))});
    if (!panel.lines.constFirst().points.isEmpty())
        legend.append({.shape = LegendItem::Shape::Line,
                       .role = panel.lines.constFirst().role,
                       .text = hasModel ? Wording::tr("Expected pain and its range")
                                        : Wording::tr("Daily mean")});
    return legend;
}

// What was answered on one of the days after a workout; empty when nothing was.
QString levelsOf(const Trace &trace, std::size_t bin, const Wording &wording)
{
    QStringList levels;
    for (const PlotPoint &point : trace.points)
        if (binAt(point.x) == bin)
            levels.append(wording.amount(point.y));
    return levels.join(QStringLiteral(", "));
}

QList<PlotStop> stopsOf(const Bins &bins, const Trace &latest, const Wording &wording)
{
    QList<PlotStop> stops;
    int from = 0;
    for (const Bin &bin : bins) {
        PlotStop stop {.x = from + hoursPerBin / 2.0,
                       .heading = Wording::tr("%1 to %2 hours after").arg(from).arg(from + hoursPerBin),
                       .lines = {Wording::tr("%n check-in(s)", nullptr, bin.count)}};
        if (bin.count > 0 && !bin.isEnough())
            stop.lines.append(Wording::tr("Too few for a mean, from %1 to %2")
                                  .arg(wording.amount(bin.lowest), wording.amount(bin.highest)));
        else if (bin.isEnough())
            stop.lines.append(
                Wording::tr("Mean %1, from %2 to %3")
                    .arg(wording.level(bin.mean()), wording.amount(bin.lowest), wording.amount(bin.highest)));
        if (const QString levels = levelsOf(latest, binAt(from), wording); !levels.isEmpty())
            stop.lines.append(Wording::tr("After the latest workout %1").arg(levels));
        stops.append(stop);
        from += hoursPerBin;
    }
    return stops;
}

QString summaryOf(const QList<Trace> &traces, const Bins &bins, const Wording &wording)
{
    const int workouts = static_cast<int>(traces.size());
    const auto worst =
        std::ranges::max_element(bins, {}, [](const Bin &bin) { return bin.isEnough() ? bin.mean() : -1.0; });
    if (!worst->isEnough())
        return Wording::tr(
            "After %n workout(s), there are too few check-ins for a mean: three within one day "
            "after make one.",
            nullptr, workouts);
    const auto from = (worst - bins.begin()) * hoursPerBin;
    return Wording::tr("Over %n workout(s), pain was highest on average %1 to %2 hours after, at %3.",
                       nullptr, workouts)
        .arg(from)
        .arg(from + hoursPerBin)
        .arg(wording.level(worst->mean()));
}

// The latest first.
PlotTable tableOf(const QList<Trace> &traces, const Wording &wording)
{
    PlotTable table = wording.table({{.title = Wording::tr("Workout")},
                                     {.title = Wording::tr("Hours after"), .decimals = 1},
                                     {.title = Wording::tr("Pain")}});
    for (const Trace &trace : traces)
        for (const PlotPoint &point : trace.points)
            table.rows.append({trace.date, point.x, point.y});
    std::ranges::reverse(table.rows);
    return table;
}

} // namespace

Plot afterWorkout(const Journal &journal, const Loads &, const Findings &findings, const ChartChoice &choice)
{
    Plot plot {.key = QStringLiteral("after_workout"),
               .title = Wording::tr("After a workout"),
               .timeAxis = false,
               .xTo = hoursShown,
               .xTitle = Wording::tr("Hours after a workout"),
               .xTicks = {0, 24, 48, 72, 96}};
    const QList<Trace> traces = tracesOf(journal, findings, choice);
    if (traces.isEmpty()) {
        plot.empty = Wording::tr("After a workout with a check-in in the days after it, both appear here.");
        return plot;
    }
    const Wording wording(choice);
    const Bins bins = binsOf(traces);
    plot.panels = {panelOf(traces, bins, findings.afterWorkout)};
    plot.legend = legendOf(traces, plot.panels.constFirst(), findings.afterWorkout.has_value(), wording);
    plot.stops = stopsOf(bins, traces.constLast(), wording);
    plot.table = tableOf(traces, wording);
    plot.summary = summaryOf(traces, bins, wording);
    return plot;
}

} // namespace rhomboid
