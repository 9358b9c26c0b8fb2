#pragma once

#include "core/base/keyword.h"
#include "core/base/quantity.h"
#include "core/journal/entry.h"
#include "core/journal/observations.h"
#include "core/journal/sets.h"

#include <QString>

#include <optional>

namespace rhomboid {

enum class WorkoutType { Strength, Cardio, Mobility, Sport, Other };

inline constexpr Keyword<WorkoutType> workoutTypeWords[] {
    {WorkoutType::Strength, "strength"}, {WorkoutType::Cardio, "cardio"}, {WorkoutType::Mobility, "mobility"},
    {WorkoutType::Sport, "sport"},       {WorkoutType::Other, "other"},
};

// One training session.
struct Workout {
    EntryHead head {};
    WallTime started {};
    std::optional<Minutes> duration {};
    WorkoutType type {WorkoutType::Strength};
    QString title {};
    std::optional<double> sessionRpe {}; // 0-10, whole session (Foster 2001)
    std::optional<int> painBefore {}; // 0-10, a report at `started`
    std::optional<int> painDuring {}; // 0-10
    SetList sets {};
    Observations observations {};
    QString notes {};
    // Where an imported workout came from: format, first 12 digits of the file's SHA-256, first row. Empty when typed.
    QString source {};
    // Set by an import on values nobody can have meant (877777 reps, 264 hours) and not confirmed since; such a
    // workout is kept and shown, and left out of every calculation.
    bool implausible {false};

    bool operator==(const Workout &) const = default;

    // The end of the session, which the analysis uses as its time; the start when the duration is unknown.
    WallTime ended() const;
};

} // namespace rhomboid
