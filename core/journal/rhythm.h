#pragma once

#include "core/journal/journal.h"

#include <QDate>

#include <optional>

namespace rhomboid {

// Workouts of the four weeks up to `today`, with and without check-ins. Without a type: of every type.
int workoutsOfLate(const Journal &journal, QDate today, std::optional<WorkoutType> type);

// Workouts a week over these four weeks, or over what is there of them when training was first written down
// later. Nothing before there are two weeks and four workouts to tell it from: a single workout says nothing
// about the next. In tenths, as it is shown, so that a number of weeks worked out from it can be checked.
std::optional<double> workoutsAWeek(const Journal &journal, QDate today, std::optional<WorkoutType> type);

} // namespace rhomboid
