#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/exchange/importpreview.h"
#include "ui/kit/filechooser.h"
#include "ui/log/completiondialog.h"
#include "ui/log/completionmodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace rhomboid;
using namespace rhomboid::test;

// After an import: filling in what the file of another program could not know, by keyboard alone.
class TestCompleting : public QObject
{
    Q_OBJECT

private slots:
    void anImportOffersToCompleteItsWorkouts();
    void everyValueIsAnUndoableChangeOfItsOwn();
    void enterFillsAColumnAndCtrlDCopies();
    void ctrlDFillsAnOpenCell();
    void ctrlDNeverReachesTheField();
    void aDurationIsReadAsInTheForm();
    void aValueOutOfRangeIsRefusedAndNothingChanges();
    void aRefusedValueStaysWithItsReason_data();
    void aRefusedValueStaysWithItsReason();
    void aClickGoesWhereItPoints();
    void typingBeginsInTheFirstGap();
    void whatIsBeingTypedOutlivesAnAnalysis();
    void theJournalOffersItLater();
    void todayOffersTheRecentOnes();
    void leavingItChangesNothing();
};

namespace {

QString strongFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("strong.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Date,Workout Name,Duration,Exercise Name,Set Order,Weight (kg),Reps,Distance,Seconds,RPE\n"
               "2026-03-01 17:36:08,\"A\",35m,\"Bent Over Row (Barbell)\",1,40,10,0,0,7\n"
               "2026-03-03 17:36:08,\"B\",40m,\"Bench Press (Barbell)\",1,60,5,0,0,8\n"
               "2026-03-05 17:36:08,\"C\",,\"Face Pull (Cable)\",1,20,12,0,0,8\n");
    return path;
}

void import(FlowFixture &flow, const QString &path)
{
    fileChooser().openFiles = [path](QWidget *, const QString &, const QString &) {
        return QStringList {path};
    };
    QTest::keyClick(&flow.window(), Qt::Key_I, Qt::ControlModifier);
    ImportPreview *preview = nullptr;
    QTRY_VERIFY((preview = flow.window().findChild<ImportPreview *>()));
    QTest::mouseClick(findButton(preview, QStringLiteral("Import")), Qt::LeftButton);
    QTRY_VERIFY(!flow.window().findChild<ImportPreview *>());
}

// The dialog, opened from the bar at the bottom.
CompletionDialog *openFromNotice(FlowFixture &flow)
{
    QAbstractButton *action = findButton(&flow.window(), QStringLiteral("Complete these workouts"));
    if (!action || !action->isVisible())
        return nullptr;
    QTest::mouseClick(action, Qt::LeftButton);
    auto *dialog = flow.window().findChild<CompletionDialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

void type(const char *keys)
{
    for (; *keys; ++keys)
        QTest::keyClick(QApplication::focusWidget(), *keys);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

void TestCompleting::anImportOffersToCompleteItsWorkouts()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    import(flow, strongFile(folder));
    CompletionDialog *dialog = openFromNotice(flow);
    QVERIFY(dialog);
    QVERIFY(namelessWidgets(dialog).isEmpty());
    // The newest is first; its duration is missing, and typing starts there.
    type("45");
    press(Qt::Key_Tab);
    type("7");
    press(Qt::Key_Tab);
    type("2");
    press(Qt::Key_Tab);
    type("10");
    press(Qt::Key_Tab);
    type("500");
    QTest::mouseClick(findButton(dialog, QStringLiteral("Done")), Qt::LeftButton);
    const Workout last = flow.journal().workouts().back();
    QCOMPARE(last.title, QStringLiteral("C"));
    QCOMPARE(last.duration, Minutes {45});
    QCOMPARE(last.sessionRpe, 7.0);
    QCOMPARE(last.painBefore, 2);
    QCOMPARE(last.observations.value(QStringLiteral("warmup_min")), 10.0);
    QCOMPARE(last.observations.value(QStringLiteral("fluid_before_ml")), 500.0);
    QCOMPARE(flow.workspace().state().loads->sevenDays(last.started.date, LoadKind::SessionRpe), 45 * 7.0);
}

void TestCompleting::everyValueIsAnUndoableChangeOfItsOwn()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    import(flow, strongFile(folder));
    const Journal imported = flow.journal();
    CompletionDialog *dialog = openFromNotice(flow);
    QVERIFY(dialog);
    type("45");
    press(Qt::Key_Tab);
    const Journal first = flow.journal();
    type("7");
    press(Qt::Key_Tab);
    QVERIFY(first != imported && flow.journal() != first);
    press(Qt::Key_Escape); // out of the cell, not out of the dialog
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(flow.journal(), first);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(flow.journal(), imported);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(flow.journal(), first);
}

void TestCompleting::enterFillsAColumnAndCtrlDCopies()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    import(flow, strongFile(folder));
    CompletionDialog *dialog = openFromNotice(flow);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(0, 2));
    table->edit(table->currentIndex());
    type("8");
    press(Qt::Key_Return);
    QTRY_COMPARE(table->currentIndex(), table->model()->index(1, 2));
    type("6");
    press(Qt::Key_Return);
    QTRY_COMPARE(table->currentIndex(), table->model()->index(2, 2));
    press(Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    QList<std::optional<double>> efforts;
    for (const Workout &workout : flow.journal().workouts())
        efforts.append(workout.sessionRpe);
    QCOMPARE(efforts, (QList<std::optional<double>> {6, 6, 8}));
}

void TestCompleting::ctrlDFillsAnOpenCell()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    import(flow, strongFile(folder));
    CompletionDialog *dialog = openFromNotice(flow);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(0, 2));
    table->edit(table->currentIndex());
    type("8");
    press(Qt::Key_Return); // opens the next one by itself
    for (int row = 1; row < 3; ++row) {
        QTRY_COMPARE(table->currentIndex(), table->model()->index(row, 2));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
        press(Qt::Key_Return);
    }
    QTRY_VERIFY(std::ranges::all_of(flow.journal().workouts(),
                                    [](const Workout &workout) { return workout.sessionRpe == 8; }));
}

// Where the desktop has Ctrl+D for deleting a letter, the field would take it for that.
void TestCompleting::ctrlDNeverReachesTheField()
{
    class Presses : public QObject
    {
    public:
        int count {0};

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::KeyPress)
                count += static_cast<QKeyEvent *>(event)->key() == Qt::Key_D ? 1 : 0;
            return false;
        }
    };
    FlowFixture flow(demoJournal(4), demoEnd());
    QStringList uids;
    for (const Workout &workout : flow.journal().workouts())
        uids.append(workout.head.uid);
    CompletionDialog dialog(uids, flow.workspace(), &flow.window());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(1, 2));
    table->edit(table->currentIndex());
    QLineEdit *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(cell);
    cell->setText(QStringLiteral("1"));
    // A key that the field lets pass goes on to what is around it.
    Presses beyond;
    table->viewport()->installEventFilter(&beyond);
    QTest::keyClick(cell, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(beyond.count, 0);
    QCOMPARE(cell->text(), table->model()->index(0, 2).data(Qt::EditRole).toString());
}

void TestCompleting::aDurationIsReadAsInTheForm()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QString uid = flow.journal().workouts().back().head.uid;
    CompletionModel model(flow.workspace(), {uid});
    const QModelIndex duration = model.index(0, 1);
    for (const auto &[typed, minutes] :
         {std::pair("1h30", 90), std::pair("45 min", 45), std::pair("1:05", 65)}) {
        QVERIFY2(model.setData(duration, QString::fromLatin1(typed), Qt::EditRole), typed);
        QCOMPARE(flow.journal().workout(uid)->duration, Minutes {double(minutes)});
    }
    for (const char *typed : {"1 200", "11 h", "soon"})
        QVERIFY2(!model.setData(duration, QString::fromLatin1(typed), Qt::EditRole), typed);
    QVERIFY2(!model.setData(model.index(0, 2), QStringLiteral("5 min"), Qt::EditRole), "effort is a number");
    QCOMPARE(flow.journal().workout(uid)->duration, Minutes {65});
}

void TestCompleting::aValueOutOfRangeIsRefusedAndNothingChanges()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    import(flow, strongFile(folder));
    const Journal imported = flow.journal();
    CompletionDialog *dialog = openFromNotice(flow);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    const auto *model = dialog->findChild<CompletionModel *>();
    QSignalSpy refused(model, &CompletionModel::refused);
    for (const char *text : {"11", "-1", "x", "nan"}) {
        table->setCurrentIndex(model->index(0, 2));
        table->edit(table->currentIndex());
        type(text);
        press(Qt::Key_Tab);
        QCOMPARE(table->currentIndex(), model->index(0, 2));
        press(Qt::Key_Escape);
    }
    QCOMPARE(refused.size(), 4);
    QCOMPARE(flow.journal(), imported);
}

void TestCompleting::aRefusedValueStaysWithItsReason_data()
{
    QTest::addColumn<int>("leaving");
    QTest::newRow("by Tab") << 0;
    QTest::newRow("by Enter") << 1;
    QTest::newRow("by a click on another cell") << 2;
    QTest::newRow("by Done") << 3;
}

// Nothing that was typed vanishes: the cell stays open, and what is wrong says where.
void TestCompleting::aRefusedValueStaysWithItsReason()
{
    QFETCH(int, leaving);
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    import(flow, strongFile(folder));
    QPointer<CompletionDialog> dialog = openFromNotice(flow);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    const QModelIndex effort = table->model()->index(0, 2);
    table->setCurrentIndex(effort);
    table->edit(effort);
    type("11");
    if (leaving == 0)
        press(Qt::Key_Tab);
    else if (leaving == 1)
        press(Qt::Key_Return);
    else if (leaving == 2)
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(effort.siblingAtRow(2)).center());
    else
        QTest::mouseClick(findButton(dialog, QStringLiteral("Done")), Qt::LeftButton);
    QTRY_VERIFY(says(dialog,
                     QStringLiteral("C, Thursday 5 March: '11' does not fit under 'Effort, 0 to 10'. "
                                    "Please enter 0 to 10.")));
    auto *cell = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(cell && cell->isVisible());
    QTRY_VERIFY(cell->hasFocus());
    QCOMPARE(cell->text(), QStringLiteral("11"));
    QCOMPARE(table->currentIndex(), effort);
    QVERIFY(dialog->isVisible());
    type("7"); // what was wrong is selected
    press(Qt::Key_Tab);
    QCOMPARE(flow.journal().workouts().back().sessionRpe, 7.0);
    QVERIFY(!says(dialog, QStringLiteral("does not fit")));
    QCOMPARE(table->currentIndex(), table->model()->index(0, 3));
}

void TestCompleting::aClickGoesWhereItPoints()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    import(flow, strongFile(folder));
    CompletionDialog *dialog = openFromNotice(flow);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    const QModelIndex first = table->model()->index(0, 2);
    table->setCurrentIndex(first);
    table->edit(first);
    type("8");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(first.siblingAtRow(1)).center());
    QCOMPARE(flow.journal().workouts().back().sessionRpe, 8.0);
    QCOMPARE(table->currentIndex(), first.siblingAtRow(1));
}

void TestCompleting::typingBeginsInTheFirstGap()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    Workout complete = flow.journal().workouts().back();
    complete.observations.clear();
    QVERIFY(complete.duration && complete.sessionRpe);
    complete.painBefore.reset();
    QVERIFY(flow.workspace().perform(putting(complete), [] { return QStringLiteral("Change"); }));
    CompletionDialog dialog({complete.head.uid}, flow.workspace(), &flow.window());
    dialog.show();
    QCOMPARE(dialog.findChild<QTableView *>()->currentIndex().column(), 3); // pain before
}

void TestCompleting::whatIsBeingTypedOutlivesAnAnalysis()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    import(flow, strongFile(folder));
    QVERIFY(openFromNotice(flow));
    type("4");
    emit flow.workspace().changed(flow.workspace().state()); // as when the findings arrive
    type("5");
    press(Qt::Key_Tab);
    QCOMPARE(flow.journal().workouts().back().duration, Minutes {45});
}

void TestCompleting::theJournalOffersItLater()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    QWidget *page = flow.open(QStringLiteral("journal"));
    QVERIFY(!findButton(page, QStringLiteral("Complete them"))->isVisible());
    import(flow, strongFile(folder));
    QAbstractButton *complete = findButton(page, QStringLiteral("Complete them"));
    QVERIFY(complete->isVisible());
    complete->setFocus();
    QTest::keyClick(complete, Qt::Key_Space);
    auto *model = flow.window().findChild<CompletionModel *>();
    QVERIFY(model);
    QCOMPARE(model->rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        for (const int column : {1, 2})
            QVERIFY(model->setData(model->index(row, column), QStringLiteral("5"), Qt::EditRole));
    QCOMPARE(model->completeCount(), 3);
    QVERIFY(!complete->isVisible());
}

void TestCompleting::todayOffersTheRecentOnes()
{
    QTemporaryDir folder;
    FlowFixture flow(
        Journal(),
        WallTime {.date = QDate(2026, 4, 8), .time = QTime(9, 0)}); // five weeks after the second of three
    import(flow, strongFile(folder));
    QWidget *page = flow.open(QStringLiteral("today"));
    QVERIFY(says(page, QStringLiteral("1 imported workout(s) of the last 5 weeks to complete")));
    flow.workspace().undoStack().undo(); // with the import goes what it left open
    QVERIFY(!visibleButton(page, QStringLiteral("Complete the imported workouts")));
    flow.workspace().undoStack().redo();
    click(page, QStringLiteral("Complete the imported workouts"));
    auto *model = flow.window().findChild<CompletionModel *>();
    QVERIFY(model);
    QCOMPARE(model->rowCount(), 1);
    for (const int column : {1, 2})
        QVERIFY(model->setData(model->index(0, column), QStringLiteral("5"), Qt::EditRole));
    QVERIFY(!visibleButton(page, QStringLiteral("Complete the imported workouts")));
}

void TestCompleting::leavingItChangesNothing()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    import(flow, strongFile(folder));
    const Journal imported = flow.journal();
    CompletionDialog *dialog = openFromNotice(flow);
    QVERIFY(dialog);
    QTest::mouseClick(findButton(dialog, QStringLiteral("Done")), Qt::LeftButton);
    QTRY_VERIFY(!flow.window().findChild<CompletionDialog *>());
    QCOMPARE(flow.journal(), imported);
}

QTEST_MAIN(TestCompleting)
#include "tst_completing.moc"
