#include "core/analysis/evidence.h"
#include "core/analysis/experimentresult.h"
#include "tests/simulation/experiments.h"

#include <QTest>

#include <cmath>

using namespace rhomboid;
using namespace rhomboid::simulation;

// The short version of the table of experiments that `simulate` prints in full. The seed is fixed; the bounds
// leave three standard errors for so few journals.
namespace {

const Settings settings {.journals = 400, .seed = 88'200, .draws = 1, .threads = 2};

QString percent(const Rate &rate) { return QStringLiteral("%1 %").arg(100 * rate.share()); }

} // namespace

class TestTrials : public QObject
{
    Q_OBJECT

private slots:
    void habitsThatDoNothingAreSeldomFoundGuilty_data()
    {
        QTest::addColumn<Trial>("trial");
        QTest::newRow("8 pairs") << Trial {.pairs = 8, .workoutsBefore = 30};
        QTest::newRow("12 pairs in a new journal") << Trial {.pairs = 12};
        QTest::newRow("12 pairs, strong flares, lapses")
            << Trial {.pairs = 12, .workoutsBefore = 30, .strongFlares = true, .adherence = 0.8};
        QTest::newRow("20 pairs, strong flares")
            << Trial {.pairs = 20, .workoutsBefore = 30, .strongFlares = true};
    }

    // Truly 5 % but for the steps of so few coins; 400 journals scatter by 1.1 %.
    void habitsThatDoNothingAreSeldomFoundGuilty()
    {
        QFETCH(Trial, trial);
        const TrialOutcome outcome = outcomeOf(trial, settings);
        QVERIFY(outcome.difference.of > 390);
        QVERIFY2(outcome.difference.share() >= 0.017 && outcome.difference.share() <= 0.083,
                 qPrintable(percent(outcome.difference)));
        QVERIFY2(outcome.covered.share() >= 0.917 && outcome.covered.share() <= 0.983,
                 qPrintable(percent(outcome.covered)));
        QVERIFY(std::abs(outcome.estimate) < 0.1);
    }

    void twelvePairsFindWhatMatters()
    {
        const TrialOutcome outcome = outcomeOf({.pairs = 12, .effect = 1, .workoutsBefore = 30}, settings);
        QVERIFY(std::abs(outcome.truth + 1.8) < 0.1);
        QVERIFY2(outcome.difference.share() >= 0.74, qPrintable(percent(outcome.difference)));
        QVERIFY2(outcome.covered.share() >= 0.917 && outcome.covered.share() <= 0.983,
                 qPrintable(percent(outcome.covered)));
    }

    void morePairsFindMore()
    {
        const TrialOutcome few = outcomeOf({.pairs = 8, .effect = 0.6, .workoutsBefore = 30}, settings);
        const TrialOutcome many = outcomeOf({.pairs = 20, .effect = 0.6, .workoutsBefore = 30}, settings);
        QVERIFY(many.difference.share() > few.difference.share() + 0.15);
        QVERIFY(many.halfWidth < few.halfWidth);
    }

    void aSecondChanceToBeWrongStaysSmall()
    {
        const Rate ever = everClearInTwoRuns({.pairs = 8, .workoutsBefore = 30}, settings);
        QVERIFY2(ever.share() >= 0.02 && ever.share() <= 0.09, qPrintable(percent(ever)));
    }

    // What a journal says is what its numbers say.
    void theJournalOfAnExperimentGivesTheSameResult()
    {
        const KeptExperiment kept =
            experimentOf({.pairs = 12, .effect = 1, .workoutsBefore = 30}, settings, 3);
        const QList<ExperimentFinding> findings =
            experimentFindings(kept.journal, kept.journal.pains().back().at);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.front().result->pairs, 12);
        const ExperimentResult::Difference &found = *findings.front().result->difference;
        const auto scores = scorePairs(rhomboid::studyOf(timelineOf(kept.journal)), kept.pairs);
        const auto expected = randomisationTest(*scores, kept.coins, kept.seed);
        QCOMPARE(found.effect, expected->effect);
        QCOMPARE(*found.low, expected->low);
        QCOMPARE(found.p, expected->p);
        QVERIFY(found.effect < 0);
    }

    // Analysed as drawn, workouts that were done the other way make a difference look smaller, never larger.
    void lapsesWeakenAndDoNotMislead()
    {
        const TrialOutcome faithful = outcomeOf({.pairs = 12, .effect = 1, .workoutsBefore = 30}, settings);
        const TrialOutcome lapsing =
            outcomeOf({.pairs = 12, .effect = 1, .workoutsBefore = 30, .adherence = 0.8}, settings);
        QVERIFY(std::abs(lapsing.estimate) < 0.75 * std::abs(faithful.estimate));
        QVERIFY2(lapsing.covered.share() >= 0.917, qPrintable(percent(lapsing.covered)));
    }
};

QTEST_APPLESS_MAIN(TestTrials)
#include "tst_trials.moc"
