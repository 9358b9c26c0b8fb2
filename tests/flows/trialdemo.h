#pragma once

#include "core/journal/journal.h"

namespace rhomboid::test {

// The journal as if its last `done` strength workouts had belonged to an experiment of 12 pairs with longer
// warm-ups, all but the third done as drawn; with its result read at the end when `ended`.
Journal withExperiment(const Journal &journal, int done, const WallTime &now, bool ended);

} // namespace rhomboid::test
