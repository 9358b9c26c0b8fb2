#include "tests/flows/fixture.h"
#include "ui/log/completiondialog.h"
#include "ui/log/completionmodel.h"
#include "ui/log/completiontable.h"
#include "ui/log/stackedvalues.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Completing workouts at every size: what stands where, and how it is typed into there.
class TestCompletionLook : public QObject
{
    Q_OBJECT

private slots:
    void workoutsWithoutALoadComeFirst();
    void nothingIsCutAtAnySize_data();
    void nothingIsCutAtAnySize();
    void blocksAreFilledLikeRows();
    void whatIsTypedOutlivesAnotherLayout();
    void blocksGoWithTheirWorkouts();
    void theRingGoesAroundTheCell_data();
    void theRingGoesAroundTheCell();
};

namespace {

QStringList allOf(const Journal &journal)
{
    QStringList uids;
    for (const Workout &workout : journal.workouts())
        uids.prepend(workout.head.uid);
    return uids;
}

void type(const char *keys)
{
    for (; *keys; ++keys)
        QTest::keyClick(QApplication::focusWidget(), *keys);
}

void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

} // namespace

// At no size does a value lie beyond the edge, and no heading is narrower than its words.
void TestCompletionLook::nothingIsCutAtAnySize()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const double, zoom);
    const Speaking speaking(language);
    FlowFixture flow(demoJournal(4), demoEnd());
    applyAppearance(*qApp, {.zoom = zoom});
    flow.window().resize(size);
    CompletionDialog dialog(allOf(flow.journal()), flow.workspace(), &flow.window());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto *table = dialog.findChild<QTableView *>();
    const QFontMetrics caption(theme().font(Type::Caption));
    QVERIFY(!table->horizontalScrollBar()->isVisible());
    int values = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(row, column);
            values += index.flags().testFlag(Qt::ItemIsEditable) ? 1 : 0;
            const int right = table->columnViewportPosition(column) + table->columnWidth(column);
            QVERIFY2(right <= table->viewport()->width(), qPrintable(QString::number(column)));
            const QString title = table->horizontalHeader()->isVisible()
                ? table->model()->headerData(column, Qt::Horizontal).toString()
                : index.data(CompletionModel::TitleRole).toString();
            for (const QString &line : title.split(u'\n'))
                QVERIFY2(table->columnWidth(column) >= caption.horizontalAdvance(line), qPrintable(line));
        }
    QCOMPARE(values, 7 * flow.journal().workouts().size());
    applyAppearance(*qApp, {});
}

void TestCompletionLook::nothingIsCutAtAnySize_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")})
        for (const QSize size : {QSize(1280, 800), QSize(960, 640), QSize(640, 800)})
            for (const double zoom : {1.0, 2.0})
                QTest::addRow("%s, %d px, %.0f %%", qPrintable(language), size.width(), 100 * zoom)
                    << language << size << zoom;
}

// Where there is no room for rows each workout is a block, and the keys do the same as in the table.
void TestCompletionLook::blocksAreFilledLikeRows()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QList<Workout> workouts = flow.journal().workouts();
    const QStringList uids {workouts[2].head.uid, workouts[1].head.uid};
    flow.window().resize(640, 800);
    CompletionDialog dialog(uids, flow.workspace(), &flow.window());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<CompletionTable *>();
    QVERIFY(table->isStacked());
    const QAbstractItemModel *values = dialog.findChild<CompletionModel *>();
    const auto title = [table] { return table->currentIndex().data(CompletionModel::TitleRole).toString(); };
    const auto asked = [&values](int column) { return values->index(0, column).data(CompletionModel::TitleRole); };
    QCOMPARE(namelessWidgets(&dialog), QStringList());
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(title(), asked(1).toString());
    table->edit(table->currentIndex());
    type("41");
    press(Qt::Key_Tab);
    QCOMPARE(title(), asked(2).toString());
    const int above = table->currentIndex().row();
    type("3");
    press(Qt::Key_Return); // the same value of the next workout
    QTRY_VERIFY(table->currentIndex().row() > above);
    QCOMPARE(title(), asked(2).toString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Return);
    QTRY_COMPARE(flow.journal().workout(uids[1])->sessionRpe, 3.0);
    QCOMPARE(flow.journal().workout(uids[0])->sessionRpe, 3.0);
    QCOMPARE(flow.journal().workout(uids[0])->duration, Minutes {41});
}

// Undoing may take the workouts away: their blocks go whole, and each that stays keeps its name over it.
void TestCompletionLook::blocksGoWithTheirWorkouts()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.window().resize(640, 800);
    const QStringList uids = allOf(flow.journal());
    CompletionDialog dialog(uids, flow.workspace(), &flow.window());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<CompletionTable *>();
    QVERIFY(table->isStacked());
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *blocks = qobject_cast<StackedValues *>(table->model());
    const int lines = blocks->linesPerBlock();
    QVERIFY(blocks->perLine() > 1);
    const Change change = removing({uids.last(), uids[2], uids[0]}, demoEnd());
    QVERIFY(flow.workspace().perform(change, [] { return QStringLiteral("Delete"); }));
    QCOMPARE(blocks->rowCount(), lines * (uids.size() - 3));
    for (int row = 0; row < blocks->rowCount(); ++row)
        QCOMPARE(table->columnSpan(row, 0), row % lines == 0 ? blocks->perLine() : 1);
    flow.workspace().undoStack().undo();
    QVERIFY(dialog.isVisible());
}

// The window becomes narrower or wider while a cell is open: what stands in it stays there.
void TestCompletionLook::whatIsTypedOutlivesAnotherLayout()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    CompletionDialog dialog(allOf(flow.journal()), flow.workspace(), &flow.window());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<CompletionTable *>();
    QVERIFY(!table->isStacked());
    const QModelIndex effort = table->model()->index(1, 2);
    const QString title = effort.data(CompletionModel::TitleRole).toString();
    table->setCurrentIndex(effort);
    table->edit(effort);
    type("1");
    for (const int width : {600, dialog.width()}) {
        dialog.resize(width, dialog.height());
        QTRY_COMPARE(table->isStacked(), width == 600);
        QCOMPARE(table->currentIndex().data(CompletionModel::TitleRole).toString(), title);
        auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(cell);
        QCOMPARE(cell->text(), QStringLiteral("1"));
    }
    QVERIFY(table->finishTyping());
}

void TestCompletionLook::workoutsWithoutALoadComeFirst()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    Workout incomplete = flow.journal().workouts()[1];
    incomplete.duration.reset();
    QVERIFY(flow.workspace().perform(putting(incomplete), [] { return QStringLiteral("Change"); }));
    const QStringList uids = allOf(flow.journal());
    CompletionModel model(flow.workspace(), uids);
    QCOMPARE(model.uidOf(model.index(0, 0)), incomplete.head.uid);
    QVERIFY(model.setData(model.index(0, 1), QStringLiteral("45"), Qt::EditRole));
    QCOMPARE(model.uidOf(model.index(0, 0)), incomplete.head.uid); // it stays while it is filled in
}

// One cell has the focus and the ring of the theme; the table around it has none.
void TestCompletionLook::theRingGoesAroundTheCell()
{
    QFETCH(const Appearance::Mode, mode);
    FlowFixture flow(demoJournal(4), demoEnd());
    applyAppearance(*qApp, {.mode = mode});
    for (const QSize size : {QSize(1280, 800), QSize(640, 800)}) {
        flow.window().resize(size);
        CompletionDialog dialog(allOf(flow.journal()), flow.workspace(), &flow.window());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *table = dialog.findChild<QTableView *>();
        table->setCurrentIndex(table->model()->index(1, 1));
        table->setFocus();
        const QImage picture = table->viewport()->grab().toImage();
        const QRect cell = table->visualRect(table->currentIndex());
        const QString ring = theme().color(Tone::Focus).name();
        QCOMPARE(picture.pixelColor(cell.left() + 1, cell.center().y()).name(), ring);
        QCOMPARE(picture.pixelColor(cell.right() - 1, cell.center().y()).name(), ring);
        QCOMPARE(picture.pixelColor(cell.center().x(), cell.top() + 1).name(), ring);
        QVERIFY(picture.pixelColor(cell.left() - 3, cell.center().y()).name() != ring);
        QVERIFY(table->grab().toImage().pixelColor(0, table->height() / 2).name() != ring);
    }
    applyAppearance(*qApp, {});
}

void TestCompletionLook::theRingGoesAroundTheCell_data()
{
    QTest::addColumn<Appearance::Mode>("mode");
    QTest::newRow("light") << Appearance::Mode::Light;
    QTest::newRow("dark") << Appearance::Mode::Dark;
    QTest::newRow("high contrast") << Appearance::Mode::HighContrast;
}

QTEST_MAIN(TestCompletionLook)
#include "tst_completionlook.moc"
