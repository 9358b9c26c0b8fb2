#include "tests/simulation/describe.h"
#include "tests/simulation/reference.h"
#include "tests/simulation/scenarios.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace rhomboid::simulation;

namespace {

constexpr int journals = 200;
constexpr std::uint64_t seed = 41'500;
// Two independent samples differ by more than this many standard errors once in 15,000 comparisons.
constexpr double tolerance = 4;

std::vector<Description> describeAll(const Scenario &scenario)
{
    std::vector<Description> descriptions;
    for (std::uint32_t replicate = 0; replicate < journals; ++replicate)
        descriptions.push_back(describe(simulate(scenario, 120, seed, replicate)));
    return descriptions;
}

template <class Value> Estimate estimate(const std::vector<Description> &descriptions, Value &&value)
{
    std::vector<double> values;
    for (const Description &description : descriptions)
        values.push_back(std::invoke(value, description));
    return meanOf(values);
}

QString difference(const char *what, const Estimate &ours, const Estimate &reference)
{
    const double error = std::hypot(ours.error, reference.error);
    const double floor = 0.0005 * std::abs(reference.value) + 1e-4; // the reference is given with four digits
    if (std::abs(ours.value - reference.value) <= tolerance * error + floor)
        return {};
    return QStringLiteral("%1: %2 +- %3 instead of %4 +- %5; ")
        .arg(QLatin1StringView(what))
        .arg(ours.value)
        .arg(ours.error)
        .arg(reference.value)
        .arg(reference.error);
}

bool sameJournal(const SimulatedJournal &a, const SimulatedJournal &b)
{
    return std::ranges::equal(a.sessions, b.sessions,
                              [](const auto &x, const auto &y) {
                                  return x.day == y.day && x.habits.values == y.habits.values
                                      && x.impulse == y.impulse && x.latentBefore == y.latentBefore;
                              })
        && std::ranges::equal(a.evenings, b.evenings, [](const auto &x, const auto &y) {
               return x.latent == y.latent && x.checkedIn == y.checkedIn;
           });
}

} // namespace

class tst_Generator : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameJournal()
    {
        const Scenario &anybody = *findScenario("S8");
        QVERIFY(sameJournal(simulate(anybody, 40, seed, 3), simulate(anybody, 40, seed, 3)));
        QVERIFY(!sameJournal(simulate(anybody, 40, seed, 3), simulate(anybody, 40, seed, 4)));
        QVERIFY(!sameJournal(simulate(anybody, 40, seed, 3), simulate(anybody, 40, seed + 1, 3)));
    }

    void sorenessIsHighestAfterADayAndAHalf()
    {
        QCOMPARE(soreness(1.5, 1), 1.0);
        QCOMPARE(soreness(3, 1), 0.4);
        QCOMPARE(soreness(0.25, 1), 0.4);
        QCOMPARE(soreness(0, 1), 0.0); // a report at the same instant counts as before
        QCOMPARE(soreness(5, 1), 0.0);
        QCOMPARE(soreness(2.25, 1.5), 1.0);
    }

    // analysis.md section 2
    void plainPeopleLookAsPublished()
    {
        const auto described = describeAll(*findScenario("S1"));
        const auto within = [](const Estimate &estimate, double low, double high) {
            return estimate.value >= low - tolerance * estimate.error
                && estimate.value <= high + tolerance * estimate.error;
        };
        QVERIFY(within(estimate(described, &Description::zeros), 0.35, 0.41));
        QVERIFY(within(estimate(described, &Description::missing), 0.23, 0.30));
        QVERIFY(within(estimate(described, &Description::dayToDay), 0.735, 0.745));
        QVERIFY(within(estimate(described, &Description::days), 263.5, 264.5));
    }

    void peopleLookLikeThoseOfTheReference_data()
    {
        QTest::addColumn<int>("scenario");
        for (int i = 0; i < static_cast<int>(scenarios().size()); ++i)
            QTest::addRow("%s", scenarios()[static_cast<std::size_t>(i)].key) << i;
    }

    void peopleLookLikeThoseOfTheReference()
    {
        QFETCH(int, scenario);
        const Scenario &people = scenarios()[static_cast<std::size_t>(scenario)];
        const auto described = describeAll(people);
        const ReferenceDescription &reference = referenceFor(people.key);
        QString differences;
        const auto compare = [&](const char *what, double Description::*value, const Estimate &expected) {
            differences += difference(what, estimate(described, value), expected);
        };
        compare("pain", &Description::pain, reference.pain);
        compare("spread of pain", &Description::painSpread, reference.painSpread);
        compare("zeros", &Description::zeros, reference.zeros);
        compare("day to day", &Description::dayToDay, reference.dayToDay);
        compare("missing", &Description::missing, reference.missing);
        compare("days", &Description::days, reference.days);
        compare("pain before", &Description::painBefore, reference.painBefore);
        compare("impulse", &Description::impulse, reference.impulse);
        for (std::size_t k = 0; k < habitCount; ++k) {
            const auto compareHabit = [&](PerHabit<double> Description::*of,
                                          const PerHabit<Estimate> &expected) {
                differences +=
                    difference(traitsOf(static_cast<Habit>(k)).key,
                               estimate(described, [&](const Description &d) { return (d.*of).values[k]; }),
                               expected.values[k]);
            };
            compareHabit(&Description::means, reference.means);
            compareHabit(&Description::spreads, reference.spreads);
            compareHabit(&Description::streaks, reference.streaks);
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences));
    }

    void assignedHabitsAreDoneAsAssigned()
    {
        std::vector<double> coins;
        for (int i = 0; i < 24; ++i)
            coins.push_back(i % 3 == 0 ? 12 : 2);
        Person person {.sessions = 24, .assigned = {{Habit::WarmupMinutes, coins}}};
        const SimulatedJournal journal = simulate(person, seed, 0);
        for (std::size_t i = 0; i < coins.size(); ++i)
            QCOMPARE(journal.sessions[i].habits[Habit::WarmupMinutes], coins[i]);

        // Without an effect they change nothing else.
        person.assigned.clear();
        const SimulatedJournal free = simulate(person, seed, 0);
        for (std::size_t i = 0; i < journal.evenings.size(); ++i)
            QCOMPARE(journal.evenings[i].latent, free.evenings[i].latent);
    }

    void aPlantedEffectChangesTheImpulseByThatMuch()
    {
        const PlantedEffect &overhead = plantedEffects()[4];
        QVERIFY(overhead.habit == Habit::Overhead);
        Person person = personWith(overhead, 60);
        person.meanImpulse = 20; // far from the floor at 0
        person.reverse = 0;
        const SimulatedJournal with = simulate(person, seed, 1);
        person.effects.clear();
        const SimulatedJournal without = simulate(person, seed, 1);
        for (std::size_t i = 0; i < with.sessions.size(); ++i) {
            const double expected = with.sessions[i].habits[Habit::Overhead] > 0 ? 1 : -1;
            QCOMPARE(with.sessions[i].impulse - without.sessions[i].impulse, expected);
        }
    }

    void onlyLoadIsACause()
    {
        for (const Scenario &scenario : scenarios())
            for (const Habit cause : causesIn(scenario))
                QVERIFY(cause == Habit::LoadJump || cause == Habit::SessionRpe);
        QCOMPARE(causesIn(*findScenario("S1")).size(), 0u);
        QCOMPARE(causesIn(*findScenario("S6")).size(), 2u);
    }
};

QTEST_APPLESS_MAIN(tst_Generator)

#include "tst_generator.moc"
