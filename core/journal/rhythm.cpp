#include "core/journal/rhythm.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr int daysLookedAt = 28;
constexpr int fewestDays = 14;
constexpr int fewestWorkouts = 4;

bool counts(const Workout &workout, QDate today, std::optional<WorkoutType> type)
{
    return !workout.implausible && workout.started.date <= today && (!type || workout.type == *type);
}

} // namespace

int workoutsOfLate(const Journal &journal, QDate today, std::optional<WorkoutType> type)
{
    return static_cast<int>(std::ranges::count_if(journal.workouts(), [&](const Workout &workout) {
        return counts(workout, today, type) && workout.started.date > today.addDays(-daysLookedAt);
    }));
}

std::optional<double> workoutsAWeek(const Journal &journal, QDate today, std::optional<WorkoutType> type)
{
    const QList<Workout> &workouts = journal.workouts();
    const auto first = std::ranges::find_if(
        workouts, [&](const Workout &workout) { return counts(workout, today, type); });
    if (first == workouts.cend())
        return std::nullopt;
    const qint64 days = std::min<qint64>(first->started.date.daysTo(today) + 1, daysLookedAt);
    const int found = workoutsOfLate(journal, today, type);
    if (days < fewestDays || found < fewestWorkouts)
        return std::nullopt;
    return std::round(10 * 7.0 * found / static_cast<double>(days)) / 10;
}

} // namespace rhomboid
