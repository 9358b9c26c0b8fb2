#pragma once

#include "tests/simulation/generator.h"

#include <cstdint>
#include <span>
#include <vector>

// The people of analysis.md sections 2, 4 and 14.
namespace rhomboid::simulation {

struct Scenario {
    const char *key {}; // "S1"
    const char *title {};
    // The person with this number of sessions; only S8 looks at seed and replicate.
    Person (*person)(int sessions, std::uint64_t seed, std::uint32_t replicate) {};
};

// S0 to S8. In S2, S6 and S8 the load jump and the effort truly hurt; every other habit does nothing.
std::span<const Scenario> scenarios();
const Scenario *findScenario(const char *key);

// How the level of pain runs over a journal: as in the scenario, or without drift and step.
enum class Course { Own, Quiet };

Person personOf(const Scenario &scenario, Course course, int sessions, std::uint64_t seed,
                std::uint32_t replicate);

SimulatedJournal simulate(const Scenario &scenario, int sessions, std::uint64_t seed,
                          std::uint32_t replicate);

// Habits that truly change pain in this scenario.
std::vector<Habit> causesIn(const Scenario &scenario);

// A known cause in a life where everything else gets in the way: confounding, reverse causation, drift,
// check-ins that are missed for a reason.
struct PlantedEffect {
    const char *key {}; // "warmup-medium"
    Habit habit {};
    double effect {}; // points of the session's impulse per population SD
};

std::span<const PlantedEffect> plantedEffects();
Person personWith(const PlantedEffect &planted, int sessions);

} // namespace rhomboid::simulation
