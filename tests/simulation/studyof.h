#pragma once

#include "core/inference/study.h"
#include "tests/simulation/generator.h"

namespace rhomboid::simulation {

// The simulated journal as the inference sees it: the check-ins that were made, the pain before sessions
// where it was given, and the habits of testedHabits() in that order.
Study studyOf(const SimulatedJournal &simulated);

} // namespace rhomboid::simulation
