#include "tests/simulation/journalof.h"
#include "tests/simulation/lifetime.h"
#include "tests/simulation/power.h"
#include "tests/simulation/studyof.h"

#include "core/analysis/analyse.h"
#include "core/analysis/evidence.h"
#include "core/factors/catalogue.h"

#include <QTest>

using namespace rhomboid;
using namespace rhomboid::simulation;

// The short version of what `simulate` prints in full. The bounds leave room for the sampling error of so few
// journals, the seed is fixed, and the analysis without any one of its guards falls through them.
namespace {

Settings settingsFor(int journals)
{
    return {.journals = journals, .seed = 88'100, .draws = 999, .threads = 2};
}

// What has to hold in one cell.
struct Bound {
    const char *scenario {};
    int sessions {};
    int journals {};
    double mostAlarms {}; // share of journals; three standard errors above what the full version measures
    double leastCovered {}; // share of the 95 % ranges
};

constexpr Bound dispersionBound {"S1", 60, 600, 0.065, 0.943};
constexpr Bound memoryBound {"S4", 120, 300, 0.095, 0.935};
constexpr Bound gapBound {"S8", 250, 300, 0.060, 0.940};
constexpr double mostCovered = 0.985;

QString missed(const Bound &bound, const Settings &settings)
{
    const FalseAlarms alarms = falseAlarms(*findScenario(bound.scenario), bound.sessions, settings);
    const double covered = alarms.covered.share();
    const bool met = alarms.alarm.of > bound.journals * 9 / 10 && alarms.alarm.share() <= bound.mostAlarms
        && covered >= bound.leastCovered && covered <= mostCovered;
    return met ? QString()
               : QStringLiteral("%1 with %2 sessions: %3 % false alarms, %4 % covered")
                     .arg(QLatin1StringView(bound.scenario))
                     .arg(bound.sessions)
                     .arg(100 * alarms.alarm.share())
                     .arg(100 * covered);
}

} // namespace

class tst_ErrorRates : public QObject
{
    Q_OBJECT

private slots:
    void habitsThatDoNothingAreNotBlamed_data()
    {
        QTest::addColumn<Bound>("bound");
        for (const Bound &bound : {dispersionBound, memoryBound, gapBound})
            QTest::addRow("%s, %d sessions", bound.scenario, bound.sessions) << bound;
    }

    void habitsThatDoNothingAreNotBlamed()
    {
        QFETCH(Bound, bound);
        const QString message = missed(bound, settingsFor(bound.journals));
        QVERIFY2(message.isEmpty(), qPrintable(message));
    }

    void withoutTheDispersionGuardTheBoundIsMissed()
    {
        Settings settings = settingsFor(dispersionBound.journals);
        settings.guards.dispersion = false;
        QVERIFY(!missed(dispersionBound, settings).isEmpty());
    }

    void withErrorsTakenAsIndependentTheBoundIsMissed()
    {
        Settings settings = settingsFor(memoryBound.journals);
        settings.guards.dependentErrors = false;
        QVERIFY(!missed(memoryBound, settings).isEmpty());
    }

    // The gap between sessions is tied to how their impulses add up: as a factor it is blamed for that.
    void withTheGapTestedInsteadOfAdjustedForTheBoundIsMissed()
    {
        std::vector<Habit> habits(testedHabits().begin(), testedHabits().end());
        habits.push_back(Habit::RestDays);
        Settings settings = settingsFor(gapBound.journals);
        settings.guards.gapNuisance = false;
        settings.tested = habits;
        QVERIFY(!missed(gapBound, settings).isEmpty());
    }

    void aKnownCauseIsFoundAndComesFirst()
    {
        const PlantedEffect &warmup = plantedEffects()[1];
        const Settings settings = settingsFor(300);
        const LongRun longRun = longRunOf(warmup, settings);
        // The estimate settles on the average change that the habit truly makes.
        QVERIFY(std::abs(longRun.effects[warmup.habit] - longRun.caused) < 0.05);
        const Power power = powerOf(warmup, 60, longRun, settings);
        QVERIFY2(power.label.share() >= 0.42, qPrintable(QString::number(power.label.share())));
        QVERIFY2(power.single.share() >= 0.75, qPrintable(QString::number(power.single.share())));
        QVERIFY2(power.first.share() >= 0.80, qPrintable(QString::number(power.first.share())));
        QVERIFY2(power.covered.share() >= 0.91, qPrintable(QString::number(power.covered.share())));
    }

    void aLevelThatDoesNotChangeIsNotSaidToChange()
    {
        const LevelAlarms alarms = levelAlarms(*findScenario("S3"), 60, settingsFor(300));
        QVERIFY2(alarms.trend.share() <= 0.10, qPrintable(QString::number(alarms.trend.share())));
        QVERIFY2(alarms.step.share() <= 0.08, qPrintable(QString::number(alarms.step.share())));
    }

    void aLifeOfLooksSeldomShowsAFalseLabel()
    {
        const Lifetime life = lifetimeOf(*findScenario("S1"), Course::Own, 100, settingsFor(120));
        QCOMPARE(life.looks, 4.0); // at 30, 40, 60 and 80
        QVERIFY2(life.everLikely.hits <= 9, qPrintable(QString::number(life.everLikely.hits)));
        // The looks are lively enough to be wrong: hints do come up.
        QVERIFY(life.everHint.hits > 9);
    }

    void theNumberOfThreadsChangesNothing()
    {
        Settings settings = settingsFor(24);
        const FalseAlarms two = falseAlarms(*findScenario("S8"), 60, settings);
        settings.threads = 1;
        const FalseAlarms one = falseAlarms(*findScenario("S8"), 60, settings);
        QCOMPARE(one.alarm.hits, two.alarm.hits);
        QCOMPARE(one.covered.hits, two.covered.hits);
        QCOMPARE(one.dispersion, two.dispersion);
    }

    // What a person typed reaches the inference as the same numbers, but for load jumps, which need the weeks
    // before the journal, and hydration, which is adjusted for the session's length.
    void theJournalSaysWhatTheSimulationSays()
    {
        const SimulatedJournal simulated = simulate(*findScenario("S6"), 60, 5, 5);
        const Study expected = studyOf(simulated, testedHabits());
        QList<const RiskFactor *> factors;
        for (const Habit habit : testedHabits())
            for (const RiskFactor &factor : factorCatalogue())
                if (factor.key == QLatin1StringView(traitsOf(habit).key))
                    factors.append(&factor);
        QCOMPARE(factors.size(), static_cast<qsizetype>(testedHabits().size()));
        const Study study = evidenceOf(journalOf(simulated), factors, {}).study;

        QCOMPARE(study.sessions.size(), expected.sessions.size());
        QCOMPARE(study.reports.size(), expected.reports.size());
        const double start = std::floor(study.sessions.front()) - std::floor(expected.sessions.front());
        for (std::size_t i = 0; i < study.sessions.size(); ++i)
            QVERIFY(std::abs(study.sessions[i] - start - expected.sessions[i]) < 1e-6);
        for (Eigen::Index i = 0; i < study.exposures.rows(); ++i)
            for (Eigen::Index k = 0; k < study.exposures.cols(); ++k)
                if (const Habit habit = testedHabits()[static_cast<std::size_t>(k)];
                    habit != Habit::LoadJump && habit != Habit::Hydration)
                    QCOMPARE(study.exposures(i, k), expected.exposures(i, k));
        double pain = 0;
        double expectedPain = 0;
        for (std::size_t i = 0; i < study.reports.size(); ++i) {
            pain += study.reports[i].level;
            expectedPain += expected.reports[i].level;
        }
        QCOMPARE(pain, expectedPain);
    }
};

QTEST_APPLESS_MAIN(tst_ErrorRates)

#include "tst_errorrates.moc"
