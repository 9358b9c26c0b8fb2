#pragma once

#include "tests/simulation/falsealarms.h"

namespace rhomboid::simulation {

// One way to run an experiment: somebody warms up for 12 minutes or for 2, as a coin decides before each pair
// of workouts.
struct Trial {
    int pairs {};
    double effect {}; // of the warm-up, points of the session's impulse per population SD
    int workoutsBefore {}; // that the journal holds when the experiment starts
    bool strongFlares {false}; // pain that comes and goes by itself for weeks
    double adherence {1}; // share of the workouts done as drawn
};

struct TrialOutcome {
    Rate difference {}; // p of 0.05 or less
    // 95 % ranges that include what being drawn one way instead of the other truly changed in that journal,
    // on average over its experiment, in points of reported pain.
    Rate covered {};
    double truth {}; // the mean of that
    double estimate {}; // mean
    double halfWidth {}; // of the 95 % range, median
    int silent {}; // journals without a result
};

TrialOutcome outcomeOf(const Trial &trial, const Settings &settings);

} // namespace rhomboid::simulation
