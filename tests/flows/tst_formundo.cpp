#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/kit/scalepicker.h"
#include "ui/log/draftkeeper.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/painpage.h"
#include "ui/log/workoutpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Undo in a form, over all the ways in which another content comes into it meanwhile: nothing is lost.
class TestFormUndo : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cancelledChangesComeBackBesideWhatWaited_data();
    void cancelledChangesComeBackBesideWhatWaited();
    void aCancelDoneAgainLeavesWhatWaited();
    void anActOfASavedFormSparesWhatIsTypedNow();
    void onlyTheRowsOfAnActComeBack_data();
    void onlyTheRowsOfAnActComeBack();
    void everyChangeOfRowsIsTakenBackInItsPlace();
    void anActFromBeforeADiscardSparesOtherRows();
    void anActDoneAgainGoesIntoNoOtherWorkout();
    void aSavedWorkoutIsAsItWasSavedAgain();
    void undoInAFormLeavesAnotherFormAlone();
    void theUndoOnOfferGoesWithTheNextAct();
    void goingOnShowsWhatWasSetAside_data();
    void goingOnShowsWhatWasSetAside();
    void anotherDayIsNoReasonToChangeWhatWaits();
};

namespace {

const QString rows = QStringLiteral("Row\t4\t8\t50\nPress\t3\t5\t40\n");

Journal twoOfEach()
{
    Journal journal({pain("p1", "2026-03-09T20:00:00", 3), pain("p2", "2026-03-10T20:00:00", 4)}, {});
    for (const char *uid : {"w1", "w2"}) {
        Workout made = workout(uid, uid[1] == '1' ? "2026-03-09T17:00:00" : "2026-03-10T17:00:00", 60, 6);
        made.sets = {{.exercise = QStringLiteral("Curl"), .reps = 8},
                     {.exercise = QStringLiteral("Dip"), .reps = 9}};
        journal = apply(journal, putting(made));
    }
    return journal;
}

Workout workoutIn(FlowFixture &flow) { return flow.window().findChild<WorkoutPage *>()->value(); }

QStringList exercises(FlowFixture &flow)
{
    QStringList names;
    for (const SetGroup &row : toGroups(workoutIn(flow).sets))
        names.append(row.set.exercise);
    return names;
}

ScalePicker *effort(FlowFixture &flow)
{
    return shown<ScalePicker>(flow, QStringLiteral("Effort of the whole session"));
}

void save(FlowFixture &flow) { QTest::keyClick(&flow.window(), Qt::Key_S, Qt::ControlModifier); }

void redo(FlowFixture &flow)
{
    QTest::keyClick(&flow.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

void paste(FlowFixture &flow, const QString &text)
{
    auto *grid = shown<ExerciseGrid>(flow);
    grid->setFocus();
    QApplication::clipboard()->setText(text);
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
}

void pressInRow(FlowFixture &flow, int row, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *grid = shown<ExerciseGrid>(flow);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(row, ExerciseModel::ExerciseColumn));
    QTest::keyClick(grid, key, modifiers);
}

void deleteRow(FlowFixture &flow, int row) { pressInRow(flow, row, Qt::Key_Backspace, Qt::ControlModifier); }

// A form with an answer on its scale, by which it is known again.
struct FormCase {
    const char *page;
    const char *scale;
    const char *uid;
};

const FormCase formCases[] {{"workout", "Effort of the whole session", "w1"},
                            {"pain", "Worst pain at this moment", "p1"}};

void addForms()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("uid");
    for (const FormCase &form : formCases)
        QTest::newRow(form.page) << form.page << form.scale << form.uid;
}

} // namespace

void TestFormUndo::cancelledChangesComeBackBesideWhatWaited_data() { addForms(); }

void TestFormUndo::cancelledChangesComeBackBesideWhatWaited()
{
    QFETCH(const QString, page);
    QFETCH(const QString, scale);
    QFETCH(const QString, uid);
    FlowFixture flow(twoOfEach(), demoEnd());
    flow.open(page);
    shown<ScalePicker>(flow, scale)->pick(9); // new, and not saved
    flow.window().open({.page = page, .uid = uid});
    shown<ScalePicker>(flow, scale)->pick(2);
    click(flow.window().page(page), QStringLiteral("Cancel"));
    undo(flow);
    QCOMPARE(flow.window().currentPage(), page);
    QCOMPARE(shown<ScalePicker>(flow, scale)->value(), 2);
    save(flow);
    flow.reopen(); // what waited is in the journal's file
    flow.open(page);
    QCOMPARE(shown<ScalePicker>(flow, scale)->value(), 9);
}

void TestFormUndo::aCancelDoneAgainLeavesWhatWaited()
{
    FlowFixture flow(twoOfEach(), demoEnd());
    flow.open(QStringLiteral("workout"));
    effort(flow)->pick(9);
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    effort(flow)->pick(2);
    click(flow.window().page(QStringLiteral("workout")), QStringLiteral("Cancel"));
    for (int round = 0; round < 2; ++round) {
        undo(flow);
        QCOMPARE(workoutIn(flow).head.uid, QStringLiteral("w1"));
        QCOMPARE(effort(flow)->value(), 2);
        redo(flow);
        QCOMPARE(workoutIn(flow).head.uid, QString());
        QCOMPARE(effort(flow)->value(), 9);
    }
    save(flow);
    QVERIFY(!DraftKeeper::holds(flow.workspace(), QStringLiteral("workout")));
}

void TestFormUndo::anActOfASavedFormSparesWhatIsTypedNow()
{
    FlowFixture flow(twoOfEach(), demoEnd());
    flow.open(QStringLiteral("workout"));
    paste(flow, rows);
    deleteRow(flow, 0);
    save(flow);
    flow.open(QStringLiteral("workout"));
    effort(flow)->pick(9);
    flow.open(QStringLiteral("today"));
    undo(flow); // the saving
    undo(flow); // the row
    QCOMPARE(exercises(flow), QStringList({QStringLiteral("Row"), QStringLiteral("Press")}));
    QVERIFY(effort(flow)->value() != 9);
    undo(flow); // in the same form again: the paste
    QCOMPARE(exercises(flow), QStringList());
    redo(flow);
    QCOMPARE(exercises(flow), QStringList({QStringLiteral("Row"), QStringLiteral("Press")}));
    save(flow);
    flow.open(QStringLiteral("workout"));
    QCOMPARE(effort(flow)->value(), 9);
}

void TestFormUndo::onlyTheRowsOfAnActComeBack_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("a deleted row") << true;
    QTest::newRow("a paste") << false;
}

void TestFormUndo::onlyTheRowsOfAnActComeBack()
{
    QFETCH(const bool, deletes);
    FlowFixture flow(twoOfEach(), demoEnd());
    flow.open(QStringLiteral("workout"));
    if (deletes)
        paste(flow, rows);
    const QStringList before = exercises(flow);
    if (deletes)
        deleteRow(flow, 0);
    else
        paste(flow, rows);
    const QStringList after = exercises(flow);
    effort(flow)->setFocus();
    QTest::keyClick(effort(flow), Qt::Key_7);
    QTest::keyClick(effort(flow), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(exercises(flow), before);
    QCOMPARE(effort(flow)->value(), 7);
    redo(flow);
    QCOMPARE(exercises(flow), after);
    QCOMPARE(effort(flow)->value(), 7);
}

void TestFormUndo::everyChangeOfRowsIsTakenBackInItsPlace()
{
    FlowFixture flow(twoOfEach(), demoEnd());
    flow.open(QStringLiteral("workout"));
    paste(flow, rows);
    const auto sets = [&] { return workoutIn(flow).sets.toList(); };
    QList<QList<SetEntry>> steps {sets()};
    const auto step = [&](int row, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        pressInRow(flow, row, key, modifiers);
        steps.append(sets());
    };
    step(0, Qt::Key_Down, Qt::AltModifier);
    step(1, Qt::Key_D, Qt::ControlModifier);
    step(0, Qt::Key_Backspace, Qt::ControlModifier);
    step(1, Qt::Key_D, Qt::ControlModifier);
    for (qsizetype i = steps.size() - 1; i > 0; --i) {
        QVERIFY(steps[i] != steps[i - 1]);
        QCOMPARE(sets(), steps[i]);
        undo(flow);
    }
    for (const QList<SetEntry> &expected : steps) {
        QCOMPARE(sets(), expected);
        redo(flow);
    }
}

// What comes back by Undo has its equal rows in one, so the rows of an earlier act are others by then.
void TestFormUndo::anActFromBeforeADiscardSparesOtherRows()
{
    FlowFixture flow(Journal(), demoEnd());
    QWidget *page = flow.open(QStringLiteral("workout"));
    paste(flow, rows);
    pressInRow(flow, 0, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(workoutIn(flow).sets.size(), 4 + 4 + 3);
    click(page, QStringLiteral("Cancel"));
    undo(flow);
    QCOMPARE(workoutIn(flow).sets.size(), 4 + 4 + 3);
    undo(flow);
    QCOMPARE(exercises(flow), QStringList({QStringLiteral("Row"), QStringLiteral("Press")}));
    QCOMPARE(workoutIn(flow).sets.size(), 4 + 3);
}

void TestFormUndo::anActDoneAgainGoesIntoNoOtherWorkout()
{
    FlowFixture flow(twoOfEach(), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    paste(flow, rows);
    undo(flow);
    flow.open(QStringLiteral("journal"));
    redo(flow);
    QVERIFY(!exercises(flow).contains(QStringLiteral("Press")) || !workoutIn(flow).head.uid.isEmpty());
    QVERIFY(!DraftKeeper::holds(flow.workspace(), QStringLiteral("workout")));
}

void TestFormUndo::aSavedWorkoutIsAsItWasSavedAgain()
{
    FlowFixture flow(twoOfEach(), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    deleteRow(flow, 0);
    QTRY_VERIFY(says(&flow.window(), QStringLiteral("Draft kept")));
    undo(flow);
    QCOMPARE(workoutIn(flow).sets.toList(), flow.journal().workout(QStringLiteral("w1"))->sets.toList());
    QVERIFY(!DraftKeeper::holds(flow.workspace(), QStringLiteral("workout")));
    QVERIFY(!says(&flow.window(), QStringLiteral("Draft kept")));
    redo(flow);
    QCOMPARE(exercises(flow), QStringList({QStringLiteral("Dip")}));
    QTRY_VERIFY(DraftKeeper::holds(flow.workspace(), QStringLiteral("workout")));
}

void TestFormUndo::undoInAFormLeavesAnotherFormAlone()
{
    FlowFixture flow(twoOfEach(), demoEnd());
    flow.open(QStringLiteral("pain"));
    shown<ScalePicker>(flow, QStringLiteral("Worst pain at this moment"))->pick(6);
    click(flow.window().page(QStringLiteral("pain")), QStringLiteral("Cancel"));
    flow.open(QStringLiteral("workout"));
    effort(flow)->setFocus();
    QTest::keyClick(effort(flow), Qt::Key_6);
    QTest::keyClick(effort(flow), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("workout"));
    QVERIFY(!DraftKeeper::holds(flow.workspace(), QStringLiteral("pain")));
    click(&flow.window(), QStringLiteral("Undo: Discard the pain entry")); // by its name it is meant
    QCOMPARE(flow.window().currentPage(), QStringLiteral("pain"));
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Undone: Discard the pain entry"));
}

void TestFormUndo::theUndoOnOfferGoesWithTheNextAct()
{
    FlowFixture flow(twoOfEach(), demoEnd());
    click(&flow.window(), QStringLiteral("Pain-free now, save"));
    flow.open(QStringLiteral("workout"));
    effort(flow)->setFocus();
    QTest::keyClick(effort(flow), Qt::Key_6);
    QTest::keyClick(effort(flow), Qt::Key_Z, Qt::ControlModifier);
    const QString offered = QStringLiteral("Undo: Pain-free check-in");
    QVERIFY(visibleButton(&flow.window(), offered));
    paste(flow, rows);
    QVERIFY(!visibleButton(&flow.window(), offered)); // it would take the paste back
}

void TestFormUndo::goingOnShowsWhatWasSetAside_data() { addForms(); }

void TestFormUndo::goingOnShowsWhatWasSetAside()
{
    QFETCH(const QString, page);
    QFETCH(const QString, scale);
    QFETCH(const QString, uid);
    FlowFixture flow(twoOfEach(), demoEnd());
    flow.open(page);
    shown<ScalePicker>(flow, scale)->pick(9);
    flow.window().open({.page = page, .uid = uid}); // only to look
    QWidget *today = flow.open(QStringLiteral("today"));
    click(today,
          page == u"pain" ? QStringLiteral("Go on with the pain entry")
                          : QStringLiteral("Go on with the workout"));
    QCOMPARE(shown<ScalePicker>(flow, scale)->value(), 9);
    save(flow);
    QVERIFY(!DraftKeeper::holds(flow.workspace(), page));
}

void TestFormUndo::anotherDayIsNoReasonToChangeWhatWaits()
{
    FlowFixture flow(twoOfEach(), demoEnd());
    flow.open(QStringLiteral("workout"));
    effort(flow)->pick(9);
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    const QDate day = demoEnd().date.addDays(-5);
    flow.window().open({.page = QStringLiteral("workout"), .day = day});
    QCOMPARE(workoutIn(flow).started.date, day);
    QVERIFY(effort(flow)->value() != 9);
    save(flow);
    flow.open(QStringLiteral("workout"));
    QCOMPARE(effort(flow)->value(), 9);
    QCOMPARE(workoutIn(flow).started.date, demoEnd().date);
}

QTEST_MAIN(TestFormUndo)
#include "tst_formundo.moc"
