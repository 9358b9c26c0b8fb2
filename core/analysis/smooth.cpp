#include "core/analysis/smooth.h"

#include <QtGlobal>

#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

// The state: the slow level, its slope, the flare; in units where the noise variance is 1. Two series go
// through the same gains: the readings, and a constant 1 whose coefficient is the unknown mean.
using Covariance = Eigen::Matrix3d;
using State = Eigen::Vector3d;
using Pair = Eigen::RowVector2d;
using States = Eigen::Matrix<double, 3, 2>;

State seenByReading() { return {1, 0, 1}; }
State askedByMoment() { return {1, 0, 0}; }

// What the way back needs to know of one step of the way there.
struct Step {
    double days {};
    double gap {}; // from the step before
    qsizetype moment {-1}; // index in the moments asked for, or a reading
    State reach {}; // gain of a reading; covariance of the state with the slow level of a moment
    double variance {}; // of a reading's surprise; of the slow level of a moment
    Pair values {}; // surprises of a reading; slow level of a moment
};

struct Likelihood {
    double ones {}; // 1' V^-1 1
    double cross {}; // 1' V^-1 y
    double squares {}; // y' V^-1 y
};

double rateOf(const LevelModel &model) { return std::sqrt(3.0) / model.slowDays; }

Covariance stationary(const LevelModel &model)
{
    const double rate = rateOf(model);
    return State(model.slowRatio, rate * rate * model.slowRatio, model.flareRatio).asDiagonal();
}

Covariance transition(double gap, const LevelModel &model)
{
    const double rate = rateOf(model);
    const double kept = std::exp(-rate * gap);
    Covariance matrix = Covariance::Zero();
    matrix(0, 0) = kept * (1 + rate * gap);
    matrix(0, 1) = kept * gap;
    matrix(1, 0) = -kept * rate * rate * gap;
    matrix(1, 1) = kept * (1 - rate * gap);
    matrix(2, 2) = std::exp(-gap / model.flareDays);
    return matrix;
}

// Both lists merged by time; a reading stands before a moment of the same time, though the order does not
// matter.
QList<Step> stepsOf(std::span<const Reading> readings, std::span<const double> at)
{
    QList<Step> steps;
    steps.reserve(static_cast<qsizetype>(readings.size() + at.size()));
    const auto append = [&](double days, qsizetype moment) {
        steps.append(
            {.days = days, .gap = steps.isEmpty() ? 0 : days - steps.constLast().days, .moment = moment});
    };
    std::size_t next = 0;
    for (const Reading &reading : readings) {
        for (; next < at.size() && at[next] < reading.days; ++next)
            append(at[next], static_cast<qsizetype>(next));
        append(reading.days, -1);
    }
    for (; next < at.size(); ++next)
        append(at[next], static_cast<qsizetype>(next));
    return steps;
}

// The way there. The state wanders towards what it is without any reading, so the distance from that is
// carried on.
Likelihood filter(QList<Step> &steps, std::span<const Reading> readings, const LevelModel &model)
{
    Likelihood likelihood;
    const Covariance unread = stationary(model);
    Covariance covariance = unread;
    States states = States::Zero();
    const State h = seenByReading();
    std::size_t used = 0;
    for (Step &step : steps) {
        const Covariance forward = transition(step.gap, model);
        states = (forward * states).eval();
        covariance = (unread - forward * (unread - covariance) * forward.transpose()).eval();
        if (step.moment >= 0) {
            step.reach = covariance * askedByMoment();
            step.variance = askedByMoment().dot(step.reach);
            step.values = askedByMoment().transpose() * states;
            continue;
        }
        const State seen = covariance * h;
        step.variance = h.dot(seen) + 1;
        step.reach = seen / step.variance;
        step.values = Pair(readings[used++].value, 1) - h.transpose() * states;
        states += step.reach * step.values;
        covariance -= seen * step.reach.transpose();
        likelihood.ones += step.values[1] * step.values[1] / step.variance;
        likelihood.cross += step.values[1] * step.values[0] / step.variance;
        likelihood.squares += step.values[0] * step.values[0] / step.variance;
    }
    return likelihood;
}

// The way back: what the later readings add to the moments.
void smooth(QList<Step> &steps, const LevelModel &model)
{
    States adjoint = States::Zero();
    Covariance information = Covariance::Zero();
    const State h = seenByReading();
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->moment >= 0) {
            step->values -= step->reach.transpose() * adjoint;
            step->variance -= step->reach.dot(information * step->reach);
        } else {
            const Covariance kept = Covariance::Identity() - step->reach * h.transpose();
            adjoint = (kept.transpose() * adjoint - h / step->variance * step->values).eval();
            information = (kept.transpose() * information * kept + h * h.transpose() / step->variance).eval();
        }
        const Covariance back = transition(step->gap, model);
        adjoint = (back.transpose() * adjoint).eval();
        information = (back.transpose() * information * back).eval();
    }
}

} // namespace

std::optional<SmoothedCurve> smoothLevel(std::span<const Reading> readings, std::span<const double> at,
                                         const LevelModel &model)
{
    Q_ASSERT(std::ranges::is_sorted(readings, {}, &Reading::days) && std::ranges::is_sorted(at));
    if (readings.size() < 2)
        return std::nullopt;
    QList<Step> steps = stepsOf(readings, at);
    const Likelihood likelihood = filter(steps, readings, model);
    smooth(steps, model);

    SmoothedCurve curve {.mean = likelihood.cross / likelihood.ones,
                         .degreesOfFreedom = static_cast<int>(readings.size()) - 1};
    const double residual = likelihood.squares - likelihood.cross * curve.mean;
    curve.noise = std::max(residual / curve.degreesOfFreedom, leastNoise);
    curve.levels.reserve(static_cast<qsizetype>(at.size()));
    for (const Step &step : std::as_const(steps)) {
        if (step.moment < 0)
            continue;
        const double rest = 1 - step.values[1]; // how much of the mean the readings near by do not settle
        curve.levels.append(
            {.mean = step.values[0] + curve.mean * rest,
             .variance = curve.noise * (std::max(step.variance, 0.0) + rest * rest / likelihood.ones)});
    }
    return curve;
}

} // namespace rhomboid
