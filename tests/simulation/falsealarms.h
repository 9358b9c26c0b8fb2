#pragma once

#include "core/inference/infer.h"
#include "tests/simulation/rate.h"
#include "tests/simulation/scenarios.h"

namespace rhomboid::simulation {

struct Settings {
    int journals {};
    std::uint64_t seed {};
    int draws {};
    int threads {1};
    Guards guards {};
    std::span<const Habit> tested {testedHabits()};
};

// What the analysis says about habits that do nothing.
struct FalseAlarms {
    Rate alarm {}; // journals with any such habit at an adjusted p of 0.05 or less
    Rate hint {}; // at 0.20 or less
    Rate strong {}; // at 0.01 or less
    Rate covered {}; // 95 % ranges of such habits that include 0
    int silent {}; // journals of which the analysis says nothing; they are in no rate
    double dispersion {}; // mean of the factors' dispersion
};

FalseAlarms falseAlarms(const Scenario &scenario, int sessions, const Settings &settings);

// What it says about the level of pain of people on a quiet course.
struct LevelAlarms {
    Rate trend {}; // p of 0.05 or less
    Rate step {}; // adjusted p of 0.05 or less
    int silent {};
};

LevelAlarms levelAlarms(const Scenario &scenario, int sessions, const Settings &settings);

InferenceOptions optionsFor(const Settings &settings, std::uint32_t replicate);

} // namespace rhomboid::simulation
