#include "tests/simulation/experiments.h"
#include "tests/simulation/tables.h"

namespace rhomboid::simulation {

namespace {

// analysis.md section 10
constexpr Range size {0.03, 0.07};
constexpr Range coverage {0.93, 0.975};
// Ranges take an effect to be the same every time; where some workouts are not done as drawn they err on the
// safe side.
constexpr Range lapsingCoverage {0.93, 1};
constexpr double leastPower = 0.80;
constexpr int pairsOfThePowerBar = 12;
constexpr double effectOfThePowerBar = 1; // comes to 1.8 points of reported pain

constexpr int designs[] {8, 12, 20}; // pairs
constexpr double effects[] {0, 0.6, 1, 1.5}; // 0, 1.1, 1.8 and 2.6 points of reported pain

struct Life {
    const char *key {};
    int workoutsBefore {};
    bool strongFlares {};
    double adherence {};
};
constexpr Life lives[] {{"usual", 30, false, 1},
                        {"new", 0, false, 1},
                        {"flares", 30, true, 1},
                        {"lapses", 30, false, 0.8},
                        {"both", 30, true, 0.8}};

bool within(const Rate &rate, const Range &range)
{
    return rate.share() >= range.low && rate.share() <= range.high;
}

// Within, as far as so many journals can tell.
bool mayBeWithin(const Rate &rate, const Range &range)
{
    const Range likely = rate.likely();
    return likely.high >= range.low && likely.low <= range.high;
}

} // namespace

void Tables::experiments()
{
    m_out << "Experiments of warm-ups by a coin, % of journals. difference: p <= .05; truth: what was "
             "changed, in points\n"
             "of reported pain; usual: after 30 workouts; new: the journal starts with the experiment; "
             "flares: strong and\n"
             "slow; lapses: one workout in five not done as drawn\n"
          << "life    pairs  effect   difference            covered     truth   estimate   half-width   "
             "silent\n";
    for (const Life &life : lives)
        for (const int pairs : designs) {
            if (!has(life.key, pairs))
                continue;
            for (const double effect : effects) {
                const TrialOutcome outcome = outcomeOf({.pairs = pairs,
                                                        .effect = effect,
                                                        .workoutsBefore = life.workoutsBefore,
                                                        .strongFlares = life.strongFlares,
                                                        .adherence = life.adherence},
                                                       m_settings);
                const Range likely = outcome.difference.likely();
                m_out << QString::asprintf(
                    "%-7s %6d %7.1f    %5.1f (%4.1f-%5.1f)       %5.1f      %5.2f   %5.2f"
                    "        %5.2f   %6d\n",
                    life.key, pairs, effect, 100 * outcome.difference.share(), 100 * likely.low,
                    100 * likely.high, 100 * outcome.covered.share(), outcome.truth, outcome.estimate,
                    outcome.halfWidth, outcome.silent)
                      << Qt::flush;
                const QString cell = QStringLiteral("%1:%2, effect %3, ")
                                         .arg(QLatin1StringView(life.key))
                                         .arg(pairs)
                                         .arg(effect);
                require(effect > 0 || within(outcome.difference, size), cell + QStringLiteral("size"));
                require(mayBeWithin(outcome.covered, life.adherence < 1 ? lapsingCoverage : coverage),
                        cell + QStringLiteral("coverage"));
                if (pairs == pairsOfThePowerBar && effect == effectOfThePowerBar && &life == &lives[0])
                    require(outcome.difference.share() >= leastPower, cell + QStringLiteral("power"));
            }
        }
    for (const int pairs : designs) {
        if (!has("again", pairs))
            continue;
        const Rate ever = everClearInTwoRuns({.pairs = pairs, .workoutsBefore = 30}, m_settings);
        const Range likely = ever.likely();
        m_out << QString::asprintf(
            "again   %6d     0.0    %5.1f (%4.1f-%5.1f)       ever clear in two runs\n", pairs,
            100 * ever.share(), 100 * likely.low, 100 * likely.high);
        require(ever.share() <= size.high, QStringLiteral("again:%1 size").arg(pairs));
    }
    m_out << '\n' << Qt::flush;
}

} // namespace rhomboid::simulation
