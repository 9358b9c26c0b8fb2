#include "tests/simulation/person.h"

namespace rhomboid::simulation {

const HabitTraits &traitsOf(Habit habit)
{
    using enum Habit;
    static constexpr std::array<HabitTraits, habitCount> traits {{
        {WarmupMinutes, "warmup_min", 7.2, 4.3, 1, -1, 1},
        {DynamicWarmup, "warmup_dynamic", 0.45, 0.5, 0.8, -1, 0.8},
        {Hydration, "hydration", 2000, 560, 0.9, -0.5, 0.7},
        {LoadJump, "load_jump", -0.35, 0.33, 0, 0, 0},
        {SessionRpe, "session_rpe", 6, 1.3, 0, 0, 0},
        {Form, "form", 3.2, 1, 0.7, -0.7, 0.5},
        {Posture, "posture", 3, 1, 0.8, 0, 0.6},
        {Sleep, "sleep_h", 7.2, 0.9, 0.6, -0.3, -0.5},
        {RestDays, "rest_days", 2.2, 1.6, 0, 0, 0},
        {Overhead, "overhead", 0.5, 0.5, 0, 0, 0},
        {Cooldown, "cooldown", 0.45, 0.5, 1, -0.6, 1},
        {Stress, "stress", 4.2, 2, -0.7, 0.6, 0.5},
    }};
    return traits[static_cast<std::size_t>(habit)];
}

const std::array<Habit, habitCount - 1> &testedHabits()
{
    using enum Habit;
    static constexpr std::array<Habit, habitCount - 1> tested {
        WarmupMinutes, DynamicWarmup, Hydration, LoadJump, SessionRpe, Form,
        Posture,       Sleep,         Overhead,  Cooldown, Stress,
    };
    return tested;
}

} // namespace rhomboid::simulation
