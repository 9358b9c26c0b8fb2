#pragma once

#include "core/journal/workout.h"

// What the driver saves and the test expects to find.
namespace rhomboid::fault {

inline constexpr int setsPerWorkout = 10;

inline Workout workoutNamed(const QString &uid)
{
    Workout session{.head = {.uid = uid},
                    .started = {.date = QDate(2026, 3, 12), .time = QTime(17, 30)},
                    .duration = Minutes{75},
                    .title = QStringLiteral("Upper body ") + uid,
                    .sessionRpe = 7,
                    .observations = {{QStringLiteral("warmup_min"), 8}, {QStringLiteral("sleep_h"), 7.5}}};
    for (int i = 0; i < setsPerWorkout; ++i)
        session.sets.append({.exercise = QStringLiteral("Bent Over Row (Barbell)"),
                             .reps = 10.0 + i,
                             .weight = Kilograms{40.0 + i},
                             .notes = uid});
    return session;
}

} // namespace rhomboid::fault
