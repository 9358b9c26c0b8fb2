#include "tests/flows/person.h"
#include "tests/flows/trialdemo.h"
#include "tests/support/sample.h"
#include "ui/experiments/experimentlist.h"
#include "ui/experiments/rangeline.h"
#include "ui/experiments/resultcard.h"
#include "ui/experiments/setupcard.h"
#include "ui/experiments/words.h"
#include "ui/kit/choices.h"
#include "ui/kit/snackbar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace rhomboid;
using namespace rhomboid::test;
using namespace rhomboid::experimentwords;

namespace {

ExperimentFinding ended(const ExperimentResult &result)
{
    ExperimentFinding finding {.stage = Stage::Finished, .result = result};
    finding.experiment.plan.trial = QStringLiteral("warmup_longer");
    finding.experiment.started = at("2025-12-28T10:00:00");
    finding.experiment.end = ExperimentEnd {.at = at("2026-02-10T10:00:00")};
    return finding;
}

Journal withoutTheWorkouts(Journal journal, const Experiment &experiment)
{
    for (const Draw &draw : experiment.draws)
        journal = apply(journal, removing({draw.workout}, demoEnd()));
    return journal;
}

} // namespace

// What is said of an experiment that is over.
class TestResults : public QObject
{
    Q_OBJECT

private slots:
    void pairsAreCountedAsPeopleCount();
    void nothingIsSaidOfWaysWithoutPairs();
    void severalRunsAreOneSentenceMore();
    void overNewYearBothDaysHaveTheirYear();
    void theRangeIsReadOut();
    void deletedWorkoutsDoNotStay();
    void eachWayCountsWhatIsDrawn();
    void largerLettersLeaveThePageAtItsTop();
    void aChoiceStandsCloserToItsNameThanToItsNeighbour();
};

void TestResults::pairsAreCountedAsPeopleCount()
{
    const Speaking english(QStringLiteral("en"));
    QVERIFY(verdictOf(ended({.pairs = 1})).sentence.startsWith(u"1 pair can be compared; 6 with"));
    QVERIFY(verdictOf(ended({.pairs = 5})).sentence.startsWith(u"5 pairs can be compared; 6 with"));
}

void TestResults::nothingIsSaidOfWaysWithoutPairs()
{
    QCOMPARE(adherenceText({.dropped = 8}),
             QStringLiteral("Pairs left out because a workout is missing or began before its draw: 8."));
    const QString some = adherenceText({.pairs = 6,
                                        .dropped = 2,
                                        .treatment = {.workouts = 6, .followed = 5, .notFollowed = 1},
                                        .control = {.workouts = 6, .followed = 6}});
    QVERIFY(some.startsWith(u"Done as drawn: 5 of 6 with the change, 6 of 6 as usual. Every workout of the pairs"));
    QVERIFY(some.endsWith(u"began before its draw: 2."));
}

void TestResults::severalRunsAreOneSentenceMore()
{
    const ExperimentResult result {.runs = 2, .pairs = 12, .difference = ExperimentResult::Difference {}};
    const QString sentence = verdictOf(ended(result)).sentence;
    QVERIFY2(sentence.startsWith(u"All 2 experiments on this question together. These results would fit"),
             qPrintable(sentence));
}

void TestResults::overNewYearBothDaysHaveTheirYear()
{
    ExperimentFinding finding = ended({});
    QVERIFY(spanText(finding).endsWith(u"28 December 2025 to 10 February 2026"));
    finding.experiment.started = at("2026-01-05T10:00:00");
    QVERIFY(spanText(finding).endsWith(u", 5 January to 10 February 2026"));
}

void TestResults::theRangeIsReadOut()
{
    RangeLine line;
    line.show({.effect = -1.8, .low = -3, .high = -0.6});
    QVERIFY(line.accessibleDescription().contains(u"1.8"));
    QVERIFY(line.accessibleDescription().contains(u"3") && line.accessibleDescription().contains(u"0.6"));
    line.show({.effect = -1.8, .low = -3});
    QVERIFY(line.accessibleDescription().contains(u"no end"));
}

void TestResults::deletedWorkoutsDoNotStay()
{
    const Journal journal = withExperiment(demoJournal(12), 2, demoEnd(), false);
    Person person(withoutTheWorkouts(journal, runningExperiment(journal).value()));
    person.flow.open(QStringLiteral("experiments"));
    QVERIFY(person.pressButton(QStringLiteral("Stop")));
    const auto *snack = person.flow.window().findChild<SnackBar *>();
    QTRY_VERIFY(says(snack, QStringLiteral("Experiment stopped without a result.")));
    QVERIFY(!says(snack, QStringLiteral("in the journal")));
    const auto *card = person.page()->findChild<ResultCard *>();
    QVERIFY(says(card, QStringLiteral("says nothing either way")));
    QVERIFY(!says(card, QStringLiteral("in the journal")));
}

void TestResults::eachWayCountsWhatIsDrawn()
{
    ResultCard card;
    card.show(ended({.pairs = 6,
                     .points = {{.arm = Arm::Treatment, .pain = 2},
                                {.arm = Arm::Treatment, .pain = 3},
                                {.arm = Arm::Treatment},
                                {.arm = Arm::Control}}}),
              0);
    card.setVisible(true);
    QVERIFY(says(&card, QStringLiteral("2 workout(s), mean 2.5")));
    QVERIFY(says(&card, QStringLiteral("0 workout(s)"))); // a mean of nothing is not 0
    QVERIFY(!says(&card, QStringLiteral("mean 0")));
}

// The list that had the focus goes, and a choice above the result takes its place.
void TestResults::largerLettersLeaveThePageAtItsTop()
{
    Person person(withExperiment(demoJournal(26), 24, demoEnd(), true));
    person.flow.window().resize(1280, 800);
    const QWidget *page = person.flow.open(QStringLiteral("experiments"));
    QVERIFY(person.flow.waitForFindings());
    page->findChild<ExperimentList *>()->setFocus();
    applyAppearance(*qApp, {.zoom = 2});
    QTRY_VERIFY(page->findChild<QComboBox *>()->hasFocus());
    const QScrollBar *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTest::qWait(50);
    QCOMPARE(bar->value(), 0);
    applyAppearance(*qApp, {});
}

void TestResults::aChoiceStandsCloserToItsNameThanToItsNeighbour()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("experiments"));
    const QWidget *window = page->window();
    const auto choices = page->findChild<SetupCard *>()->findChildren<Segmented *>();
    const auto topOf = [&](const QWidget *widget) { return widget->mapTo(window, QPoint()).y(); };
    QCOMPARE(choices.size(), 2);
    for (const QLabel *label : page->findChildren<QLabel *>())
        if (label->buddy() == choices[1]) {
            const int above = topOf(label) - topOf(choices[0]) - choices[0]->height();
            const int below = topOf(choices[1]) - topOf(label) - label->height();
            QVERIFY2(above >= 2 * below, qPrintable(QStringLiteral("%1 %2").arg(above).arg(below)));
            return;
        }
    QFAIL("the choice has no name");
}

QTEST_MAIN(TestResults)
#include "tst_results.moc"
