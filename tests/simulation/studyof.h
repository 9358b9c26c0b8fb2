#pragma once

#include "core/inference/study.h"
#include "tests/simulation/generator.h"

#include <span>

namespace rhomboid::simulation {

// The simulated journal as the inference sees it: the check-ins that were made, the pain before sessions
// where it was given, and `habits` as its factors in that order.
Study studyOf(const SimulatedJournal &simulated, std::span<const Habit> habits);

} // namespace rhomboid::simulation
