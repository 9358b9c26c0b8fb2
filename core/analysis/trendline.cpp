#include "core/analysis/trendline.h"

#include "core/analysis/smooth.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

struct Moment {
    WallTime at {};
    double days {};
    bool breaks {false};
};

// Appends the noons after the last moment and before `until`.
void appendNoons(QList<Moment> &moments, double until)
{
    QDate day = moments.back().at.date;
    if (const QTime clock = moments.back().at.time.value_or(QTime(12, 0)); clock >= QTime(12, 0))
        day = day.addDays(1);
    for (;; day = day.addDays(1)) {
        const WallTime noon {.date = day, .time = QTime(12, 0)};
        if (daysOf(noon) >= until)
            return;
        moments.append({.at = noon, .days = daysOf(noon)});
    }
}

QList<Moment> momentsOf(const QList<Report> &reports, const WallTime &now)
{
    QList<Moment> moments;
    for (const Report &report : reports) {
        if (!moments.isEmpty() && report.days == moments.back().days)
            continue;
        const bool bridged = !moments.isEmpty() && report.days - moments.back().days <= longestBridgeDays;
        if (bridged)
            appendNoons(moments, report.days);
        moments.append({.at = report.at, .days = report.days, .breaks = !bridged});
    }
    const double end = daysOf(now);
    if (end > moments.back().days && end - moments.back().days <= longestBridgeDays) {
        appendNoons(moments, end);
        moments.append({.at = now, .days = end});
    }
    return moments;
}

} // namespace

QList<TrendPoint> trendLine(const Timeline &timeline, const WallTime &now)
{
    if (timeline.reports.size() < reportsForALine)
        return {};
    QList<Reading> readings;
    for (const Report &report : timeline.reports)
        readings.append({.days = report.days, .value = static_cast<double>(report.level)});
    const QList<Moment> moments = momentsOf(timeline.reports, now);
    QList<double> at;
    for (const Moment &moment : moments)
        at.append(moment.days);

    const auto curve = smoothLevel(readings, at, LevelModel());
    const double quantile =
        boost::math::quantile(boost::math::students_t(static_cast<double>(curve->degreesOfFreedom)), 0.975);
    QList<TrendPoint> line;
    line.reserve(moments.size());
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const SmoothedLevel &level = curve->levels[i];
        const double reach = quantile * std::sqrt(level.variance);
        const auto onScale = [](double value) { return std::clamp(value, 0.0, 10.0); };
        line.append({.at = moments[i].at,
                     .mean = onScale(level.mean),
                     .low = onScale(level.mean - reach),
                     .high = onScale(level.mean + reach),
                     .breaks = moments[i].breaks});
    }
    return line;
}

} // namespace rhomboid
