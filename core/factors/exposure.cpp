#include "core/factors/exposure.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr double smallestJump = -2;
constexpr double largestJump = 1;

using Exposure = std::optional<double>;

Exposure answer(const Workout &workout, const QString &key)
{
    const auto found = workout.observations.find(key);
    return found == workout.observations.end() ? Exposure() : *found;
}

// The exposure of every workout that can be believed.
template <class Value> Exposures forEach(const ExposureInput &input, Value &&value)
{
    const QList<Workout> &workouts = input.journal.workouts();
    Exposures result;
    result.reserve(workouts.size());
    for (qsizetype i = 0; i < workouts.size(); ++i)
        result.append(workouts[i].implausible ? Exposure() : value(workouts[i], i));
    return result;
}

struct Line
{
    double intercept{};
    double slope{};
};

// Least squares; flat through the mean when all x are the same.
Line fitted(const QList<std::pair<double, double>> &points)
{
    double meanX = 0;
    double meanY = 0;
    const auto n = static_cast<double>(points.size());
    for (const auto &[x, y] : points) {
        meanX += x / n;
        meanY += y / n;
    }
    double sxx = 0;
    double sxy = 0;
    for (const auto &[x, y] : points) {
        sxx += (x - meanX) * (x - meanX);
        sxy += (x - meanX) * (y - meanY);
    }
    constexpr double noSpread = 1e-12; // of squared logarithms: durations equal to the last digit
    const double slope = sxx > noSpread ? sxy / sxx : 0;
    return {.intercept = meanY - slope * meanX, .slope = slope};
}

Exposure drunk(const Workout &workout)
{
    const auto before = answer(workout, QStringLiteral("fluid_before_ml"));
    if (!before)
        return std::nullopt;
    return *before + answer(workout, QStringLiteral("fluid_during_ml")).value_or(0);
}

Exposure overheadBySets(const Workout &workout, const ExerciseIndex &exercises)
{
    bool allKnown = !workout.sets.isEmpty();
    for (const SetEntry &set : workout.sets) {
        const ExerciseMatch match = exercises.match(set.exercise);
        if (match.exercise.overhead)
            return 1;
        allKnown = allKnown && match.how != ExerciseMatch::How::Unknown;
    }
    return allKnown ? Exposure(0) : std::nullopt;
}

} // namespace

std::function<Exposures(const ExposureInput &)> fieldValue(const QString &key)
{
    return [key](const ExposureInput &input) {
        return forEach(input, [&key](const Workout &workout, qsizetype) { return answer(workout, key); });
    };
}

namespace exposures {

Exposures hydration(const ExposureInput &input)
{
    const auto logMinutes = [](const Workout &workout) {
        const bool known = workout.duration && workout.duration->value > 0;
        return known ? Exposure(std::log(workout.duration->value)) : std::nullopt;
    };
    Exposures result = forEach(input, [&](const Workout &workout, qsizetype) {
        return logMinutes(workout) ? drunk(workout) : std::nullopt;
    });
    const QList<Workout> &workouts = input.journal.workouts();
    QList<std::pair<double, double>> points;
    for (qsizetype i = 0; i < result.size(); ++i)
        if (result[i])
            points.append({*logMinutes(workouts[i]), *result[i]});
    const Line usual = fitted(points);
    for (qsizetype i = 0; i < result.size(); ++i)
        if (result[i])
            *result[i] -= usual.intercept + usual.slope * *logMinutes(workouts[i]);
    return result;
}

Exposures loadJump(const ExposureInput &input)
{
    return forEach(input, [&](const Workout &, qsizetype index) -> Exposure {
        if (!input.loads.load(index, input.loads.kindAt(index)))
            return std::nullopt;
        const auto jump = input.loads.jump(index);
        return jump ? std::clamp(std::log(jump->ratio), smallestJump, largestJump) : 0;
    });
}

Exposures sessionRpe(const ExposureInput &input)
{
    return forEach(input, [](const Workout &workout, qsizetype) { return workout.sessionRpe; });
}

Exposures sleep(const ExposureInput &input)
{
    return forEach(input, [&](const Workout &workout, qsizetype) -> Exposure {
        if (const auto own = answer(workout, QStringLiteral("sleep_h")))
            return own;
        const Day *day = input.journal.day(workout.started.date);
        return day ? day->sleepHours : std::nullopt;
    });
}

Exposures overhead(const ExposureInput &input)
{
    return forEach(input, [&](const Workout &workout, qsizetype) {
        const auto bySets = overheadBySets(workout, input.exercises);
        return bySets ? bySets : answer(workout, QStringLiteral("overhead"));
    });
}

Exposures massChange(const ExposureInput &input)
{
    return forEach(input, [](const Workout &workout, qsizetype) -> Exposure {
        const auto before = answer(workout, QStringLiteral("mass_before_kg"));
        const auto after = answer(workout, QStringLiteral("mass_after_kg"));
        if (!before || !after || *before <= 0)
            return std::nullopt;
        return 100 * (*after - *before) / *before;
    });
}

} // namespace exposures

} // namespace rhomboid
