#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/kit/scalepicker.h"
#include "ui/log/draftkeeper.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/painpage.h"
#include "ui/log/templatemenu.h"
#include "ui/log/workoutpage.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace rhomboid;
using namespace rhomboid::test;

// What is typed is never lost: not to a crash in the middle of a word, not to another entry that comes into
// the form.
class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void undoDoesNotReachPastAnUnsavedForm();
    void whatWasCancelledComesBack_data();
    void whatWasCancelledComesBack();
    void savingLeadsToWhereItShows_data();
    void savingLeadsToWhereItShows();
    void todayTellsOfAFormThatIsNotSaved();
    void todayNamesTheEntryThatIsChanged();
    void bothUnsavedFormsAreNamedAfterARestart();
    void aWordInTheMiddleOfACellIsKeptWithinASecond();
    void repeatingGivesATypedFormBack_data();
    void repeatingGivesATypedFormBack();
    void aRepeatThatReplacesNothingSaysNothing();
    void undoAfterSavingLeadsBackToTheForm();
    void anotherWorkoutWaitsForTheUnsavedOne();
    void twoFormsSetAsideComeBackInTurn();
    void changesOfTheSameEntryAreNotThrownAway();
    void painSetAsideComesBackAfterACrash();
    void cancelGivesUpOnlyWhatIsShown();
    void aTemplateChosenByKeysGivesATypedFormBack();
    void whatIsBackIsSaidUntilSomethingChanges();
    void aLevelOfTodayIsKeptAtOnce();
    void messagesLeaveTheButtonsOfPainWhereTheyAre();
};

namespace {

void typeName(FlowFixture &flow, const QString &text)
{
    QLineEdit *name = shown<QLineEdit>(flow, QStringLiteral("Name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, text);
}

Workout form(FlowFixture &flow) { return flow.window().findChild<WorkoutPage *>()->value(); }

void save(FlowFixture &flow) { QTest::keyClick(&flow.window(), Qt::Key_S, Qt::ControlModifier); }

Journal twoWorkouts()
{
    Workout first = workout("w1", "2026-03-09T17:00:00", 60, 6);
    first.title = QStringLiteral("First");
    Workout second = workout("w2", "2026-03-10T17:00:00", 45, 7);
    second.title = QStringLiteral("Second");
    return Journal({first, second}, {});
}

} // namespace

void TestDrafts::savingLeadsToWhereItShows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("to");
    const QString effort = QStringLiteral("Effort of the whole session");
    const QString worst = QStringLiteral("Worst pain at this moment");
    QTest::newRow("a workout, from Settings") << "settings" << "workout" << effort << "today";
    QTest::newRow("a workout, from the journal") << "journal" << "workout" << effort << "journal";
    QTest::newRow("pain, from Settings") << "settings" << "pain" << worst << "today";
    QTest::newRow("pain, from the journal") << "journal" << "pain" << worst << "journal";
    QTest::newRow("pain, from the plan that asks for it") << "recovery" << "pain" << worst << "recovery";
    QTest::newRow("pain, from half a workout") << "workout" << "pain" << worst << "today";
}

// Esc keeps what was typed and leads back; what is saved is shown.
void TestDrafts::savingLeadsToWhereItShows()
{
    QFETCH(QString, from);
    QFETCH(QString, form);
    QFETCH(QString, scale);
    QFETCH(QString, to);
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.open(from);
    if (from == u"workout")
        typeName(flow, QStringLiteral("Half typed"));
    flow.open(form);
    shown<ScalePicker>(flow, scale)->pick(4);
    QTest::keyClick(shown<ScalePicker>(flow, scale), Qt::Key_Escape);
    QCOMPARE(flow.window().currentPage(), from);
    flow.open(form);
    save(flow);
    QCOMPARE(flow.journal().pains().size() + flow.journal().workouts().size(), 3);
    QCOMPARE(flow.window().currentPage(), to);
}

void TestDrafts::undoDoesNotReachPastAnUnsavedForm()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    click(&flow.window(), QStringLiteral("Pain-free now, save"));
    flow.open(QStringLiteral("workout"));
    auto *effort = shown<ScalePicker>(flow, QStringLiteral("Effort of the whole session"));
    effort->setFocus();
    QTest::keyClick(effort, Qt::Key_6);
    QTest::keyClick(effort, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(flow.journal().pains().size(), 1);
    QCOMPARE(form(flow).sessionRpe, 6.0);
    QVERIFY(flow.window().noticeText().startsWith(QStringLiteral("Nothing in this form")));
    click(&flow.window(), QStringLiteral("Undo: Pain-free check-in")); // by its name it is meant
    QVERIFY(flow.journal().pains().isEmpty());
    QCOMPARE(form(flow).sessionRpe, 6.0);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Undone: Pain-free check-in"));
}

void TestDrafts::whatWasCancelledComesBack_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("scale");
    QTest::newRow("workout") << "workout"
                             << "Effort of the whole session";
    QTest::newRow("pain") << "pain"
                          << "Worst pain at this moment";
}

void TestDrafts::whatWasCancelledComesBack()
{
    QFETCH(const QString, page);
    QFETCH(const QString, scale);
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.open(page);
    shown<ScalePicker>(flow, scale)->pick(6);
    click(flow.window().page(page), QStringLiteral("Cancel"));
    QVERIFY(flow.window().currentPage() != page);
    QVERIFY(flow.window().noticeText().startsWith(QStringLiteral("Not saved")));
    undo(flow);
    QCOMPARE(flow.window().currentPage(), page);
    QCOMPARE(shown<ScalePicker>(flow, scale)->value(), 6);
    QVERIFY(DraftKeeper::holds(flow.workspace(), page));
}

void TestDrafts::todayTellsOfAFormThatIsNotSaved()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    QWidget *today = flow.open(QStringLiteral("today"));
    QVERIFY(!visibleButton(today, QStringLiteral("Go on with the pain entry")));
    flow.open(QStringLiteral("pain"));
    shown<ScalePicker>(flow, QStringLiteral("Worst pain at this moment"))->pick(6);
    flow.open(QStringLiteral("today"));
    QVERIFY(!visibleButton(today, QStringLiteral("Go on with the workout")));
    click(today, QStringLiteral("Go on with the pain entry"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("pain"));
    save(flow);
    flow.open(QStringLiteral("today"));
    QVERIFY(!visibleButton(today, QStringLiteral("Go on with the pain entry")));
}

// Changes to an entry are no new one: its day is said, and the button leads to it.
void TestDrafts::todayNamesTheEntryThatIsChanged()
{
    const QString changed = QStringLiteral("Changes to the workout of Monday 9 March are not saved yet");
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    typeName(flow, QStringLiteral("Renamed"));
    QWidget *today = flow.open(QStringLiteral("today"));
    QVERIFY(says(today, changed));
    flow.reopen();
    QTRY_COMPARE(flow.window().noticeText(), changed);
    today = flow.open(QStringLiteral("today"));
    QVERIFY(says(today, changed));
    click(today, QStringLiteral("Go on with the workout"));
    QCOMPARE(form(flow).head.uid, QStringLiteral("w1"));
    QCOMPARE(form(flow).title, QStringLiteral("Renamed"));
    save(flow);
    flow.open(QStringLiteral("workout"));
    typeName(flow, QStringLiteral("New"));
    today = flow.open(QStringLiteral("today"));
    QVERIFY(says(today, QStringLiteral("A workout is not saved yet")));
}

void TestDrafts::bothUnsavedFormsAreNamedAfterARestart()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.open(QStringLiteral("workout"));
    typeName(flow, QStringLiteral("Half typed"));
    flow.open(QStringLiteral("pain"));
    shown<ScalePicker>(flow, QStringLiteral("Worst pain at this moment"))->pick(6);
    flow.open(QStringLiteral("journal"));
    flow.reopen();
    QTRY_COMPARE(flow.window().noticeText(), QStringLiteral("A workout and a pain entry are not saved yet"));
    click(&flow.window(), QStringLiteral("Show both"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("today"));
    QVERIFY(visibleButton(&flow.window(), QStringLiteral("Go on with the workout")));
    QVERIFY(visibleButton(&flow.window(), QStringLiteral("Go on with the pain entry")));
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    typeName(flow, QStringLiteral("Renamed"));
    flow.open(QStringLiteral("today"));
    flow.reopen();
    QTRY_COMPARE(flow.window().noticeText(),
                 QStringLiteral("The forms for a workout and for pain hold what is not saved yet"));
}

void TestDrafts::aWordInTheMiddleOfACellIsKeptWithinASecond()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.open(QStringLiteral("workout"));
    auto *grid = shown<ExerciseGrid>(flow);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, ExerciseModel::ExerciseColumn));
    grid->edit(grid->currentIndex());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Qqq half a wo"));
    QElapsedTimer typed;
    typed.start();
    QTRY_VERIFY(flow.workspace().draft(QStringLiteral("workout")));
    QVERIFY2(typed.elapsed() <= 1'000, qPrintable(QString::number(typed.elapsed())));
    MainWindow second(flow.workspace()); // as after a crash
    second.open({.page = QStringLiteral("workout")});
    const QList<SetEntry> sets = second.findChild<WorkoutPage *>()->value().sets;
    QVERIFY(!sets.isEmpty());
    QCOMPARE(sets.front().exercise, QStringLiteral("Qqq half a wo"));
}

void TestDrafts::repeatingGivesATypedFormBack_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("with the button") << false;
    QTest::newRow("with Ctrl+Z") << true;
}

void TestDrafts::repeatingGivesATypedFormBack()
{
    QFETCH(bool, byKey);
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.open(QStringLiteral("workout"));
    typeName(flow, QStringLiteral("Half typed"));
    QTest::keyClick(&flow.window(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(form(flow).title, QStringLiteral("Second"));
    QCOMPARE(flow.window().noticeText(),
             QStringLiteral("Filled in from Second, Tuesday 10 March. What you had typed is set aside."));
    if (byKey)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    else
        click(&flow.window(), QStringLiteral("Undo"));
    QCOMPARE(form(flow).title, QStringLiteral("Half typed"));
    QTest::keyClick(&flow.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(form(flow).title, QStringLiteral("Second"));
}

void TestDrafts::aRepeatThatReplacesNothingSaysNothing()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    QTest::keyClick(&flow.window(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(flow.window().noticeText().isEmpty());
    QVERIFY(!flow.workspace().undoStack().canUndo());
}

void TestDrafts::undoAfterSavingLeadsBackToTheForm()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.open(QStringLiteral("workout"));
    typeName(flow, QStringLiteral("Half typed"));
    QTest::keyClick(&flow.window(), Qt::Key_R, Qt::ControlModifier);
    save(flow);
    QCOMPARE(flow.journal().workouts().size(), 3);
    flow.open(QStringLiteral("today"));
    undo(flow); // the saving
    QCOMPARE(flow.journal().workouts().size(), 2);
    undo(flow); // the filling in
    QCOMPARE(flow.window().currentPage(), QStringLiteral("workout"));
    QCOMPARE(form(flow).title, QStringLiteral("Half typed"));
}

void TestDrafts::anotherWorkoutWaitsForTheUnsavedOne()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.open(QStringLiteral("workout"));
    typeName(flow, QStringLiteral("Half typed"));
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    typeName(flow, QStringLiteral("Renamed"));
    save(flow);
    QCOMPARE(flow.journal().workout(QStringLiteral("w1"))->title, QStringLiteral("Renamed"));
    QCOMPARE(flow.journal().workouts().size(), 2);
    flow.open(QStringLiteral("workout"));
    QCOMPARE(form(flow).title, QStringLiteral("Half typed"));
    save(flow);
    QCOMPARE(flow.journal().workouts().size(), 3);
    QVERIFY(!DraftKeeper::holds(flow.workspace(), QStringLiteral("workout")));
}

void TestDrafts::twoFormsSetAsideComeBackInTurn()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.open(QStringLiteral("workout"));
    typeName(flow, QStringLiteral("New"));
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    typeName(flow, QStringLiteral("First changed"));
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w2")});
    QCOMPARE(form(flow).title, QStringLiteral("Second"));
    flow.reopen(); // whatever happens now
    flow.open(QStringLiteral("workout"));
    for (const char *title : {"First changed", "New"}) {
        QCOMPARE(form(flow).title, QString::fromLatin1(title));
        save(flow);
        flow.open(QStringLiteral("workout"));
    }
    QCOMPARE(flow.journal().workouts().size(), 3);
    QCOMPARE(flow.journal().workout(QStringLiteral("w1"))->title, QStringLiteral("First changed"));
    QVERIFY(form(flow).title.isEmpty());
}

void TestDrafts::changesOfTheSameEntryAreNotThrownAway()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    typeName(flow, QStringLiteral("Changed"));
    flow.open(QStringLiteral("journal"));
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    QCOMPARE(form(flow).title, QStringLiteral("Changed"));
}

void TestDrafts::painSetAsideComesBackAfterACrash()
{
    Journal journal = demoJournal(2);
    FlowFixture flow(journal, demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 6});
    flow.window().open({.page = QStringLiteral("pain"), .uid = journal.pains().back().head.uid});
    const auto value = [&] { return flow.window().findChild<PainPage *>()->value(); };
    QCOMPARE(value().head.uid, journal.pains().back().head.uid);
    MainWindow second(flow.workspace());
    second.show();
    QTRY_COMPARE(second.noticeText(), QStringLiteral("What you were logging is not saved yet"));
    second.open({.page = QStringLiteral("pain")});
    QCOMPARE(second.findChild<PainPage *>()->value().intensity, 6);
    QVERIFY(second.findChild<PainPage *>()->value().head.uid.isEmpty());
}

void TestDrafts::cancelGivesUpOnlyWhatIsShown()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.open(QStringLiteral("workout"));
    typeName(flow, QStringLiteral("Half typed"));
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    typeName(flow, QStringLiteral("Given up"));
    click(flow.window().page(QStringLiteral("workout")), QStringLiteral("Cancel"));
    QCOMPARE(flow.journal().workout(QStringLiteral("w1"))->title, QStringLiteral("First"));
    flow.open(QStringLiteral("workout"));
    QCOMPARE(form(flow).title, QStringLiteral("Half typed"));
}

void TestDrafts::aTemplateChosenByKeysGivesATypedFormBack()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.open(QStringLiteral("workout"));
    auto *menu = flow.window().findChild<TemplateMenu *>();
    menu->keep(*flow.journal().workout(QStringLiteral("w1")));
    typeName(flow, QStringLiteral("Half typed"));
    auto *button = qobject_cast<QPushButton *>(visibleButton(&flow.window(), QStringLiteral("Templates")));
    QTimer::singleShot(0, menu, [menu] { // while the menu is open
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(form(flow).title, QStringLiteral("First"));
    QCOMPARE(form(flow).duration, Minutes {60});
    QCOMPARE(form(flow).started.date, demoEnd().date);
    QVERIFY(form(flow).head.uid.isEmpty());
    QVERIFY(flow.window().noticeText().startsWith(QStringLiteral("Filled in from the template First.")));
    undo(flow);
    QCOMPARE(form(flow).title, QStringLiteral("Half typed"));
    QCOMPARE(flow.journal().workouts().size(), 2);
}

void TestDrafts::whatIsBackIsSaidUntilSomethingChanges()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    flow.open(QStringLiteral("workout"));
    typeName(flow, QStringLiteral("Half typed"));
    flow.open(QStringLiteral("today"));
    flow.reopen();
    QWidget *page = flow.open(QStringLiteral("workout"));
    QVERIFY(says(page, QStringLiteral("Your draft is back. It was not saved yet.")));
    constexpr int longEnough = 1'200; // for a change to be kept
    QVERIFY(
        !QTest::qWaitFor([page] { return !says(page, QStringLiteral("Your draft is back")); }, longEnough));
    typeName(flow, QStringLiteral("Goes on"));
    QTRY_VERIFY(says(page, QStringLiteral("Draft kept")));
}

// As what is typed; the second in which it is kept may be gone with drawing the page.
void TestDrafts::aLevelOfTodayIsKeptAtOnce()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    auto *scale = shown<ScalePicker>(flow, QStringLiteral("Pain right now"));
    QTest::mouseClick(scale, Qt::LeftButton, {}, scale->cellOf(7).center());
    const auto kept = flow.workspace().draft(QStringLiteral("pain"));
    QVERIFY(kept && kept->contains("\"intensity\":7"));
}

void TestDrafts::messagesLeaveTheButtonsOfPainWhereTheyAre()
{
    FlowFixture flow(twoWorkouts(), demoEnd());
    QWidget *page = flow.open(QStringLiteral("pain"));
    const QAbstractButton *button = visibleButton(page, QStringLiteral("Save entry"));
    QTest::qWait(50); // until it has its size
    const int before = button->mapTo(page, QPoint()).y();
    save(flow); // refused: there is no level
    QTest::qWait(50);
    QCOMPARE(button->mapTo(page, QPoint()).y(), before);
    shown<ScalePicker>(flow, QStringLiteral("Worst pain at this moment"))->pick(9); // the bar of safety
    QTest::qWait(50);
    QCOMPARE(button->mapTo(page, QPoint()).y(), before);
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
