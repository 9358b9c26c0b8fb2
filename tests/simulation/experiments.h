#pragma once

#include "core/inference/pairs.h"
#include "core/journal/journal.h"
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

// Somebody goes through two experiments of `trial.pairs` in a row, the second read together with the first as
// the program does: how often a clear difference is ever shown.
Rate everClearInTwoRuns(const Trial &trial, const Settings &settings);

TrialOutcome outcomeOf(const Trial &trial, const Settings &settings);

// One such experiment as a journal that somebody kept and read at the end.
struct KeptExperiment {
    Journal journal {};
    std::vector<SessionPair> pairs {}; // of the journal's sessions
    std::vector<Coin> coins {};
    std::uint64_t seed {};
};

KeptExperiment experimentOf(const Trial &trial, const Settings &settings, std::uint32_t replicate);

} // namespace rhomboid::simulation
