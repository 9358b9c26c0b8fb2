#pragma once

#include "core/base/keyword.h"
#include "core/base/quantity.h"
#include "core/base/sparse.h"
#include "core/journal/entry.h"
#include "core/journal/observations.h"

#include <QList>
#include <QString>

#include <optional>

namespace rhomboid {

enum class WorkoutType { Strength, Cardio, Mobility, Sport, Other };
enum class SetKind { Normal, Warmup, Drop, Failure };

inline constexpr Keyword<WorkoutType> workoutTypeWords[] {
    {WorkoutType::Strength, "strength"}, {WorkoutType::Cardio, "cardio"}, {WorkoutType::Mobility, "mobility"},
    {WorkoutType::Sport, "sport"},       {WorkoutType::Other, "other"},
};
inline constexpr Keyword<SetKind> setKindWords[] {
    {SetKind::Normal, "normal"}, {SetKind::Warmup, "warmup"}, {SetKind::Drop, "drop"}, {SetKind::Failure, "failure"},
};

// One set of one exercise. Reps may be halves in files of other programs; distance and time sets (rowing, carries)
// are first-class. A negative weight is assistance.
struct SetEntry {
    QString exercise {};
    SetKind kind {SetKind::Normal};
    Sparse<double> reps {};
    Sparse<Kilograms> weight {};
    Sparse<Metres> distance {};
    Sparse<Seconds> duration {};
    Sparse<double> rpe {}; // 0-10, half points allowed
    QString notes {};

    bool operator==(const SetEntry &) const = default;
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
    QList<SetEntry> sets {};
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
