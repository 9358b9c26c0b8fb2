#include "core/plot/axis.h"
#include "tests/flows/fixture.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/plotview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// A chart that the program has never seen, one row of its table: drawn on Trends for the range chosen there,
// walked by keys, read as a table, exported.
class TestNewChart : public QObject
{
    Q_OBJECT

private slots:
    void trendsDrawsIt();
    void theRangeReachesIt();
    void itIsDrawnAnewWithTheJournal();
    void keysWalkIt();
    void itHasItsTable();
    void itIsExported();
    void onlyItStandsWhereTheTableHasNoOther();
};

namespace {

const QString titlesKey = QStringLiteral("titles");

// Minutes by the title of the workout.
Plot minutesByTitle(const Journal &journal, const Loads &, const Findings &, const ChartChoice &choice)
{
    QMap<QString, double> minutes;
    for (const Workout &workout : journal.workouts())
        if (workout.duration && workout.started.date >= choice.from && workout.started.date <= choice.to)
            minutes[workout.title] += workout.duration->value;
    Plot plot {
        .key = titlesKey,
        .title = QStringLiteral("Minutes by title"),
        .summary = QStringLiteral("%1 titles").arg(minutes.size()),
        .timeAxis = false,
        .xTo = double(minutes.size()),
        .table = {.columns = {{.title = QStringLiteral("Title")}, {.title = QStringLiteral("Minutes")}}}};
    BarMark bars;
    double most = 1;
    for (auto it = minutes.cbegin(); it != minutes.cend(); ++it) {
        const double x = double(bars.points.size()) + 0.5;
        bars.points.append({.x = x, .y = *it});
        plot.stops.append({.x = x, .heading = it.key(), .lines = {QString::number(*it)}});
        plot.table.rows.append({it.key(), *it});
        most = qMax(most, *it);
    }
    plot.panels = {{.title = QStringLiteral("Minutes"), .yTo = most, .yTicks = {0, most}, .bars = {bars}}};
    return plot;
}

const ChartSpec &newSpec()
{
    static const ChartSpec spec {.key = titlesKey, .title = "Minutes by title", .build = minutesByTitle};
    return spec;
}

const QList<ChartSpec> &charts()
{
    static const QList<ChartSpec> table = [] {
        const auto shipped = chartCatalogue();
        QList<ChartSpec> all(shipped.begin(), shipped.end());
        all.append(newSpec());
        return all;
    }();
    return table;
}

WorkspaceParts parts()
{
    WorkspaceParts all = shippedParts(demoEnd());
    all.charts = charts();
    return all;
}

PlotView *chart(const QWidget *page)
{
    for (PlotView *view : page->findChildren<PlotView *>())
        if (view->plot().key == titlesKey)
            return view;
    return nullptr;
}

QMenu *exportMenu(const QWidget *page)
{
    for (const QPushButton *button : page->findChildren<QPushButton *>())
        if (button->menu())
            for (const QAction *action : button->menu()->actions())
                if (action->text() == QStringLiteral("Minutes by title"))
                    return action->menu();
    return nullptr;
}

} // namespace

void TestNewChart::trendsDrawsIt()
{
    FlowFixture flow(demoJournal(10), parts());
    const PlotView *view = chart(flow.open(QStringLiteral("trends")));
    QVERIFY(view);
    QVERIFY(view->isVisible());
    QVERIFY(!view->plot().stops.isEmpty());
    QVERIFY(view->accessibleName().contains(QStringLiteral("Minutes by title")));
}

void TestNewChart::theRangeReachesIt()
{
    FlowFixture flow(demoJournal(10), parts());
    const QWidget *page = flow.open(QStringLiteral("trends"));
    const auto total = [page] {
        double sum = 0;
        for (const PlotPoint &point : chart(page)->plot().panels.front().bars.front().points)
            sum += point.y;
        return sum;
    };
    const double quarter = total();
    QTest::mouseClick(findButton(page, QStringLiteral("4 weeks")), Qt::LeftButton);
    QVERIFY(total() > 0);
    QVERIFY(total() < quarter);
}

void TestNewChart::itIsDrawnAnewWithTheJournal()
{
    FlowFixture flow(demoJournal(4), parts());
    const QWidget *page = flow.open(QStringLiteral("trends"));
    const qsizetype before = chart(page)->plot().stops.size();
    const Workout workout {.head = flow.workspace().newHead(),
                           .started = demoEnd(),
                           .duration = Minutes {30},
                           .title = QStringLiteral("Never seen")};
    QVERIFY(bool(flow.workspace().perform(putting(workout), [] { return QStringLiteral("log"); })));
    QCOMPARE(chart(page)->plot().stops.size(), before + 1);
}

void TestNewChart::keysWalkIt()
{
    FlowFixture flow(demoJournal(10), parts());
    PlotView *view = chart(flow.open(QStringLiteral("trends")));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QVERIFY(view->readOut().contains(view->plot().stops.front().heading));
}

void TestNewChart::itHasItsTable()
{
    FlowFixture flow(demoJournal(10), parts());
    const QWidget *page = flow.open(QStringLiteral("trends"));
    const PlotTable expected = chart(page)->plot().table;
    QTest::mouseClick(findButton(page, QStringLiteral("Table")), Qt::LeftButton);
    QTest::mouseClick(findButton(page, QStringLiteral("Minutes by title")), Qt::LeftButton);
    const auto *table = page->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), expected.rows.size());
    QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), expected.columns.front().title);
}

void TestNewChart::itIsExported()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("titles.csv"));
    FlowFixture flow(demoJournal(10), parts());
    QMenu *menu = exportMenu(flow.open(QStringLiteral("trends")));
    QVERIFY(menu);
    const FileChooser before =
        std::exchange(fileChooser(), {.saveFile = [path](auto &&...) { return path; }});
    for (QAction *action : menu->actions())
        if (action->text().contains(QStringLiteral("CSV")))
            action->trigger();
    fileChooser() = before;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Title,Minutes"));
}

void TestNewChart::onlyItStandsWhereTheTableHasNoOther()
{
    WorkspaceParts only = parts();
    only.charts = {&newSpec(), 1};
    FlowFixture flow(demoJournal(4), only);
    const QWidget *page = flow.open(QStringLiteral("trends"));
    QCOMPARE(page->findChildren<PlotView *>().size(), 1);
    QVERIFY(chart(page)->isVisible());
}

QTEST_MAIN(TestNewChart)
#include "tst_newchart.moc"
