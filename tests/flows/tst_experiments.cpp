#include "tests/flows/person.h"
#include "tests/flows/trialdemo.h"
#include "ui/experiments/experimentlist.h"
#include "ui/experiments/nextdraw.h"
#include "ui/experiments/offer.h"
#include "ui/insights/factorlist.h"
#include "ui/insights/factormodel.h"
#include "ui/kit/snackbar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr auto drawButton = "Show today's draw";

ExperimentPlan plan() { return {.trial = QStringLiteral("warmup_longer"), .pairs = 12}; }

Journal withStart(const Journal &journal)
{
    const EntryHead head {.uid = QStringLiteral("start"), .entered = demoEnd(), .modified = demoEnd()};
    return apply(journal, putting(startOf(plan(), 3, head, demoEnd())));
}

} // namespace

// Fair tests of one habit, from the idea to the answer.
class TestExperiments : public QObject
{
    Q_OBJECT

private slots:
    void anExperimentStartsFromInsightsInFourSteps();
    void twelvePairsAreRunAndRead();
    void whatWasShownOutlivesACrash();
    void theAnswerInTheFormOutlivesACrash();
    void theAnswerBelongsToItsDraw();
    void undoingADrawCannotTossItAgain();
    void undoingTheStartKeepsTheCoins();
    void undoingAWorkoutGivesItsPlaceBack();
    void afterTheWorkoutOfADrawThereIsNoneUntilTheNextDay();
    void aWarningSignPauses_data();
    void aWarningSignPauses();
    void aPauseOffersNothing();
    void stoppedEarlyThereIsNoResult();
    void stoppingSaysWhatStays();
    void oneWordForEachThing();
    void withoutAnythingThereAreIdeas();
    void inANarrowWindowTheIdeasAreOneLine();
    void nothingAboutPainIsShownBeforeTheEnd();
    void everythingThatTakesTheFocusHasAName();
};

void TestExperiments::anExperimentStartsFromInsightsInFourSteps()
{
    Person person(demoJournal(26));
    QVERIFY(person.flow.waitForFindings());
    person.press(Qt::Key_6, Qt::ControlModifier); // 1
    QCOMPARE(person.flow.window().currentPage(), QStringLiteral("insights"));
    auto *list = person.page()->findChild<FactorList *>();
    QVERIFY(person.tabTo(list));
    const auto *factors = qobject_cast<const FactorModel *>(list->model());
    const int warmUp = factors->indexOf(QStringLiteral("warmup_min"));
    person.press(Qt::Key_Home);
    while (list->currentIndex().row() < warmUp)
        person.press(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), warmUp); // 2
    QVERIFY(person.pressButton(QStringLiteral("Plan an experiment"))); // 3
    QCOMPARE(person.flow.window().currentPage(), QStringLiteral("experiments"));
    QVERIFY(says(person.page(), QStringLiteral("Does a 10-minute warm-up help my back?")));
    QVERIFY(says(person.page(), QStringLiteral("at your rhythm of")));
    QVERIFY(says(person.page(), QStringLiteral("for about 8 of 10 people")));
    person.press(Qt::Key_Space); // 4, on Start
    QVERIFY(person.experiment());
    QCOMPARE(person.experiment()->plan, plan());
    QVERIFY(person.experiment()->draws.isEmpty());
    QVERIFY(visibleButton(person.page(), QLatin1StringView(drawButton))->hasFocus());
    // What comes next has the focus, also once everything was shown anew.
    QVERIFY(person.flow.waitForFindings());
    QCOMPARE(person.flow.window().focusWidget(), visibleButton(person.page(), QString::fromLatin1(drawButton)));
}

void TestExperiments::twelvePairsAreRunAndRead()
{
    Person person(withStart(demoJournal(26)));
    for (int place = 0; place < 24; ++place) {
        person.pass(44);
        person.press(Qt::Key_7, Qt::ControlModifier);
        QVERIFY(person.pressButton(QLatin1StringView(drawButton)));
        const Arm arm = person.experiment()->armAt(place);
        const QString way = arm == Arm::Treatment ? QStringLiteral("Warm up for 10 minutes")
                                                  : QStringLiteral("Warm up as usual");
        QVERIFY(says(person.page()->findChild<NextDraw *>(), way));
        person.pass(2); // trains
        person.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(says(person.page()->findChild<ExperimentOffer *>(), way));
        QVERIFY(person.pressButton(QStringLiteral("Yes")));
        person.press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(person.experiment()->done(), place + 1);
        QCOMPARE(person.experiment()->draws.back().followed, std::optional(true));
        person.pass(26);
        QVERIFY(person.log(arm == Arm::Treatment ? place % 3 : 4 + place % 2));
    }
    person.press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(says(person.page(), QStringLiteral("Keep checking in until")));
    person.pass(72);
    person.press(Qt::Key_1, Qt::ControlModifier);
    person.press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(person.pressButton(QStringLiteral("Show the result")));
    QVERIFY(person.flow.waitForFindings());
    QVERIFY(says(person.page(), QStringLiteral("Less pain with a 10-minute warm-up")));
    QVERIFY(says(person.page(), QStringLiteral("The true difference is likely in this range: ")));
    QVERIFY(says(person.page(), QStringLiteral("12 of 12 with the change")));
    person.press(Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(findFactor(person.flow.workspace().state().findings, u"warmup_min")->label, Label::Tested);
    QVERIFY(person.tabTo(person.page()->findChild<FactorList *>()));
    person.press(Qt::Key_Home);
    QVERIFY(says(person.page(), QStringLiteral("Tested by you")));
    QVERIFY(says(person.page(), QStringLiteral("In your own experiment, a 10-minute warm-up led to")));
}

void TestExperiments::whatWasShownOutlivesACrash()
{
    Person person(withStart(demoJournal(4)));
    person.flow.open(QStringLiteral("experiments"));
    QVERIFY(person.pressButton(QLatin1StringView(drawButton)));
    const QString shown = person.page()->findChild<NextDraw *>()->accessibleName();
    person.flow.reopen();
    person.flow.open(QStringLiteral("experiments"));
    QCOMPARE(person.page()->findChild<NextDraw *>()->accessibleName(), shown);
    QVERIFY(!visibleButton(person.page(), QLatin1StringView(drawButton)));
    // The first page says the same.
    QCOMPARE(person.flow.open(QStringLiteral("today"))->findChild<NextDraw *>()->accessibleName(), shown);
}

void TestExperiments::theAnswerInTheFormOutlivesACrash()
{
    Person person(withStart(demoJournal(4)));
    person.flow.open(QStringLiteral("experiments"));
    QVERIFY(person.pressButton(QLatin1StringView(drawButton)));
    person.pass(2);
    person.press(Qt::Key_N, Qt::ControlModifier);
    click(person.page(), QStringLiteral("Did you do it like that?: No"));
    QTRY_VERIFY(person.flow.workspace().draft(QStringLiteral("workout")));
    person.flow.reopen();
    person.flow.open(QStringLiteral("workout"));
    QCOMPARE(person.page()->findChild<ExperimentOffer *>()->answer(), QStringLiteral("no"));
    person.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(person.experiment()->draws.back().followed, std::optional(false));
}

void TestExperiments::theAnswerBelongsToItsDraw()
{
    Person person(withStart(demoJournal(4)));
    person.flow.open(QStringLiteral("experiments"));
    QVERIFY(person.pressButton(QLatin1StringView(drawButton)));
    person.pass(2);
    person.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(person.pressButton(QStringLiteral("Yes")));
    const auto *offer = person.page()->findChild<ExperimentOffer *>();
    QVERIFY(person.pressButton(QStringLiteral("Repeat last"))); // the answer stands beside what is repeated
    QCOMPARE(offer->answer(), QStringLiteral("yes"));
    QVERIFY(person.pressButton(QStringLiteral("Cancel"))); // given up with the rest
    person.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(offer->answer(), QString());
    QVERIFY(person.pressButton(QStringLiteral("Yes")));
    person.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(person.experiment()->draws.back().followed, std::optional(true));
    person.press(Qt::Key_N, Qt::ControlModifier); // the next workout has none yet
    QCOMPARE(offer->answer(), QString());
}

void TestExperiments::undoingADrawCannotTossItAgain()
{
    Person person(withStart(demoJournal(4)));
    person.flow.open(QStringLiteral("experiments"));
    for (int i = 0; i < 5; ++i) {
        QVERIFY(person.pressButton(QLatin1StringView(drawButton)));
        QCOMPARE(person.experiment()->armAt(0), experimentsOf(withStart({})).front().armAt(0));
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(person.experiment()->draws.isEmpty());
    }
}

// Who has seen a draw and takes everything back finds the same coins at the next start, until the experiment
// ends.
void TestExperiments::undoingTheStartKeepsTheCoins()
{
    Person person(demoJournal(4));
    const auto start = [&] {
        person.flow.open(QStringLiteral("experiments"));
        const bool chosen = person.page()->findChild<ExperimentList *>()->choose(QStringLiteral("cooldown"));
        return chosen && person.pressButton(QStringLiteral("Start"));
    };
    QVERIFY(start());
    const QList<Arm> coins = person.experiment()->coins;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(person.pressButton(QLatin1StringView(drawButton)));
        person.press(Qt::Key_Z, Qt::ControlModifier);
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!person.experiment());
        if (i == 1)
            person.flow.reopen();
        QVERIFY(start());
        QCOMPARE(person.experiment()->coins, coins);
    }
    const quint64 seed = person.experiment()->seed;
    QVERIFY(person.pressButton(QStringLiteral("Stop")));
    QVERIFY(start());
    QVERIFY(person.experiment()->seed != seed);
}

void TestExperiments::undoingAWorkoutGivesItsPlaceBack()
{
    Person person(withStart(demoJournal(4)));
    person.flow.open(QStringLiteral("experiments"));
    QVERIFY(person.pressButton(QLatin1StringView(drawButton)));
    person.pass(2);
    person.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(person.tabTo(visibleButton(person.page(), QStringLiteral("Yes"))));
    person.press(Qt::Key_Right);
    person.press(Qt::Key_Space);
    person.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(person.experiment()->done(), 1);
    QVERIFY(says(person.page(), QStringLiteral("1 done, 1 of them not as drawn")));
    person.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(person.experiment()->done(), 0);
    QCOMPARE(person.experiment()->open()->place, 0);
}

void TestExperiments::afterTheWorkoutOfADrawThereIsNoneUntilTheNextDay()
{
    Person person(withStart(demoJournal(4)));
    person.flow.open(QStringLiteral("today"));
    QVERIFY(person.pressButton(QLatin1StringView(drawButton)));
    person.pass(2);
    person.press(Qt::Key_N, Qt::ControlModifier);
    person.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(person.experiment()->done(), 1);
    person.flow.open(QStringLiteral("experiments")); // the question of the form was passed over
    QVERIFY(says(person.page(), QStringLiteral("1 done, for 1 you did not say whether as drawn")));
    for (const QString &page : {QStringLiteral("today"), QStringLiteral("experiments")}) {
        person.flow.open(page);
        QVERIFY2(!visibleButton(person.page(), QLatin1StringView(drawButton)), qPrintable(page));
        QVERIFY2(says(person.page(), QStringLiteral("Done for today")), qPrintable(page));
    }
    person.flow.open(QStringLiteral("workout")); // who trains twice finds it here
    QVERIFY(visibleButton(person.page(), QLatin1StringView(drawButton)));
    person.pass(12);
    person.flow.open(QStringLiteral("today"));
    QVERIFY(visibleButton(person.page(), QLatin1StringView(drawButton)));
}

void TestExperiments::aWarningSignPauses_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("why");
    QTest::newRow("emergency") << "sx_both_legs" << 1 << "Medical help comes first"
                               << "Medical help comes first; experiments can wait.";
    QTest::newRow("professional") << "sx_numb_tingle" << 2 << "Paused because of a warning sign"
                                  << "Have it looked at first; experiments can wait.";
}

// What it says is never weaker than the banner of Today.
void TestExperiments::aWarningSignPauses()
{
    QFETCH(QString, sign);
    QFETCH(QString, words);
    QFETCH(QString, why);
    Journal journal = withStart(demoJournal(4));
    journal = apply(journal,
                    putting(PainEntry {.head = {.uid = QStringLiteral("sign"), .entered = demoEnd()},
                                       .at = demoEnd(),
                                       .intensity = 6,
                                       .warningSigns = {{sign, {}}},
                                       .signsAsked = {.all = true}}));
    Person person(journal);
    QVERIFY(person.flow.waitForFindings());
    QTEST(person.flow.workspace().state().advice.triage.level, "level");
    person.flow.open(QStringLiteral("experiments"));
    QVERIFY(says(person.page(), words));
    QVERIFY(!visibleButton(person.page(), QLatin1StringView(drawButton)));
    QVERIFY(person.page()->findChild<ExperimentList *>()->choose(QStringLiteral("cooldown")));
    QVERIFY(!visibleButton(person.page(), QStringLiteral("Start"))->isEnabled());
    QVERIFY(says(person.page(), why));
}

void TestExperiments::aPauseOffersNothing()
{
    Person person(withStart(demoJournal(4)));
    person.flow.open(QStringLiteral("experiments"));
    QVERIFY(person.pressButton(QStringLiteral("Pause")));
    QVERIFY(!visibleButton(person.page(), QLatin1StringView(drawButton)));
    const QWidget *form = person.flow.open(QStringLiteral("workout"));
    QVERIFY(!form->findChild<ExperimentOffer *>()->isVisibleTo(form));
    person.flow.open(QStringLiteral("experiments"));
    QVERIFY(person.pressButton(QStringLiteral("Go on")));
    QVERIFY(visibleButton(person.page(), QLatin1StringView(drawButton)));
}

void TestExperiments::stoppedEarlyThereIsNoResult()
{
    Person person(withExperiment(demoJournal(12), 18, demoEnd(), false));
    person.flow.open(QStringLiteral("experiments"));
    QVERIFY(person.pressButton(QStringLiteral("Stop")));
    QVERIFY(person.flow.waitForFindings());
    QVERIFY(!person.experiment());
    QVERIFY(says(person.page(), QStringLiteral("says nothing either way")));
    const QAbstractItemModel *list = person.page()->findChild<QListView *>()->model();
    QCOMPARE(list->match(list->index(0, 0), Qt::DisplayRole, QStringLiteral("Finished and stopped")).size(),
             1);
}

void TestExperiments::stoppingSaysWhatStays()
{
    const Speaking english(QStringLiteral("en"));
    for (const auto &[done, text] :
         {std::pair(2, "Experiment stopped without a result. Its 2 workouts stay in the journal."),
          std::pair(1, "Experiment stopped without a result. Its 1 workout stays in the journal."),
          std::pair(0, "Experiment stopped before its first workout.")}) {
        Person person(withExperiment(demoJournal(12), done, demoEnd(), false));
        person.flow.open(QStringLiteral("experiments"));
        const Journal before = person.flow.journal();
        QVERIFY(person.pressButton(QStringLiteral("Stop")));
        const auto *snack = person.flow.window().findChild<SnackBar *>();
        QTRY_VERIFY2(says(snack, QString::fromLatin1(text)), text);
        QCOMPARE(person.flow.journal().workouts(), before.workouts());
        QTest::mouseClick(visibleButton(snack, QStringLiteral("Undo")), Qt::LeftButton);
        QTRY_COMPARE(person.flow.journal(), before);
    }
}

// One word for each thing: an experiment, its draw, its two ways.
void TestExperiments::oneWordForEachThing()
{
    QFile file(QStringLiteral(RHOMBOID_SOURCE_DIR "/resources/translations/rhomboid_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString texts = QString::fromUtf8(file.readAll());
    const QStringList contexts {QStringLiteral("Experiments"),
                                QStringLiteral("fairdraws"),
                                QStringLiteral("rhomboid::ExperimentOffer"),
                                QStringLiteral("rhomboid::NextDraw"),
                                QStringLiteral("rhomboid::ResultCard"),
                                QStringLiteral("rhomboid::RunningCard"),
                                QStringLiteral("rhomboid::SetupCard")};
    static const QRegularExpression others(QStringLiteral(
        "\\b(coin|toss|lot|fair test|test it|trial|run it|runs of|randomi\\w+|Münze|Ziehung|Durchgang)\\b"));
    for (const QString &context : contexts) {
        const QString part = texts.section(QStringLiteral("<name>%1</name>").arg(context), 1)
                                 .section(QStringLiteral("</context>"), 0, 0);
        QVERIFY2(part.size() > 100, qPrintable(context));
        const QRegularExpressionMatch match = others.match(part);
        QVERIFY2(!match.hasMatch(), qPrintable(context + u' ' + match.captured()));
    }
}

void TestExperiments::withoutAnythingThereAreIdeas()
{
    Person person {Journal()};
    person.flow.open(QStringLiteral("experiments"));
    const auto *list = person.page()->findChild<ExperimentList *>();
    QVERIFY(list->model()->rowCount() > 3);
    QVERIFY(visibleButton(person.page(), QStringLiteral("Start"))->isEnabled());
    QVERIFY(says(person.page(), QStringLiteral("How it goes")));
    // What needs a word of its own cannot start without it.
    QVERIFY(person.page()->findChild<ExperimentList *>()->choose(QStringLiteral("replaced_exercise")));
    QVERIFY(!visibleButton(person.page(), QStringLiteral("Start"))->isEnabled());
}

// Below each other, the list or the card that belongs to it would be out of sight.
void TestExperiments::inANarrowWindowTheIdeasAreOneLine()
{
    Person person {Journal()};
    person.flow.open(QStringLiteral("experiments"));
    const auto *list = person.page()->findChild<ExperimentList *>();
    auto *choice = person.page()->findChild<QComboBox *>();
    QVERIFY(list->isVisible() && !choice->isVisible());
    person.flow.window().resize(640, 800);
    QTRY_VERIFY(!list->isVisible() && choice->isVisible());
    QVERIFY(!choice->accessibleName().isEmpty());
    const QString before = choice->currentText();
    QCOMPARE(list->currentIndex().data().toString(), before);
    QVERIFY(person.tabTo(choice));
    person.press(Qt::Key_Down);
    QVERIFY(choice->currentText() != before);
    QCOMPARE(list->currentIndex().data().toString(), choice->currentText());
    QCOMPARE(list->chosen(), QStringLiteral("warmup_moving"));
}

void TestExperiments::nothingAboutPainIsShownBeforeTheEnd()
{
    Person person(withExperiment(demoJournal(26), 20, demoEnd(), false));
    QVERIFY(person.flow.waitForFindings());
    person.flow.open(QStringLiteral("experiments"));
    QVERIFY(says(person.page(), QStringLiteral("stay hidden until the end")));
    QVERIFY(!says(person.page(), QStringLiteral("points")));
    QVERIFY(!person.flow.workspace().state().findings.experiments.back().verdict());
}

void TestExperiments::everythingThatTakesTheFocusHasAName()
{
    Person person(withExperiment(demoJournal(26), 24, demoEnd(), true));
    QVERIFY(person.flow.waitForFindings());
    QCOMPARE(namelessWidgets(person.flow.open(QStringLiteral("experiments"))), QStringList());
    QVERIFY(person.page()->findChild<ExperimentList *>()->choose(QStringLiteral("replaced_exercise")));
    QCOMPARE(namelessWidgets(person.page()), QStringList());
}

QTEST_MAIN(TestExperiments)
#include "tst_experiments.moc"
