#include "tests/simulation/power.h"

#include "core/inference/impulse.h"
#include "tests/simulation/describe.h"
#include "tests/simulation/parallel.h"
#include "tests/simulation/projection.h"
#include "tests/simulation/studyof.h"

#include <algorithm>
#include <cmath>

namespace rhomboid::simulation {

namespace {

constexpr int longJournals = 16;
constexpr int longSessions = 1'000;
constexpr std::uint32_t firstLongReplicate = 1'000'000; // none of the journals that are tested

Habit habitOf(const FactorEstimate &factor)
{
    return testedHabits()[static_cast<std::size_t>(factor.factor)];
}

double perPopulationSd(const FactorEstimate &factor, double value)
{
    return value / factor.sd * traitsOf(habitOf(factor)).sd;
}

// What one SD more of the habit would have changed.
void addReport(Projection &projection, const SimulatedSession &session, double effect, double day,
               double latent)
{
    const double days = day - session.day;
    const double more = std::max(0.0, session.impulse + effect / 2) - session.impulse;
    const double less = std::max(0.0, session.impulse - effect / 2) - session.impulse;
    const double felt = soreness(days, 1);
    projection.add(impulse(days), reported(latent + more * felt) - reported(latent + less * felt));
}

double causedBy(const SimulatedJournal &journal, double effect)
{
    Projection projection;
    for (const SimulatedSession &session : journal.sessions) {
        const auto counts = [&](double day) {
            return day > session.day && day <= session.day + impulseReachDays;
        };
        for (const Evening &evening : journal.evenings)
            if (evening.checkedIn && counts(evening.day))
                addReport(projection, session, effect, evening.day, evening.latent);
        for (const SimulatedSession &later : journal.sessions)
            if (later.painBeforeGiven && counts(later.day))
                addReport(projection, session, effect, later.day, later.latentBefore);
    }
    return projection.products / projection.squares;
}

struct Found {
    std::optional<FactorEstimate> planted {};
    int rank {}; // of the planted habit by |t|, from 0
    bool anySure {};
    Rate coveredAll {};
    bool covered {};
};

Found findingOf(const Inference &inference, const PlantedEffect &planted, const LongRun &longRun)
{
    Found found;
    for (const FactorEstimate &factor : inference.factors) {
        const double truth = longRun.effects[habitOf(factor)];
        const bool covers =
            perPopulationSd(factor, factor.low) <= truth && truth <= perPopulationSd(factor, factor.high);
        found.coveredAll.count(covers);
        found.anySure = found.anySure || factor.pAdjusted <= 0.05;
        if (habitOf(factor) == planted.habit) {
            found.planted = factor;
            found.covered = covers;
        }
    }
    for (const FactorEstimate &factor : inference.factors)
        if (found.planted && std::abs(factor.t) > std::abs(found.planted->t))
            ++found.rank;
    return found;
}

void count(const Found &found, bool truthIsPositive, Power &power, std::vector<double> &halfWidths)
{
    const bool estimated = found.planted.has_value();
    power.label.count(estimated && found.planted->pAdjusted <= 0.05);
    power.hint.count(estimated && found.planted->pAdjusted <= 0.20);
    power.single.count(estimated && found.planted->p <= 0.05);
    power.first.count(estimated && found.rank == 0);
    power.firstThree.count(estimated && found.rank < 3);
    power.sign.count(estimated && (found.planted->effect > 0) == truthIsPositive);
    power.coveredAll.add(found.coveredAll);
    if (found.anySure)
        power.firstWhenSure.count(estimated && found.rank == 0);
    if (estimated) {
        power.covered.count(found.covered);
        halfWidths.push_back(perPopulationSd(*found.planted, found.planted->high - found.planted->low) / 2);
    }
}

} // namespace

LongRun longRunOf(const PlantedEffect &planted, const Settings &settings)
{
    const Person person = personWith(planted, longSessions);
    const auto results = forReplicates(longJournals, settings.threads, [&](std::uint32_t replicate) {
        const SimulatedJournal journal = simulate(person, settings.seed, firstLongReplicate + replicate);
        Settings few = settings;
        few.draws = 1; // only the estimates count
        LongRun one {.caused = causedBy(journal, planted.effect)};
        if (const auto inference = infer(studyOf(journal, testedHabits()), optionsFor(few, replicate)))
            for (const FactorEstimate &factor : inference->factors)
                one.effects[habitOf(factor)] = perPopulationSd(factor, factor.effect);
        return one;
    });
    LongRun mean;
    for (const LongRun &one : results) {
        mean.caused += one.caused / longJournals;
        for (std::size_t k = 0; k < habitCount; ++k)
            mean.effects.values[k] += one.effects.values[k] / longJournals;
    }
    return mean;
}

Power powerOf(const PlantedEffect &planted, int sessions, const LongRun &longRun, const Settings &settings)
{
    const Person person = personWith(planted, sessions);
    const auto findings = forReplicates(
        settings.journals, settings.threads, [&](std::uint32_t replicate) -> std::optional<Found> {
            const Study study = studyOf(simulate(person, settings.seed, replicate), testedHabits());
            const auto inference = infer(study, optionsFor(settings, replicate));
            return inference ? std::optional(findingOf(*inference, planted, longRun)) : std::nullopt;
        });
    Power power;
    std::vector<double> halfWidths;
    for (const auto &found : findings) {
        if (found)
            count(*found, longRun.effects[planted.habit] > 0, power, halfWidths);
        else
            ++power.silent;
    }
    std::ranges::sort(halfWidths);
    power.halfWidth = halfWidths.empty() ? 0 : halfWidths[halfWidths.size() / 2];
    return power;
}

} // namespace rhomboid::simulation
