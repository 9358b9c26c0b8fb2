#include "core/analysis/smooth.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

// The state u in units where the noise variance is 1. Two series go through the same gains: the readings, and
// a constant 1 whose coefficient is the unknown mean.
struct Step {
    double days {};
    double forward {}; // exp(-dt / persistence) from the step before
    double predictedVariance {};
    double variance {};
    double predicted[2] {};
    double filtered[2] {};
    qsizetype moment {-1}; // index in the moments asked for, or a reading
};

struct Likelihood {
    double ones {}; // 1' V^-1 1
    double cross {}; // 1' V^-1 y
    double squares {}; // y' V^-1 y
};

// Both lists merged by time; a reading stands before a moment of the same time, though the order does not
// matter.
QList<Step> stepsOf(std::span<const Reading> readings, std::span<const double> at)
{
    QList<Step> steps;
    steps.reserve(static_cast<qsizetype>(readings.size() + at.size()));
    std::size_t next = 0;
    for (const Reading &reading : readings) {
        for (; next < at.size() && at[next] < reading.days; ++next)
            steps.append({.days = at[next], .moment = static_cast<qsizetype>(next)});
        steps.append(Step {.days = reading.days});
    }
    for (; next < at.size(); ++next)
        steps.append({.days = at[next], .moment = static_cast<qsizetype>(next)});
    return steps;
}

void predict(Step &step, const Step *before, const LevelModel &model)
{
    if (!before) {
        step.predictedVariance = model.ratio;
        return;
    }
    step.forward = std::exp(-(step.days - before->days) / model.persistenceDays);
    const double kept = step.forward * step.forward;
    step.predictedVariance = kept * before->variance + model.ratio * (1 - kept);
    for (int series = 0; series < 2; ++series)
        step.predicted[series] = step.forward * before->filtered[series];
}

Likelihood filter(QList<Step> &steps, std::span<const Reading> readings, const LevelModel &model)
{
    Likelihood likelihood;
    std::size_t used = 0;
    const Step *before = nullptr;
    for (Step &step : steps) {
        predict(step, before, model);
        before = &step;
        step.variance = step.predictedVariance;
        std::copy_n(step.predicted, 2, step.filtered);
        if (step.moment >= 0)
            continue;
        const double spread = step.predictedVariance + 1;
        const double gain = step.predictedVariance / spread;
        const double surprise[2] {readings[used++].value - step.predicted[0], 1 - step.predicted[1]};
        for (int series = 0; series < 2; ++series)
            step.filtered[series] += gain * surprise[series];
        step.variance = gain; // P - P^2 / (P + 1) = P / (P + 1)
        likelihood.ones += surprise[1] * surprise[1] / spread;
        likelihood.cross += surprise[1] * surprise[0] / spread;
        likelihood.squares += surprise[0] * surprise[0] / spread;
    }
    return likelihood;
}

// Turns filtered into smoothed values, from the last step back.
void smooth(QList<Step> &steps)
{
    for (qsizetype i = steps.size() - 2; i >= 0; --i) {
        Step &step = steps[i];
        const Step &next = steps[i + 1];
        const double back = step.variance * next.forward / next.predictedVariance;
        for (int series = 0; series < 2; ++series)
            step.filtered[series] += back * (next.filtered[series] - next.predicted[series]);
        step.variance += back * back * (next.variance - next.predictedVariance);
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
    smooth(steps);

    SmoothedCurve curve {.mean = likelihood.cross / likelihood.ones,
                         .degreesOfFreedom = static_cast<int>(readings.size()) - 1};
    const double residual = likelihood.squares - likelihood.cross * curve.mean;
    curve.noise = std::max(residual / curve.degreesOfFreedom, leastNoise);
    curve.levels.reserve(static_cast<qsizetype>(at.size()));
    for (const Step &step : std::as_const(steps)) {
        if (step.moment < 0)
            continue;
        const double rest = 1 - step.filtered[1]; // how much of the mean the readings near by do not settle
        curve.levels.append(
            {.mean = step.filtered[0] + curve.mean * rest,
             .variance = curve.noise * (std::max(step.variance, 0.0) + rest * rest / likelihood.ones)});
    }
    return curve;
}

} // namespace rhomboid
