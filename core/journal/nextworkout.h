#pragma once

#include "core/journal/journal.h"

namespace rhomboid {

// The workout that comes next in the person's own order: after the title of the last one, the title that
// followed it the time before, as it was done last. Where no title or no order says so, the last workout;
// null when there is none at all.
const Workout *nextWorkout(const Journal &journal);

} // namespace rhomboid
