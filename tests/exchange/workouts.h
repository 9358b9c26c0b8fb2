#pragma once

#include "core/exchange/importer.h"

namespace rhomboid::test {

// What was read from a file that holds nothing but workouts.
inline QList<Workout> workoutsOf(const ImportDraft &draft)
{
    QList<Workout> workouts;
    for (const Entry &entry : draft.entries)
        workouts.append(std::get<Workout>(entry));
    return workouts;
}

} // namespace rhomboid::test
