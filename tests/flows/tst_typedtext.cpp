#include "core/base/text.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/stepper.h"
#include "ui/kit/textfields.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/painpage.h"
#include "ui/log/problemnote.h"
#include "ui/log/workoutpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Whatever is typed or pasted is saved as it is shown, or refused with a sentence while nothing else is lost.
class TestTypedText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void pastedTextIsSavedAsShown_data();
    void pastedTextIsSavedAsShown();
    void textThatIsTooLongIsRefusedAsAWhole();
    void aFullFieldTakesNoMoreLetters();
    void aLongNameOfAnImportIsKept();
    void numbersThatAreNoneLeaveTheCellAlone_data();
    void numbersThatAreNoneLeaveTheCellAlone();
    void anUnlikelyDurationIsAskedAbout();
    void anUnlikelyWorkoutCanBeLeftOut();
    void puttingItRightBringsAWorkoutBackIn();
    void painInTheFutureIsAskedAbout();
    void whatIsDraftedComesBackWithHiddenCharacters();
    void aDraftIsOfferedAtTheStart();
};

namespace {

void pasteInto(QWidget *field, const QString &text)
{
    QApplication::clipboard()->setText(text);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

// Types a name into the last row of the grid by pasting it.
void pasteExercise(ExerciseGrid *grid, const QString &name)
{
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(grid->model()->rowCount() - 1, ExerciseModel::ExerciseColumn));
    grid->edit(grid->currentIndex());
    pasteInto(QApplication::focusWidget(), name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

void typeInto(ExerciseGrid *grid, int row, int column, const QString &text)
{
    grid->setCurrentIndex(grid->model()->index(row, column));
    grid->edit(grid->currentIndex());
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

void saveByKey(FlowFixture &flow) { QTest::keyClick(&flow.window(), Qt::Key_S, Qt::ControlModifier); }

Journal oneWorkout(double minutes, bool implausible)
{
    Workout odd = workout("w1", "2026-03-10T17:00:00", minutes, 6);
    odd.implausible = implausible;
    return Journal({odd}, {});
}

} // namespace

void TestTypedText::pastedTextIsSavedAsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing odd") << QStringLiteral("Rows, then press-ups");
    QTest::newRow("a NUL") << QStringLiteral("before") + QChar(0) + QStringLiteral("after");
    QTest::newRow("half a surrogate pair")
        << QStringLiteral("half ") + QChar(0xD83D) + QStringLiteral(" end");
    QTest::newRow("noncharacters") << QStringLiteral("a") + QChar(0xFFFF) + QChar(0xFDD0)
            + QStringLiteral("b");
    QTest::newRow("a byte order mark") << QString(QChar(0xFEFF)) + QStringLiteral("marked");
    QTest::newRow("controls and line ends") << QStringLiteral("one\r\ntwo\rthree\x01\x7f\tfour");
    QTest::newRow("emoji, accents, directions") << QStringLiteral("💪 naïve \u202eabc\u202c e\u0301");
    QTest::newRow("a query and marks") << QStringLiteral("'; drop table workout; %1 %s <b>x</b>");
}

void TestTypedText::pastedTextIsSavedAsShown()
{
    QFETCH(QString, text);
    FlowFixture flow(demoJournal(2), demoEnd());
    flow.open(QStringLiteral("workout"));
    auto *name = shown<QLineEdit>(flow, QStringLiteral("Name"));
    auto *notes = shown<NotesField>(flow);
    auto *grid = shown<ExerciseGrid>(flow);
    pasteInto(name, text);
    pasteInto(notes, text);
    pasteExercise(grid, text);
    const QString shownName = name->text();
    const QString shownNotes = notes->value();
    const QString shownExercise = grid->model()->index(0, ExerciseModel::ExerciseColumn).data().toString();
    QVERIFY(!shownName.isEmpty() && !shownNotes.isEmpty() && !shownExercise.isEmpty());
    const qsizetype before = flow.journal().workouts().size();
    saveByKey(flow);
    QCOMPARE(flow.journal().workouts().size(), before + 1);
    QVERIFY(flow.workspace().load()); // as the file has it
    const Workout saved = flow.journal().workouts().back();
    QCOMPARE(saved.title, shownName.trimmed());
    QCOMPARE(saved.notes, shownNotes);
    QCOMPARE(saved.notes, cleanText(text));
    QCOMPARE(saved.sets.front().exercise, shownExercise);

    flow.window().open({.page = QStringLiteral("pain"), .level = 3});
    pasteInto(shown<NotesField>(flow), text);
    saveByKey(flow);
    QVERIFY(flow.workspace().load());
    QCOMPARE(flow.journal().pains().back().notes, cleanText(text));
}

void TestTypedText::textThatIsTooLongIsRefusedAsAWhole()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    flow.open(QStringLiteral("workout"));
    const QString megabyte(1'000'000, u'x');
    auto *name = shown<QLineEdit>(flow, QStringLiteral("Name"));
    auto *notes = shown<NotesField>(flow);
    auto *grid = shown<ExerciseGrid>(flow);
    pasteInto(name, QStringLiteral("Push"));
    pasteInto(name, megabyte);
    QCOMPARE(name->text(), QStringLiteral("Push"));
    QVERIFY(name->accessibleDescription().contains(QStringLiteral("1,000 characters")));
    pasteInto(notes, QStringLiteral("Fine"));
    pasteInto(notes, megabyte);
    QCOMPARE(notes->value(), QStringLiteral("Fine"));
    QVERIFY(flow.window().noticeText().contains(QStringLiteral("20,000 characters")));
    pasteExercise(grid, megabyte);
    QCOMPARE(grid->model()->rowCount(), 1);
    pasteExercise(grid, QStringLiteral("Face pull"));
    saveByKey(flow);
    const Workout &saved = flow.journal().workouts().back();
    QCOMPARE(saved.title, QStringLiteral("Push"));
    QCOMPARE(saved.notes, QStringLiteral("Fine"));
    QCOMPARE(saved.sets.front().exercise, QStringLiteral("Face pull"));
}

void TestTypedText::aFullFieldTakesNoMoreLetters()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 3});
    auto *notes = shown<NotesField>(flow);
    pasteInto(notes, QString(longestText, u'n'));
    QCOMPARE(notes->value().size(), longestText);
    QTest::keyClick(notes, Qt::Key_A);
    QTest::keyClick(notes, Qt::Key_Return);
    QCOMPARE(notes->value(), QString(longestText, u'n'));
    QTest::keyClick(notes, Qt::Key_Backspace);
    QTest::keyClick(notes, Qt::Key_A);
    QCOMPARE(notes->value().back(), QChar(u'a'));
    saveByKey(flow);
    QVERIFY(flow.workspace().load());
    QCOMPARE(flow.journal().pains().back().notes.size(), longestText);
}

void TestTypedText::aLongNameOfAnImportIsKept()
{
    Workout imported = workout("w1", "2026-03-10T17:00:00", 60, 6);
    imported.title = QString(longestName, u't');
    FlowFixture flow(Journal({imported}, {}), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    saveByKey(flow);
    QCOMPARE(flow.journal().workouts().front().title, imported.title);
}

void TestTypedText::numbersThatAreNoneLeaveTheCellAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"nan", "inf", "-inf", "1e300", "99999999999999", "x"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTypedText::numbersThatAreNoneLeaveTheCellAlone()
{
    QFETCH(QString, text);
    FlowFixture flow(demoJournal(2), demoEnd());
    flow.open(QStringLiteral("workout"));
    auto *grid = shown<ExerciseGrid>(flow);
    pasteExercise(grid, QStringLiteral("Face pull"));
    typeInto(grid, 0, ExerciseModel::RepsColumn, QStringLiteral("12"));
    typeInto(grid, 0, ExerciseModel::WeightColumn, QStringLiteral("20"));
    typeInto(grid, 0, ExerciseModel::RepsColumn, text);
    typeInto(grid, 0, ExerciseModel::WeightColumn, text);
    const SetEntry set = shown<WorkoutPage>(flow)->value().sets.front();
    QCOMPARE(set.reps, 12.0);
    QCOMPARE(set.weight, Kilograms {20});
}

void TestTypedText::anUnlikelyDurationIsAskedAbout()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    const qsizetype before = flow.journal().workouts().size();
    flow.open(QStringLiteral("workout"));
    QLineEdit *minutes = shown<QLineEdit>(flow, QStringLiteral("Duration in min"));
    minutes->setFocus();
    minutes->selectAll();
    for (const char digit : {'9', '0', '0'})
        QTest::keyClick(minutes, digit);
    saveByKey(flow);
    QCOMPARE(flow.journal().workouts().size(), before);
    QVERIFY(shown<ProblemNote>(flow)->text().contains(QStringLiteral("1 to 600 minutes")));
    // The answer has the focus.
    QCOMPARE(static_cast<QAbstractButton *>(QApplication::focusWidget())->text(),
             QStringLiteral("It is right, save it"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(flow.journal().workouts().size(), before + 1);
    const Workout saved = flow.journal().workouts().back();
    QCOMPARE(saved.duration, Minutes {900});
    QVERIFY(!saved.implausible);
    // What was confirmed once is not asked about again.
    flow.window().open({.page = QStringLiteral("workout"), .uid = saved.head.uid});
    saveByKey(flow);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Workout changed"));
}

void TestTypedText::anUnlikelyWorkoutCanBeLeftOut()
{
    FlowFixture flow(oneWorkout(15'840, true), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    saveByKey(flow);
    QVERIFY(shown<ProblemNote>(flow));
    QAbstractButton *leaveOut =
        findButton(&flow.window(), QStringLiteral("Save it, but leave it out of calculations"));
    QTest::mouseClick(leaveOut, Qt::LeftButton);
    QVERIFY(flow.journal().workouts().front().implausible);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Workout changed"));
}

void TestTypedText::puttingItRightBringsAWorkoutBackIn()
{
    FlowFixture flow(oneWorkout(15'840, true), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    QLineEdit *minutes = shown<QLineEdit>(flow, QStringLiteral("Duration in min"));
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClick(minutes, '6');
    QTest::keyClick(minutes, '4');
    saveByKey(flow);
    QCOMPARE(flow.journal().workouts().front().duration, Minutes {64});
    QVERIFY(!flow.journal().workouts().front().implausible);
}

void TestTypedText::painInTheFutureIsAskedAbout()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    const qsizetype before = flow.journal().pains().size();
    flow.window().open({.page = QStringLiteral("pain"), .level = 3, .day = demoEnd().date.addDays(1)});
    saveByKey(flow);
    QCOMPARE(flow.journal().pains().size(), before);
    QCOMPARE(static_cast<QAbstractButton *>(QApplication::focusWidget())->text(),
             QStringLiteral("It is right, save it"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(flow.journal().pains().size(), before + 1);
}

void TestTypedText::whatIsDraftedComesBackWithHiddenCharacters()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 6});
    const QString odd =
        QStringLiteral("a") + QChar(0) + QChar(0xD83D) + QChar(0xFFFF) + QString(19'000, u'n');
    pasteInto(shown<NotesField>(flow), odd);
    // The pause after a change, not a page change, keeps it.
    QTRY_VERIFY(flow.workspace().draft(QStringLiteral("pain")).value_or(QByteArray()).size() > odd.size());
    MainWindow second(flow.workspace());
    second.open({.page = QStringLiteral("pain")});
    QCOMPARE(second.findChild<PainPage *>()->value().notes, cleanText(odd));
}

void TestTypedText::aDraftIsOfferedAtTheStart()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 6});
    flow.open(QStringLiteral("today")); // leaving keeps the draft
    MainWindow second(flow.workspace());
    second.show();
    QTRY_COMPARE(second.noticeText(), QStringLiteral("What you were logging is not saved yet"));
    QTest::mouseClick(findButton(&second, QStringLiteral("Go on with it")), Qt::LeftButton);
    QCOMPARE(second.currentPage(), QStringLiteral("pain"));
    QCOMPARE(second.findChild<PainPage *>()->value().intensity, 6);
}

QTEST_MAIN(TestTypedText)
#include "tst_typedtext.moc"
