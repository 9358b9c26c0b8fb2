#include "tests/simulation/experiments.h"

#include "core/analysis/experimentresult.h"
#include "core/inference/impulse.h"
#include "core/inference/pairs.h"
#include "core/journal/change.h"
#include "tests/simulation/chance.h"
#include "tests/simulation/journalof.h"
#include "tests/simulation/parallel.h"
#include "tests/simulation/projection.h"
#include "tests/simulation/studyof.h"

#include <algorithm>

namespace rhomboid::simulation {

namespace {

constexpr std::uint32_t trialPurpose = 7;
constexpr double longWarmup = 12;
constexpr double shortWarmup = 2;

// The same stretch of one person's life as it was, and as it would have been with only long or only short
// warm-ups.
struct Lives {
    SimulatedJournal real {};
    SimulatedJournal allLong {};
    SimulatedJournal allShort {};
};

// An experiment that is over.
struct Run {
    Lives lives {};
    std::vector<SessionPair> pairs {};
    std::vector<Coin> coins {};
    std::vector<bool> followed {}; // a session of the pairs each
    std::uint64_t seed {};
};

// Somebody in whose life everything else gets in the way, as for the known causes.
Person personIn(const Trial &trial)
{
    Person person = personWith(plantedEffects().front(), trial.workoutsBefore + 2 * trial.pairs);
    person.effects[Habit::WarmupMinutes] = -trial.effect;
    if (trial.strongFlares) {
        person.flarePersistence = 0.95;
        person.flareSpread = 2.2;
    }
    return person;
}

// Warm-ups before the experiment, as they come.
std::vector<double> ownWarmups(int count, Chance &chance)
{
    const HabitTraits &traits = traitsOf(Habit::WarmupMinutes);
    std::vector<double> minutes = chance.normals(static_cast<std::size_t>(count));
    for (double &value : minutes)
        value = std::max(0.0, traits.mean + traits.sd * value);
    return minutes;
}

Run runOf(const Trial &trial, const Settings &settings, std::uint32_t replicate)
{
    Chance chance(settings.seed, replicate, trialPurpose);
    Run run {.seed = static_cast<std::uint64_t>(chance.uniform() * 0x1p53)};
    run.coins = tossCoins(trial.pairs, run.seed);
    std::vector<double> warmups = ownWarmups(trial.workoutsBefore, chance);
    for (const Coin coin : run.coins) {
        run.pairs.push_back({.first = warmups.size(), .second = warmups.size() + 1});
        for (const Coin drawnLong : {Coin::FirstIsA, Coin::SecondIsA}) {
            run.followed.push_back(chance.happens(trial.adherence));
            warmups.push_back((coin == drawnLong) == run.followed.back() ? longWarmup : shortWarmup);
        }
    }
    const auto live = [&](const std::vector<double> &minutes) {
        Person person = personIn(trial);
        person.assigned[Habit::WarmupMinutes] = minutes;
        return simulate(person, settings.seed, replicate);
    };
    run.lives.real = live(warmups);
    std::fill(warmups.begin() + trial.workoutsBefore, warmups.end(), longWarmup);
    run.lives.allLong = live(warmups);
    std::fill(warmups.begin() + trial.workoutsBefore, warmups.end(), shortWarmup);
    run.lives.allShort = live(warmups);
    return run;
}

// What the drawn way of session `index` changed in the reports after it, everything else as it was.
void addChanges(Projection &projection, const Run &run, std::size_t index, bool followed)
{
    const SimulatedSession &session = run.lives.real.sessions[index];
    const double more = run.lives.allLong.sessions[index].impulse - session.impulse;
    const double less = run.lives.allShort.sessions[index].impulse - session.impulse;
    const auto add = [&](double day, double latent) {
        const double days = day - session.day;
        if (days <= 0 || days > impulseReachDays)
            return;
        const double felt = soreness(days, 1);
        const int change = reported(latent + more * felt) - reported(latent + less * felt);
        projection.add(impulse(days), followed ? change : -change);
    };
    for (const Evening &evening : run.lives.real.evenings)
        if (evening.checkedIn)
            add(evening.day, evening.latent);
    for (const SimulatedSession &later : run.lives.real.sessions)
        if (later.painBeforeGiven)
            add(later.day, later.latentBefore);
}

double truthOf(const Run &run)
{
    Projection projection;
    for (std::size_t i = 0; i < run.followed.size(); ++i)
        addChanges(projection, run, run.pairs.front().first + i, run.followed[i]);
    return projection.squares > 0 ? projection.products / projection.squares : 0;
}

std::optional<RandomisationTest> testOf(const Run &run)
{
    const auto scores = scorePairs(studyOf(run.lives.real, {}), run.pairs);
    return scores ? randomisationTest(*scores, run.coins, run.seed) : std::nullopt;
}

// What was known when the first half of the pairs was over.
Run firstHalf(Run run)
{
    const std::size_t pairs = run.pairs.size() / 2;
    const double end = run.lives.real.sessions[run.pairs[pairs - 1].second].day + 3;
    std::erase_if(run.lives.real.sessions,
                  [end](const SimulatedSession &session) { return session.day > end; });
    std::erase_if(run.lives.real.evenings, [end](const Evening &evening) { return evening.day > end; });
    run.pairs.resize(pairs);
    run.coins.resize(pairs);
    return run;
}

} // namespace

TrialOutcome outcomeOf(const Trial &trial, const Settings &settings)
{
    struct Seen {
        std::optional<RandomisationTest> test {};
        double truth {};
    };
    const auto seen = forReplicates(settings.journals, settings.threads, [&](std::uint32_t replicate) {
        const Run run = runOf(trial, settings, replicate);
        return Seen {.test = testOf(run), .truth = truthOf(run)};
    });
    TrialOutcome outcome;
    std::vector<double> halfWidths;
    for (const auto &[test, truth] : seen) {
        if (!test) {
            ++outcome.silent;
            continue;
        }
        outcome.difference.count(test->p <= 0.05);
        outcome.covered.count(test->low <= truth && truth <= test->high);
        outcome.truth += truth;
        outcome.estimate += test->effect;
        halfWidths.push_back((test->high - test->low) / 2);
    }
    outcome.truth /= std::max(1, outcome.difference.of);
    outcome.estimate /= std::max(1, outcome.difference.of);
    std::ranges::sort(halfWidths);
    outcome.halfWidth = halfWidths.empty() ? 0 : halfWidths[halfWidths.size() / 2];
    return outcome;
}

Rate everClearInTwoRuns(const Trial &trial, const Settings &settings)
{
    Trial both = trial;
    both.pairs = 2 * trial.pairs;
    const auto clear = forReplicates(settings.journals, settings.threads, [&](std::uint32_t replicate) {
        const Run all = runOf(both, settings, replicate);
        const auto first = testOf(firstHalf(all));
        const auto together = testOf(all);
        const bool firstClear = first && first->p <= clearAt;
        return firstClear || (together && together->p <= clearAgainAt);
    });
    Rate rate;
    for (const bool one : clear)
        rate.count(one);
    return rate;
}

KeptExperiment experimentOf(const Trial &trial, const Settings &settings, std::uint32_t replicate)
{
    const Run run = runOf(trial, settings, replicate);
    const Journal workouts = journalOf(run.lives.real);
    const auto headAt = [](const QString &uid, const WallTime &at) {
        return EntryHead {.uid = uid, .entered = at, .modified = at};
    };
    const std::size_t first = run.pairs.front().first;
    const WallTime start = wallTimeAt(run.lives.real.sessions[first].day - 0.5);
    Journal journal = apply(workouts,
                            putting(startOf({.trial = QStringLiteral("warmup_longer"), .pairs = trial.pairs},
                                            run.seed, headAt(QStringLiteral("start"), start), start)));
    for (int place = 0; place < 2 * trial.pairs; ++place) {
        const std::size_t session = first + static_cast<std::size_t>(place);
        const WallTime shown = wallTimeAt(run.lives.real.sessions[session].day - 0.1);
        const Event event = showing(experimentsOf(journal).front(), place, headAt({}, shown), shown);
        const QString workout = workouts.workouts()[static_cast<qsizetype>(session)].head.uid;
        journal = apply(journal,
                        putting(filled({.event = event, .place = place}, workout, std::nullopt, event.head)));
    }
    const WallTime over = workouts.pains().back().at;
    journal = apply(journal,
                    putting(ending(experimentsOf(journal).front(), EndReason::Finished,
                                   headAt(QStringLiteral("end"), over), over)));
    return {.journal = journal, .pairs = run.pairs, .coins = run.coins, .seed = run.seed};
}

} // namespace rhomboid::simulation
