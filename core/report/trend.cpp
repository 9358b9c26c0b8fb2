#include "core/report/trend.h"

#include "core/plot/axis.h"
#include "core/plot/painload.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace rhomboid {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(report)
};

constexpr double noon = 0.5;

// What was trained on the days of a plot.
struct Training {
    QMap<QDate, double> minutes {};
    QMap<QDate, double> effort {}; // the hardest session of the day
};

Training trainingIn(const Journal &journal, const ChartChoice &choice)
{
    Training training;
    for (const Workout &workout : journal.workouts()) {
        const QDate day = workout.started.date;
        if (workout.implausible || day < choice.from || day > choice.to)
            continue;
        if (workout.duration)
            training.minutes[day] += workout.duration->value;
        if (workout.sessionRpe)
            training.effort[day] = std::max(training.effort.value(day), *workout.sessionRpe);
    }
    return training;
}

QList<PlotPoint> pointsOf(const QMap<QDate, double> &days)
{
    QList<PlotPoint> points;
    for (auto at = days.cbegin(); at != days.cend(); ++at)
        points.append({.x = dayNumber(at.key()) + noon, .y = at.value()});
    return points;
}

Panel minutesPanel(const Training &training)
{
    const auto longest = std::ranges::max_element(training.minutes);
    const double top = niceCeiling(longest == training.minutes.end() ? 0 : *longest);
    return {.title = Words::tr("Minutes of training each day"),
            .yTo = top,
            .yTicks = {0, top / 2, top},
            .share = 0.2,
            .bars = {{.points = pointsOf(training.minutes)}}};
}

Panel effortPanel(const Training &training)
{
    return {.title = Words::tr("Effort of the workout, 0 to 10"),
            .yTo = 10,
            .yTicks = {0, 5, 10},
            .share = 0.2,
            .dots = {{.role = PlotRole::Load, .shape = DotMark::Shape::Disc, .points = pointsOf(training.effort)}}};
}

} // namespace

Plot reportTrend(const Journal &journal, const Loads &loads, const Findings &findings,
                 const ChartChoice &choice)
{
    Plot plot = painAndLoad(journal, loads, findings, choice);
    plot.title.clear(); // the page has a heading
    if (plot.panels.isEmpty())
        return plot;
    const Training training = trainingIn(journal, choice);
    plot.panels.resize(1); // the load gives way to what it is made of
    plot.panels.last().share = 0.6;
    plot.panels << minutesPanel(training) << effortPanel(training);
    plot.legend.removeIf([](const LegendItem &item) { return item.role == PlotRole::Load; });
    return plot;
}

} // namespace rhomboid
