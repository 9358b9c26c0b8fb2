#pragma once

#include "core/journal/journal.h"
#include "tests/simulation/generator.h"

namespace rhomboid::simulation {

// The simulated journal as a person would have typed it: workouts with their fields, check-ins as pain
// entries, nothing entered late. It starts on Monday, 1 January 2024.
Journal journalOf(const SimulatedJournal &simulated);

// A moment of a simulated life, to the second.
WallTime wallTimeAt(double day);

} // namespace rhomboid::simulation
