#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <vector>

namespace rhomboid::simulation {

// What a simulated person does or meets in a session, in the order of the columns of analysis.md section 2.
enum class Habit : std::size_t {
    WarmupMinutes,
    DynamicWarmup,
    Hydration,
    LoadJump,
    SessionRpe,
    Form,
    Posture,
    Sleep,
    RestDays,
    Overhead,
    Cooldown,
    Stress,
};

inline constexpr std::size_t habitCount = 12;

template <class T> struct PerHabit {
    std::array<T, habitCount> values {};

    T &operator[](Habit habit) { return values[static_cast<std::size_t>(habit)]; }
    const T &operator[](Habit habit) const { return values[static_cast<std::size_t>(habit)]; }
};

// How one habit hangs together with the rest of the person's life.
struct HabitTraits {
    Habit habit {};
    const char *key {}; // of the risk factor; the gap between sessions is none
    double mean {}; // of the stored values in the population
    double sd {};
    double discipline {}; // how much it follows the factor all habits share
    double load {}; // how much it follows the planned load where `Person::confounding` is above 0
    double soreness {}; // how much it answers pain where `Person::reverse` is above 0
};

const HabitTraits &traitsOf(Habit habit);
// The eleven habits that are tested: all but the gap between sessions.
const std::array<Habit, habitCount - 1> &testedHabits();

struct Range {
    double low {};
    double high {};
};

// Everything that makes one simulated person different from another. The defaults are the plain person of
// scenario S1. Pain is in points of the 0-10 scale, persistence a correlation from one step to the next.
struct Person {
    int sessions {120}; // that are recorded
    double sessionsPerWeek {3.5};

    double restingLevel {-0.9}; // of latent pain; below 0 it is reported as 0
    double flarePersistence {0.85}; // a day
    double flareSpread {1.3};
    double meanImpulse {2}; // what a session leaves behind at its peak
    double impulseSpread {1.1};
    double kernelStretch {1}; // the peak comes after 36 h times this
    double reportNoise {0.4};

    Range habitPersistence {0.3, 0.8}; // a session
    double sharing {0.45}; // how much habits follow the shared discipline
    double confounding {0}; // how much they follow the planned load
    double reverse {0}; // how much they answer pain
    double habitDrift {0}; // SDs from the first to the last session
    double painDrift {0}; // points from the first to the last day
    double painStep {0}; // points, once, at a random moment of the middle half

    // Log odds of an evening check-in.
    double answering {1.4};
    double answeringInPain {0}; // more at 3 points and above
    double answeringByDiscipline {0};

    std::map<Habit, double> effects {}; // points of the session's impulse per population SD
    // Values that somebody else decided, one a recorded session: a self-experiment.
    std::map<Habit, std::vector<double>> assigned {};
    bool independent {false}; // no flare, no streaks, no weekdays
};

} // namespace rhomboid::simulation
