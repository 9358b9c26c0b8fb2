#include "tests/simulation/scenarios.h"

#include "tests/simulation/chance.h"

#include <algorithm>
#include <cstring>

namespace rhomboid::simulation {

namespace {

constexpr std::uint32_t personaPurpose = 2;

Person independentDays(int sessions, std::uint64_t, std::uint32_t)
{
    return {.sessions = sessions, .independent = true};
}

Person streaksAndFlares(int sessions, std::uint64_t, std::uint32_t) { return {.sessions = sessions}; }

Person loadHurts(int sessions, std::uint64_t, std::uint32_t)
{
    return {.sessions = sessions,
            .confounding = 0.8,
            .effects = {{Habit::LoadJump, 0.7}, {Habit::SessionRpe, 0.7}}};
}

Person painChangesHabits(int sessions, std::uint64_t, std::uint32_t)
{
    return {.sessions = sessions, .reverse = 0.8};
}

Person everythingGetsBetter(int sessions, std::uint64_t, std::uint32_t)
{
    return {.sessions = sessions, .habitDrift = 2.5, .painDrift = -2};
}

Person checkInsGoMissing(int sessions, std::uint64_t, std::uint32_t)
{
    return {.sessions = sessions, .answering = 0.6, .answeringInPain = 1.5, .answeringByDiscipline = 0.7};
}

Person allAtOnce(int sessions, std::uint64_t, std::uint32_t)
{
    return {.sessions = sessions,
            .confounding = 0.8,
            .reverse = 0.5,
            .habitDrift = 1.5,
            .painDrift = -1,
            .answering = 0.8,
            .answeringInPain = 1,
            .answeringByDiscipline = 0.4,
            .effects = {{Habit::LoadJump, 0.6}, {Habit::SessionRpe, 0.6}}};
}

Person stepAndDrift(int sessions, std::uint64_t, std::uint32_t)
{
    return {.sessions = sessions, .habitDrift = 1.5, .painStep = 2};
}

// Braces evaluate from left to right, so the draws have a fixed order.
Person anybody(int sessions, std::uint64_t seed, std::uint32_t replicate)
{
    Chance chance(seed, replicate, personaPurpose);
    static constexpr std::array<double, 4> steps {0, 0, 1.5, -1.5};
    return {
        .sessions = sessions,
        .sessionsPerWeek = chance.uniform(2, 6),
        .restingLevel = chance.uniform(-2.5, 0.5),
        .flarePersistence = chance.uniform(0.5, 0.96),
        .flareSpread = chance.uniform(0.4, 2),
        .meanImpulse = chance.uniform(0.5, 3),
        .impulseSpread = chance.uniform(0.3, 2),
        .kernelStretch = chance.uniform(0.6, 1.5),
        .reportNoise = chance.uniform(0.2, 0.8),
        .habitPersistence = {0.2, 0.9},
        .sharing = chance.uniform(0, 0.8),
        .confounding = chance.uniform(0, 1),
        .reverse = chance.uniform(0, 0.8),
        .habitDrift = chance.uniform(-2, 2),
        .painDrift = chance.uniform(-2, 2),
        .painStep = steps[static_cast<std::size_t>(chance.below(0, 4))],
        .answering = chance.uniform(0, 2.2),
        .answeringInPain = chance.uniform(-1, 1.5),
        .answeringByDiscipline = chance.uniform(0, 0.8),
        .effects = {{Habit::LoadJump, chance.uniform(0, 0.8)}, {Habit::SessionRpe, chance.uniform(0, 0.8)}}};
}

} // namespace

std::span<const Scenario> scenarios()
{
    static constexpr Scenario all[] {
        {"S0", "independent days", independentDays},
        {"S1", "streaks and flares", streaksAndFlares},
        {"S2", "load hurts and changes habits", loadHurts},
        {"S3", "pain changes habits", painChangesHabits},
        {"S4", "habits improve while pain falls", everythingGetsBetter},
        {"S5", "check-ins missing for a reason", checkInsGoMissing},
        {"S6", "all of these", allAtOnce},
        {"S7", "a step and a drift", stepAndDrift},
        {"S8", "a random person each time", anybody},
    };
    return all;
}

const Scenario *findScenario(const char *key)
{
    const auto found =
        std::ranges::find_if(scenarios(), [key](const Scenario &s) { return std::strcmp(s.key, key) == 0; });
    return found == scenarios().end() ? nullptr : &*found;
}

Person personOf(const Scenario &scenario, Course course, int sessions, std::uint64_t seed,
                std::uint32_t replicate)
{
    Person person = scenario.person(sessions, seed, replicate);
    if (course == Course::Quiet) {
        person.painDrift = 0;
        person.painStep = 0;
    }
    return person;
}

SimulatedJournal simulate(const Scenario &scenario, int sessions, std::uint64_t seed, std::uint32_t replicate)
{
    return simulate(scenario.person(sessions, seed, replicate), seed, replicate);
}

std::vector<Habit> causesIn(const Scenario &scenario)
{
    std::vector<Habit> causes;
    for (const auto &[habit, effect] : scenario.person(1, 0, 0).effects)
        causes.push_back(habit);
    return causes;
}

std::span<const PlantedEffect> plantedEffects()
{
    static constexpr PlantedEffect all[] {
        {"warmup-small", Habit::WarmupMinutes, -0.6}, {"warmup-medium", Habit::WarmupMinutes, -1.0},
        {"warmup-large", Habit::WarmupMinutes, -1.5}, {"load-jump", Habit::LoadJump, 1.0},
        {"overhead", Habit::Overhead, 1.0},
    };
    return all;
}

Person personWith(const PlantedEffect &planted, int sessions)
{
    return {.sessions = sessions,
            .confounding = 0.5,
            .reverse = 0.4,
            .habitDrift = 1,
            .painDrift = -0.5,
            .answering = 1,
            .answeringInPain = 0.7,
            .answeringByDiscipline = 0.3,
            .effects = {{planted.habit, planted.effect}}};
}

} // namespace rhomboid::simulation
