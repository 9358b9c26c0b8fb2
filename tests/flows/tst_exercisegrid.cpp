#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/kit/scalepicker.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/workoutpage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// What is typed into the table of exercises arrives where it is meant, or stays and is told about.
class TestExerciseGrid : public QObject
{
    Q_OBJECT

private slots:
    void tabGoesToWhatTheExerciseNeeds();
    void tabTakesTheNameAsItIsSpelled_data();
    void tabTakesTheNameAsItIsSpelled();
    void aUnitSaysWhatIsMeant_data();
    void aUnitSaysWhatIsMeant();
    void whatCannotBeMeantStaysInItsCell_data();
    void whatCannotBeMeantStaysInItsCell();
    void aRefusedValueStopsSavingOnly();
    void escapeAndDeletingTheRowGiveItUp();
    void aCellIsAsWideAsWhatIsTyped();
    void tabLeavesOnlyAnEmptyLastRow();
    void thePreviewFollowsTheDuration();
    void theKindOfSetsIsInSight();
    void theKindOfSetsHasAKey();
    void anEmptyRowHasNoKind();
    void aPasteGoesIntoTheCell();
};

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

// The table with the name of an exercise typed in.
ExerciseGrid *beginName(FlowFixture &flow, const QString &name)
{
    flow.open(QStringLiteral("workout"));
    QTest::qWait(50); // until the screen has settled which window is active
    QApplication::setActiveWindow(&flow.window());
    auto *grid = shown<ExerciseGrid>(flow);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(grid->model()->rowCount() - 1, ExerciseModel::ExerciseColumn));
    grid->edit(grid->currentIndex());
    type(name);
    return grid;
}

// The kinds that are on offer; null when none are.
QMenu *offeredKinds(const ExerciseGrid *grid)
{
    for (QMenu *menu : grid->findChildren<QMenu *>())
        if (menu->isVisible())
            return menu;
    return nullptr;
}

// The same, and the cursor in the cell behind it.
ExerciseGrid *begin(FlowFixture &flow, const QString &name)
{
    ExerciseGrid *grid = beginName(flow, name);
    press(Qt::Key_Tab);
    return grid;
}

// The field of the cell that is typed into.
QLineEdit *cell(const ExerciseGrid *grid)
{
    for (QLineEdit *edit : grid->viewport()->findChildren<QLineEdit *>())
        if (edit->isVisible())
            return edit;
    return nullptr;
}

} // namespace

void TestExerciseGrid::tabGoesToWhatTheExerciseNeeds()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    ExerciseGrid *grid = begin(flow, QStringLiteral("Plank"));
    QCOMPARE(grid->currentIndex().column(), int(ExerciseModel::SetsColumn));
    press(Qt::Key_Tab);
    QCOMPARE(grid->currentIndex().column(), int(ExerciseModel::TimeColumn));
    type(QStringLiteral("45 s"));
    press(Qt::Key_Tab);
    QCOMPARE(grid->currentIndex(), grid->model()->index(1, 0)); // the row that came below
    press(Qt::Key_S, Qt::ControlModifier);
    const QList<SetEntry> &sets = flow.journal().workouts().back().sets;
    QCOMPARE(sets.size(), 3);
    QCOMPARE(sets.front().duration, Seconds {45});
}

void TestExerciseGrid::tabTakesTheNameAsItIsSpelled_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"Zug-Heben", "Zug Heben", "Zugheben"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

// Though other names of the journal read alike.
void TestExerciseGrid::tabTakesTheNameAsItIsSpelled()
{
    QFETCH(const QString, name);
    Journal journal;
    Workout before = workout("w1", "2026-03-01T17:00:00", 60, 6);
    for (const char *other : {"Zug-Heben", "Zug Heben", "Zugheben"})
        before.sets.append({.exercise = QString::fromUtf8(other), .reps = 8});
    FlowFixture flow(apply(journal, putting(before)), demoEnd());
    const ExerciseGrid *grid = beginName(flow, name.toLower());
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field && field->completer());
    QAbstractItemView *list = field->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Tab); // a list that is open has the keys
    QCOMPARE(grid->model()->index(0, ExerciseModel::ExerciseColumn).data(Qt::EditRole).toString(), name);
}

void TestExerciseGrid::aUnitSaysWhatIsMeant_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("metres");
    QTest::addColumn<double>("kilograms");
    QTest::newRow("seconds as weight") << int(ExerciseModel::WeightColumn) << "45 s" << 45. << 0. << 0.;
    QTest::newRow("a clock as reps") << int(ExerciseModel::RepsColumn) << "1:30" << 90. << 0. << 0.;
    QTest::newRow("minutes as sets") << int(ExerciseModel::SetsColumn) << "2 min" << 120. << 0. << 0.;
    QTest::newRow("metres as weight") << int(ExerciseModel::WeightColumn) << "500 m" << 0. << 500. << 0.;
    QTest::newRow("kilograms") << int(ExerciseModel::WeightColumn) << "20 kg" << 0. << 0. << 20.;
    QTest::newRow("pounds") << int(ExerciseModel::WeightColumn) << "100 lb" << 0. << 0. << 45.359237;
}

void TestExerciseGrid::aUnitSaysWhatIsMeant()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(double, seconds);
    QFETCH(double, metres);
    QFETCH(double, kilograms);
    FlowFixture flow(demoJournal(2), demoEnd());
    ExerciseGrid *grid = begin(flow, QStringLiteral("Plank"));
    grid->setCurrentIndex(grid->model()->index(0, column));
    grid->edit(grid->currentIndex());
    type(text);
    press(Qt::Key_Tab);
    const QList<SetEntry> sets = static_cast<ExerciseModel *>(grid->model())->sets();
    QCOMPARE(sets.size(), 3);
    QCOMPARE(sets[0].duration.value_or(Seconds {}).value, seconds);
    QCOMPARE(sets[0].distance.value_or(Metres {}).value, metres);
    QCOMPARE(sets[0].weight.value_or(Kilograms {}).value, kilograms);
}

void TestExerciseGrid::whatCannotBeMeantStaysInItsCell_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("sets")
        << int(ExerciseModel::SetsColumn) << "100"
        << "Plank: '100' does not fit under Sets. Type 1 to 99, or 4x8x50, 8x500m or 3x30s.";
    QTest::newRow("a weight among the sets")
        << int(ExerciseModel::SetsColumn) << "22.5"
        << "Plank: '22.5' does not fit under Sets. Type 1 to 99, or 4x8x50, 8x500m or 3x30s.";
    QTest::newRow("reps") << int(ExerciseModel::RepsColumn) << "-3"
                          << "Plank: '-3' does not fit under Reps. Type a number such as 8.";
    QTest::newRow("weight")
        << int(ExerciseModel::WeightColumn) << "heavy"
        << "Plank: 'heavy' does not fit under Weight. Type a number such as 20, 20 kg or 45 lb.";
    QTest::newRow("time") << int(ExerciseModel::TimeColumn) << "long"
                          << "Plank: 'long' does not fit under Time. Type 45 s, 1:30 or 2 min.";
}

void TestExerciseGrid::whatCannotBeMeantStaysInItsCell()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Return}) {
        FlowFixture flow(demoJournal(2), demoEnd());
        ExerciseGrid *grid = begin(flow, QStringLiteral("Plank"));
        const QModelIndex index = grid->model()->index(0, column);
        grid->setCurrentIndex(index);
        grid->edit(index);
        type(text);
        press(key);
        QTest::qWait(20); // Return is taken a moment later
        QVERIFY(says(&flow.window(), sentence));
        QCOMPARE(grid->currentIndex(), index);
        QVERIFY(cell(grid) && cell(grid)->hasFocus());
        QCOMPARE(cell(grid)->text(), text);
        type(QStringLiteral("5")); // what was wrong is selected
        press(key);
        QTRY_VERIFY(!says(&flow.window(), sentence));
        QVERIFY(key == Qt::Key_Return || grid->currentIndex() != index);
    }
}

// Elsewhere on the page one goes on; the form is saved once it is put right.
void TestExerciseGrid::aRefusedValueStopsSavingOnly()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    const Journal before = flow.journal();
    ExerciseGrid *grid = begin(flow, QStringLiteral("Plank"));
    type(QStringLiteral("many"));
    auto *duration = shown<QLineEdit>(flow, QStringLiteral("Duration in min"));
    duration->setFocus();
    QTest::qWait(20);
    QVERIFY(duration->hasFocus());
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(flow.journal(), before);
    QVERIFY(cell(grid) && cell(grid)->hasFocus());
    QCOMPARE(cell(grid)->text(), QStringLiteral("many"));
    type(QStringLiteral("4"));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(flow.journal().workouts().back().sets.size(), 4);
}

void TestExerciseGrid::escapeAndDeletingTheRowGiveItUp()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    ExerciseGrid *grid = begin(flow, QStringLiteral("Plank"));
    for (const bool byEscape : {true, false}) {
        grid->setCurrentIndex(grid->model()->index(0, ExerciseModel::SetsColumn));
        grid->edit(grid->currentIndex());
        type(QStringLiteral("many"));
        press(Qt::Key_Tab);
        QVERIFY(says(&flow.window(), QStringLiteral("does not fit")));
        if (byEscape)
            press(Qt::Key_Escape);
        else
            static_cast<ExerciseModel *>(grid->model())->removeGroup(0);
        QVERIFY2(!says(&flow.window(), QStringLiteral("does not fit")), byEscape ? "esc" : "row");
        QVERIFY(!grid->isRefused());
    }
    QCOMPARE(grid->model()->rowCount(), 1);
}

void TestExerciseGrid::aCellIsAsWideAsWhatIsTyped()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    ExerciseGrid *grid = begin(flow, QStringLiteral("Plank"));
    const QString text = QStringLiteral("12x100x102.5");
    type(text);
    const QLineEdit *edit = cell(grid);
    QVERIFY(edit);
    const int right = edit->geometry().right();
    QVERIFY(right <= grid->visualRect(grid->currentIndex()).right());
    QVERIFY(edit->width() > edit->fontMetrics().horizontalAdvance(text) + 20);
    QVERIFY(grid->viewport()->rect().contains(edit->geometry()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("3"));
    QCOMPARE(edit->geometry().right(), right);
    QVERIFY(edit->width() <= grid->visualRect(grid->currentIndex()).width());
}

void TestExerciseGrid::tabLeavesOnlyAnEmptyLastRow()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    ExerciseGrid *grid = begin(flow, QStringLiteral("Plank"));
    for (int row = 1; row < 4; ++row) {
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(grid->currentIndex(), grid->model()->index(row, ExerciseModel::ExerciseColumn));
        QVERIFY(cell(grid) && cell(grid)->hasFocus());
        type(QStringLiteral("Plank"));
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab); // nothing stands in the last row
    QVERIFY(!grid->hasFocus() && !grid->isAncestorOf(QApplication::focusWidget()));
}

// While no duration can be meant, none is shown; it is not the one of a moment ago.
void TestExerciseGrid::thePreviewFollowsTheDuration()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    flow.open(QStringLiteral("workout"));
    auto *duration = shown<QLineEdit>(flow, QStringLiteral("Duration in min"));
    duration->setFocus();
    duration->selectAll();
    type(QStringLiteral("665"));
    for (ScalePicker *scale : flow.window().findChildren<ScalePicker *>())
        if (scale->accessibleName() == u"Effort of the whole session")
            QTest::keyClick(scale, Qt::Key_8);
    QVERIFY(says(&flow.window(), QStringLiteral("665 min × effort 8")));
    duration->setText(QString());
    QTest::keyClicks(duration, QStringLiteral("6065"));
    QVERIFY(!says(&flow.window(), QStringLiteral("min × effort 8")));
    QTest::keyClick(duration, Qt::Key_Backspace);
    QVERIFY(says(&flow.window(), QStringLiteral("606 min × effort 8")));
}

void TestExerciseGrid::theKindOfSetsIsInSight()
{
    FlowFixture flow(Journal(), demoEnd());
    ExerciseGrid *grid = begin(flow, QStringLiteral("Bench Press (Barbell)"));
    press(Qt::Key_Escape);
    const QModelIndex kind = grid->model()->index(0, ExerciseModel::KindColumn);
    QVERIFY(!grid->isColumnHidden(ExerciseModel::KindColumn));
    QVERIFY(kind.data().toString().isEmpty()); // the usual needs no mark
    QCOMPARE(kind.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Kind of the sets of Bench Press (Barbell): Normal"));
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(kind).center());
    QMenu *menu = offeredKinds(grid);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 4);
    QVERIFY(menu->actions().constFirst()->isChecked());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions()[2]).center());
    QCOMPARE(kind.data().toString(), QStringLiteral("D"));
    QCOMPARE(shown<WorkoutPage>(flow)->value().sets.front().kind, SetKind::Drop);
}

// Also in the middle of a cell, which is taken over first; the cursor stays.
void TestExerciseGrid::theKindOfSetsHasAKey()
{
    FlowFixture flow(Journal(), demoEnd());
    ExerciseGrid *grid = begin(flow, QStringLiteral("Bench Press (Barbell)"));
    type(QStringLiteral("4"));
    press(Qt::Key_K, Qt::ControlModifier);
    QMenu *menu = offeredKinds(grid);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    const QList<SetEntry> sets = shown<WorkoutPage>(flow)->value().sets;
    QCOMPARE(sets.size(), 4);
    QCOMPARE(sets.front().kind, SetKind::Warmup);
    QCOMPARE(grid->currentIndex(), grid->model()->index(0, ExerciseModel::SetsColumn));
    // Tab does not stop at the letter: a row takes as many keys as before.
    grid->setCurrentIndex(grid->model()->index(0, ExerciseModel::ExerciseColumn));
    grid->edit(grid->currentIndex());
    press(Qt::Key_Tab);
    QCOMPARE(grid->currentIndex().column(), int {ExerciseModel::SetsColumn});
    press(Qt::Key_Escape);
    grid->setCurrentIndex(grid->model()->index(0, ExerciseModel::KindColumn));
    QTest::keyClick(grid, Qt::Key_Space);
    QVERIFY(offeredKinds(grid));
    QTest::keyClick(offeredKinds(grid), Qt::Key_Escape);
}

void TestExerciseGrid::anEmptyRowHasNoKind()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.open(QStringLiteral("workout"));
    auto *grid = shown<ExerciseGrid>(flow);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, ExerciseModel::KindColumn));
    QTest::keyClick(grid, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!offeredKinds(grid));
    QVERIFY(!grid->model()->setData({}, 1)); // nor has what is no row at all
}

// Also while nothing is typed into it: what is no table is not dropped without a word.
void TestExerciseGrid::aPasteGoesIntoTheCell()
{
    FlowFixture flow(Journal(), demoEnd());
    ExerciseGrid *grid = begin(flow, QStringLiteral("Bench Press (Barbell)"));
    const QModelIndex weight = grid->model()->index(0, ExerciseModel::WeightColumn);
    grid->setCurrentIndex(weight);
    if (QApplication::focusWidget() != grid)
        press(Qt::Key_Escape); // out of the cell that is open
    QApplication::clipboard()->setText(QStringLiteral("22,5"));
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(grid->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Tab);
    QCOMPARE(weight.data().toString(), QStringLiteral("22.5"));
}

QTEST_MAIN(TestExerciseGrid)
#include "tst_exercisegrid.moc"
