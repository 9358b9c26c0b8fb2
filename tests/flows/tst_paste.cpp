#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/kit/format.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/pastedsets.h"
#include "ui/log/workoutpage.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Rows of exercises come from a spreadsheet and go to one; what cannot be read is told about.
class TestPaste : public QObject
{
    Q_OBJECT

private slots:
    void init() { setFormats({}); }
    void cleanupTestCase() { setFormats({}); }
    void columnsAreKnownByTheirHeadings_data();
    void columnsAreKnownByTheirHeadings();
    void cellsNameTheirUnits();
    void withoutHeadingsTheUsualOrderHolds();
    void anEmptyExerciseGoesOnWithTheOneAbove();
    void nothingIsDroppedInSilence();
    void wordsForOneCellAreNoTable_data();
    void wordsForOneCellAreNoTable();
    void whatIsCopiedComesBack();
    void aPasteIntoTheGridIsUndoneAtOneStroke();
    void rowsAreCopiedDoubledAndMovedByKeys();
    void aRowIsDeletedWhileItIsTypedIntoAndComesBack();
};

namespace {

SetGroup group(int count, const char *exercise, double reps, std::optional<double> kilograms)
{
    SetGroup made {.count = count, .set = {.exercise = QString::fromUtf8(exercise), .reps = reps}};
    if (kilograms)
        made.set.weight = Kilograms {*kilograms};
    return made;
}

ExerciseGrid *gridOf(FlowFixture &flow) { return flow.window().findChild<ExerciseGrid *>(); }

QStringList names(FlowFixture &flow)
{
    QStringList result;
    for (const SetGroup &row : toGroups(flow.window().findChild<WorkoutPage *>()->value().sets))
        result.append(row.set.exercise);
    return result;
}

void paste(QWidget *at, const QString &text)
{
    QApplication::clipboard()->setText(text);
    QTest::keyClick(at, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

void TestPaste::columnsAreKnownByTheirHeadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("tabs, kilograms") << QStringLiteral(
        "Exercise\tSets\tReps\tWeight (kg)\tRPE\nRow\t4\t8\t22.5\t7.5\n");
    QTest::newRow("tabs, decimal comma")
        << QStringLiteral("Exercise\tSets\tReps\tWeight\tRPE\r\nRow\t4\t8\t22,5\t7,5\r\n");
    QTest::newRow("commas, other order") << QStringLiteral("RPE,reps,kg,sets,exercise\n7.5,8,22.5,4,Row\n");
    QTest::newRow("semicolons, German")
        << QStringLiteral("Übung;Sätze;Wdh;Gewicht (kg);RPE\nRow;4;8;22,5;7,5\n");
    QTest::newRow("quotes") << QStringLiteral(
        "\"Exercise\",\"Sets\",\"Reps\",\"Weight, kg\",\"RPE\"\n\"Row\",4,8,\"22,5\",\"7,5\"\n");
    QTest::newRow("columns that follow from others")
        << QStringLiteral("Exercise\tSets\tReps\tkg\tVolume\tRPE\nRow\t4\t8\t22.5\t720\t7.5\n");
    QTest::newRow("in pounds") << QStringLiteral(
        "Exercise\tSets\tReps\tWeight (lb)\tRPE\nRow\t4\t8\t49.60400899\t7.5\n");
}

void TestPaste::columnsAreKnownByTheirHeadings()
{
    QFETCH(QString, text);
    QVERIFY(isTableOfSets(text));
    const PastedSets pasted = readPastedSets(text);
    QCOMPARE(pasted.problems, QStringList());
    QCOMPARE(pasted.groups.size(), 1);
    const SetGroup &row = pasted.groups.front();
    QCOMPARE(row.count, 4);
    QCOMPARE(row.set.exercise, QStringLiteral("Row"));
    QCOMPARE(row.set.reps, 8.0);
    QVERIFY(row.set.weight && std::abs(row.set.weight->value - 22.5) < 1e-6);
    QCOMPARE(row.set.rpe, 7.5);
}

void TestPaste::cellsNameTheirUnits()
{
    const PastedSets pasted =
        readPastedSets(QStringLiteral("Exercise\tSets\tReps\tWeight\tDistance\tTime\tKind\n"
                                      "Press\t3\t5\t135 lb\t\t\twarm-up\nRowing\t8\t\t\t0.5 km\t1:45\t\n"
                                      "Plank\t3\t\t\t\t45 s\t\nRun\t1\t\t\t\t30 min\t\n"));
    QCOMPARE(pasted.problems, QStringList());
    QCOMPARE(pasted.groups[0].set.weight, Kilograms {135 * kilogramsPerPound});
    QCOMPARE(pasted.groups[0].set.kind, SetKind::Warmup);
    QCOMPARE(pasted.groups[1].set.distance, Metres {500});
    QCOMPARE(pasted.groups[1].set.duration, Seconds {105});
    QCOMPARE(pasted.groups[2].set.duration, Seconds {45});
    QCOMPARE(pasted.groups[3].set.duration, Seconds {1'800});
    setFormats({.pounds = true});
    const PastedSets pounds = readPastedSets(QStringLiteral("Press\t3\t5\t135\n"));
    QCOMPARE(pounds.groups[0].set.weight, Kilograms {135 * kilogramsPerPound});
}

void TestPaste::withoutHeadingsTheUsualOrderHolds()
{
    const PastedSets pasted =
        readPastedSets(QStringLiteral("Row\t4\t8\t50\t7\nPress\t4x8x32.5\nDips\t3\t10\n"));
    QCOMPARE(pasted.problems, QStringList());
    SetGroup first = group(4, "Row", 8, 50);
    first.set.rpe = 7;
    QCOMPARE(pasted.groups, QList<SetGroup>({first, group(4, "Press", 8, 32.5), group(3, "Dips", 10, {})}));
}

void TestPaste::anEmptyExerciseGoesOnWithTheOneAbove()
{
    const PastedSets pasted = readPastedSets(QStringLiteral("Exercise\tReps\tkg\nRow\t8\t50\n\t6\t60\n"));
    QCOMPARE(pasted.problems, QStringList());
    QCOMPARE(pasted.groups, QList<SetGroup>({group(1, "Row", 8, 50), group(1, "Row", 6, 60)}));
}

void TestPaste::nothingIsDroppedInSilence()
{
    const PastedSets pasted = readPastedSets(QStringLiteral(
        "Exercise\tSets\tReps\tWeight\tTempo\tRPE\n\t3\t8\t50\t\t\nRow\tmany\t8-10\t50 st\t3010\t11\n"
        "Press\t3\t2000\t50\t\t8\n"));
    QCOMPARE(pasted.problems,
             QStringList({QStringLiteral("The column Tempo was not taken over."),
                          QStringLiteral("Row 2: there is no exercise, so the row was left out."),
                          QStringLiteral("Row 3: 'many' could not be read and was left out."),
                          QStringLiteral("Row 3: '8-10' could not be read and was left out."),
                          QStringLiteral("Row 3: '50 st' could not be read and was left out."),
                          QStringLiteral("Row 3: Please enter 0 to 10."),
                          QStringLiteral("Row 4: Please enter 0 to 1000 repetitions.")}));
    QCOMPARE(pasted.groups.size(), 2);
    QCOMPARE(pasted.groups[0].set, SetEntry {.exercise = QStringLiteral("Row")});
    QCOMPARE(pasted.groups[1].set.reps, 2000.0); // the form asks about it
}

void TestPaste::wordsForOneCellAreNoTable_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"Face pull", "Row, bent over", "one\ntwo\tthree", "4x8x50", "", "12,5", "Bench Press\n"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPaste::wordsForOneCellAreNoTable()
{
    QFETCH(QString, text);
    QVERIFY(!isTableOfSets(text));
}

void TestPaste::whatIsCopiedComesBack()
{
    SetGroup odd = group(3, "=Press, \"wide\"", 8.5, -12.25);
    odd.set.kind = SetKind::Drop;
    odd.set.rpe = 9.5;
    odd.set.notes = QStringLiteral("slow; with a pause");
    SetGroup rowing {
        .count = 8,
        .set = {.exercise = QStringLiteral("Rowing"), .distance = Metres {500}, .duration = Seconds {105}}};
    for (const char *locale : {"C", "de_DE", "en_US"}) {
        setFormats({.locale = QLocale(QString::fromLatin1(locale))});
        const PastedSets back = readPastedSets(toTable({odd, rowing}));
        QCOMPARE(back.problems, QStringList());
        QCOMPARE(back.groups, QList<SetGroup>({odd, rowing}));
    }
}

void TestPaste::aPasteIntoTheGridIsUndoneAtOneStroke()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.open(QStringLiteral("workout"));
    ExerciseGrid *grid = gridOf(flow);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, ExerciseModel::ExerciseColumn));
    grid->edit(grid->currentIndex()); // as Tab leaves it
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Curl"));
    paste(QApplication::focusWidget(),
          QStringLiteral("Exercise\tSets\tReps\tWeight\tTempo\nRow\t4\t8\t50\t3010\nPress\t3\t5\t40\t\n"));
    QCOMPARE(names(flow).size(), 3);
    QVERIFY(says(&flow.window(), QStringLiteral("The column Tempo was not taken over.")));
    QCOMPARE(QApplication::focusWidget(), grid);
    QTest::keyClick(grid, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names(flow), QStringList {QStringLiteral("Curl")});
    QVERIFY(!says(&flow.window(), QStringLiteral("The column Tempo was not taken over.")));
    QTest::keyClick(&flow.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(names(flow).size(), 3);
    QTRY_VERIFY(flow.workspace().draft(QStringLiteral("workout")));
}

void TestPaste::rowsAreCopiedDoubledAndMovedByKeys()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.open(QStringLiteral("workout"));
    ExerciseGrid *grid = gridOf(flow);
    grid->setFocus();
    paste(grid, QStringLiteral("Row\t4\t8\t50\nPress\t3\t5\t40\n"));
    QCOMPARE(names(flow), QStringList({QStringLiteral("Row"), QStringLiteral("Press")}));
    const auto at = [&](int row) {
        grid->setCurrentIndex(grid->model()->index(row, ExerciseModel::RepsColumn));
    };
    at(0);
    QTest::keyClick(grid, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(flow), QStringList({QStringLiteral("Press"), QStringLiteral("Row")}));
    QCOMPARE(grid->currentIndex().row(), 1);
    QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(flow), QStringList({QStringLiteral("Row"), QStringLiteral("Press")}));
    QTest::keyClick(grid, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(grid->model()->rowCount(), 4);
    QTest::keyClick(grid, Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(grid->model()->rowCount(), 3);
    at(0);
    QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(readPastedSets(copied).groups,
             QList<SetGroup>({group(4, "Row", 8, 50), group(3, "Press", 5, 40)}));
    at(1);
    QTest::keyClick(grid, Qt::Key_D, Qt::ControlModifier);
    const QAbstractItemModel &rows = *grid->model();
    for (int column = ExerciseModel::ExerciseColumn; column <= ExerciseModel::RepsColumn; ++column)
        QCOMPARE(rows.index(1, column).data(), rows.index(0, column).data());
    QCOMPARE(rows.rowCount(), 3); // the two, and the one to go on with
}

void TestPaste::aRowIsDeletedWhileItIsTypedIntoAndComesBack()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.open(QStringLiteral("workout"));
    ExerciseGrid *grid = gridOf(flow);
    grid->setFocus();
    paste(grid, QStringLiteral("Bent-over row\t4\t8\t50\nPress\t3\t5\t40\n"));
    const QStringList both = names(flow);
    QCOMPARE(both.size(), 2);
    grid->setCurrentIndex(grid->model()->index(0, ExerciseModel::ExerciseColumn));
    QKeyEvent key(QEvent::KeyPress, Qt::Key_F2, Qt::NoModifier);
    QApplication::sendEvent(grid, &key);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(names(flow), both.mid(1));
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Row deleted"));
    // In the cell that is typed into now, which has nothing of its own to take back.
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names(flow), both);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(names(flow), both.mid(1));
    // What is typed into a cell is still taken back there first.
    QCOMPARE(QApplication::focusWidget(), grid);
    grid->edit(grid->currentIndex());
    field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Z"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), both.last());
    QCOMPARE(names(flow), both.mid(1));
}

QTEST_MAIN(TestPaste)
#include "tst_paste.moc"
