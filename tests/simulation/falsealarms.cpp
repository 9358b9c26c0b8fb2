#include "tests/simulation/falsealarms.h"

#include "core/inference/steps.h"
#include "tests/simulation/parallel.h"
#include "tests/simulation/studyof.h"

#include <algorithm>

namespace rhomboid::simulation {

namespace {

// One journal's part in FalseAlarms.
struct Verdict {
    double smallest {1}; // adjusted p of habits that do nothing
    Rate covered {};
    double dispersion {};
};

Verdict verdictOf(const Inference &inference, std::span<const Habit> tested, const std::vector<Habit> &causes)
{
    Verdict verdict;
    for (const FactorEstimate &factor : inference.factors) {
        verdict.dispersion += factor.dispersion / static_cast<double>(inference.factors.size());
        if (std::ranges::find(causes, tested[static_cast<std::size_t>(factor.factor)]) != causes.end())
            continue;
        verdict.smallest = std::min(verdict.smallest, factor.pAdjusted);
        verdict.covered.count(factor.low <= 0 && factor.high >= 0);
    }
    return verdict;
}

} // namespace

InferenceOptions optionsFor(const Settings &settings, std::uint32_t replicate)
{
    return {.draws = settings.draws, .seed = settings.seed + replicate, .guards = settings.guards};
}

FalseAlarms falseAlarms(const Scenario &scenario, int sessions, const Settings &settings)
{
    const std::vector<Habit> causes = causesIn(scenario);
    const auto verdicts = forReplicates(
        settings.journals, settings.threads, [&](std::uint32_t replicate) -> std::optional<Verdict> {
            const SimulatedJournal journal = simulate(scenario, sessions, settings.seed, replicate);
            const auto inference = infer(studyOf(journal, settings.tested), optionsFor(settings, replicate));
            return inference ? std::optional(verdictOf(*inference, settings.tested, causes)) : std::nullopt;
        });
    FalseAlarms result;
    for (const auto &verdict : verdicts) {
        if (!verdict) {
            ++result.silent;
            continue;
        }
        result.alarm.count(verdict->smallest <= 0.05);
        result.hint.count(verdict->smallest <= 0.20);
        result.strong.count(verdict->smallest <= 0.01);
        result.covered.add(verdict->covered);
        result.dispersion += verdict->dispersion;
    }
    result.dispersion /= std::max(1, result.alarm.of);
    return result;
}

LevelAlarms levelAlarms(const Scenario &scenario, int sessions, const Settings &settings)
{
    struct Levels {
        bool trend {};
        bool step {};
    };
    const auto alarms = forReplicates(
        settings.journals, settings.threads, [&](std::uint32_t replicate) -> std::optional<Levels> {
            const Person person = personOf(scenario, Course::Quiet, sessions, settings.seed, replicate);
            const InferenceOptions options = optionsFor(settings, replicate);
            const auto inference =
                infer(studyOf(simulate(person, settings.seed, replicate), settings.tested), options);
            if (!inference)
                return std::nullopt;
            const auto step = findStep(*inference, options.draws, options.seed);
            return Levels {.trend = inference->trend.p <= 0.05, .step = step && step->p <= 0.05};
        });
    LevelAlarms result;
    for (const auto &alarm : alarms) {
        if (!alarm) {
            ++result.silent;
            continue;
        }
        result.trend.count(alarm->trend);
        result.step.count(alarm->step);
    }
    return result;
}

} // namespace rhomboid::simulation
