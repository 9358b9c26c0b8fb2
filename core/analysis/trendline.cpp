#include "core/analysis/trendline.h"

#include "core/analysis/evidence.h"
#include "core/analysis/smooth.h"
#include "core/inference/gates.h"
#include "core/inference/infer.h"

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

double quantile95(double degreesOfFreedom)
{
    return boost::math::quantile(boost::math::students_t(degreesOfFreedom), 0.975);
}

// The highest of each day, so that a day with many reports counts no more than others; all of them while they
// are from fewer days than a line needs.
QList<Reading> readingsOf(const QList<Report> &reports)
{
    QList<Reading> all;
    QList<Reading> highest;
    QDate day;
    for (const Report &report : reports) {
        all.append({.days = report.days, .value = static_cast<double>(report.level)});
        if (report.at.date != day)
            highest.append(all.constLast());
        else if (report.level > highest.constLast().value)
            highest.last() = all.constLast();
        day = report.at.date;
    }
    return highest.size() < reportsForALine ? all : highest;
}

QList<TrendPoint> lineOf(const Timeline &timeline, const QList<Moment> &moments)
{
    QList<double> days;
    for (const Moment &moment : moments)
        days.append(moment.days);
    const auto curve = smoothLevel(readingsOf(timeline.reports), days, LevelModel());
    const double quantile = quantile95(curve->degreesOfFreedom);
    const auto onScale = [](double value) { return std::clamp(value, 0.0, 10.0); };
    QList<TrendPoint> line;
    line.reserve(moments.size());
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const SmoothedLevel &level = curve->levels[i];
        const double reach = quantile * std::sqrt(level.variance);
        line.append({.at = moments[i].at,
                     .mean = onScale(level.mean),
                     .low = onScale(level.mean - reach),
                     .high = onScale(level.mean + reach),
                     .breaks = moments[i].breaks});
    }
    return line;
}

Eigen::Index columnOf(const Design &design, Nuisance wanted)
{
    return std::ranges::find(design.nuisance, wanted) - design.nuisance.begin();
}

constexpr int hoursAfter = 96;
constexpr int hoursPerPoint = 4;

// What the earlier workouts still add, and what this one does.
QList<ExpectedLevel> curveAfter(const Study &study, const Fit &fit, double quantile)
{
    QList<ExpectedLevel> curve;
    for (int hours = 0; hours <= hoursAfter; hours += hoursPerPoint) {
        const Eigen::RowVectorXd row = meanRowAfter(study, fit.design, hours / 24.0);
        const double variance = (row * fit.leastSquares.inverse).dot(row) * fit.leastSquares.sigma2();
        const double mean = row.dot(fit.leastSquares.beta);
        const double reach = quantile * std::sqrt(variance);
        curve.append({.hours = 1.0 * hours, .mean = mean, .low = mean - reach, .high = mean + reach});
    }
    return curve;
}

// The typical level just before a workout, and what the workout adds.
AfterWorkout afterWorkoutOf(const Study &study, const Fit &fit)
{
    const Eigen::Index impulse = columnOf(fit.design, Nuisance::Impulse);
    const double peak = fit.leastSquares.beta(impulse);
    const double quantile = quantile95(std::max(4.0, fit.design.effectiveSessions - 3.0));
    const double reach = quantile * fit.leastSquares.standardError(impulse);
    const QList<ExpectedLevel> curve = curveAfter(study, fit, quantile);
    return {
        .level = curve.front().mean, .peak = peak, .low = peak - reach, .high = peak + reach, .curve = curve};
}

} // namespace

PainPicture painPicture(const Timeline &timeline, const WallTime &now)
{
    if (timeline.reports.size() < reportsForALine)
        return {};
    PainPicture picture {.line = lineOf(timeline, momentsOf(timeline.reports, now))};
    const Study study = studyOf(timeline);
    const auto fit = study.sessions.empty() ? std::nullopt : fitLine(study);
    if (fit && fit->design.effectiveSessions >= sessionsForEstimates
        && std::ranges::count(fit->design.nuisance, Nuisance::Impulse) > 0)
        picture.afterWorkout = afterWorkoutOf(study, *fit);
    return picture;
}

} // namespace rhomboid
