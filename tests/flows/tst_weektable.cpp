#include "core/plot/charts.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/kit/monthview.h"
#include "ui/kit/plotview.h"
#include "ui/kit/readtable.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// The weeks on the page of trends: one more row of the table of charts, without a picture.
class TestWeekTable : public QObject
{
    Q_OBJECT

private slots:
    void aWeekOpensItsLastDayWithAnEntry_data();
    void aWeekOpensItsLastDayWithAnEntry();
    void theWeeksAreThoseInView();
    void theWeeksHaveNoPicture();
    void theNumbersGoBackToTheirChartAtOnce();
    void daysAreShortAndWhatIsNotKnownIsADash();
    void noTableIsScrolledSideways_data();
    void noTableIsScrolledSideways();
    void numbersStandBesideTheirRow();
};

namespace {

// Two weeks up to Thursday 12 March, each with its entries within it.
Journal twoWeeks()
{
    return Journal({pain("p1", "2026-03-03T08:00:00", 4), pain("p2", "2026-03-05T08:00:00", 2),
                    pain("p3", "2026-03-09T08:00:00", 1), workout("w1", "2026-03-02T18:00:00", 60, 5),
                    workout("w2", "2026-03-10T18:00:00", 60, 5)},
                   {});
}

// The table of the weeks, in view.
QTableView *weekTable(QWidget *page)
{
    click(page, QStringLiteral("Table"));
    click(page, QStringLiteral("Week by week"));
    return page->findChild<QTableView *>();
}

} // namespace

void TestWeekTable::aWeekOpensItsLastDayWithAnEntry_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QDate>("opened");
    QTest::newRow("the running week, up to its last workout") << 0 << QDate(2026, 3, 10);
    QTest::newRow("the week before, up to its last pain entry") << 1 << QDate(2026, 3, 5);
    QTest::newRow("a week without an entry") << 2 << QDate(2026, 2, 23);
}

void TestWeekTable::aWeekOpensItsLastDayWithAnEntry()
{
    QFETCH(const int, row);
    QFETCH(const QDate, opened);
    FlowFixture flow(twoWeeks(), demoEnd());
    QTableView *table = weekTable(flow.open(QStringLiteral("trends")));
    emit table->activated(table->model()->index(row, 0));
    QTRY_COMPARE(flow.window().currentPage(), QStringLiteral("journal"));
    QCOMPARE(flow.window().findChild<MonthView *>()->selected(), opened);
}

void TestWeekTable::theWeeksAreThoseInView()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    PlotView *view = mainChart(page);
    view->setRange({.from = view->plot().xTo - 14, .to = view->plot().xTo});
    const QTableView *table = weekTable(page);
    QCOMPARE(table->model()->rowCount(), 3); // of 27 February to 12 March
    QVERIFY(says(page, QStringLiteral("Week by week, 23 February to 12 March")));
    click(page, QStringLiteral("Show all days"));
    QVERIFY(table->model()->rowCount() > 10);
    QVERIFY(!view->isZoomed());
}

void TestWeekTable::theWeeksHaveNoPicture()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("trends"));
    QCOMPARE(page->findChildren<PlotView *>().size(), 2);
    for (const QPushButton *button : page->findChildren<QPushButton *>())
        if (button->menu())
            for (const QAction *action : button->menu()->actions())
                QVERIFY(action->text() != QStringLiteral("Week by week"));
}

// A focus that comes by another chart first is read aloud.
void TestWeekTable::theNumbersGoBackToTheirChartAtOnce()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    QVERIFY(flow.waitForFindings());
    QWidget *page = flow.open(QStringLiteral("trends"));
    flow.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&flow.window()));
    click(page, QStringLiteral("Table"));
    click(page, QStringLiteral("After a workout"));
    auto *table = page->findChild<QTableView *>();
    table->setFocus();
    QSignalSpy moves(qApp, &QApplication::focusChanged);
    QTest::keyClick(table, Qt::Key_T);
    const auto *view = qobject_cast<const PlotView *>(QApplication::focusWidget());
    QVERIFY(view);
    QCOMPARE(view->plot().key, QStringLiteral("after_workout"));
    for (const QList<QVariant> &move : std::as_const(moves))
        QVERIFY(move[1].value<QWidget *>() != mainChart(page));
}

// For the eye, so that the words of the last column keep their room; all of it for who hears or copies them.
void TestWeekTable::daysAreShortAndWhatIsNotKnownIsADash()
{
    FlowFixture flow(twoWeeks(), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    click(page, QStringLiteral("Table"));
    const QAbstractItemModel *model = page->findChild<QTableView *>()->model();
    const auto cell = [model](int column, int role) { return model->index(0, column).data(role).toString(); };
    QCOMPARE(cell(0, Qt::DisplayRole), QStringLiteral("Thu 12 Mar"));
    QCOMPARE(cell(1, Qt::DisplayRole), QStringLiteral("–"));
    for (const int role : {int(Qt::AccessibleTextRole), copyRole}) {
        QCOMPARE(cell(0, role), QStringLiteral("Thursday 12 March"));
        QCOMPARE(cell(1, role), QStringLiteral("not logged"));
    }
}

void TestWeekTable::noTableIsScrolledSideways_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QString>("range");
    const auto year = QStringLiteral("1 year"); // its days have the most words
    const auto quarter = QStringLiteral("3 months");
    for (const char *language : {"en", "de"}) {
        const QString name = QLatin1StringView(language);
        QTest::addRow("%s, narrow", language) << name << QSize(960, 640) << 1.0 << year;
        QTest::addRow("%s, large letters", language) << name << QSize(1280, 800) << 2.0 << quarter;
    }
}

// Headings fold rather than push the last column out of view.
void TestWeekTable::noTableIsScrolledSideways()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const double, zoom);
    QFETCH(const QString, range);
    const Speaking speaking(language);
    FlowFixture flow(demoJournal(60), demoEnd());
    QVERIFY(flow.waitForFindings());
    flow.window().resize(size);
    applyAppearance(*qApp, {.zoom = zoom});
    const auto restored = qScopeGuard([] { applyAppearance(*qApp, {}); });
    const QWidget *page = flow.open(QStringLiteral("trends"));
    click(page, QCoreApplication::translate("rhomboid::TrendsPage", qPrintable(range)));
    click(page, QCoreApplication::translate("rhomboid::TrendsPage", "Table"));
    for (const ChartSpec &spec : chartCatalogue()) {
        click(page, QCoreApplication::translate("charts", spec.title));
        QTest::qWait(50); // until it has its widths
        const auto *table = page->findChild<QTableView *>();
        QVERIFY(table->model()->rowCount() > 10);
        QVERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(spec.key));
    }
}

// The eye cannot follow a row from one edge of a wide window to the other.
void TestWeekTable::numbersStandBesideTheirRow()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    flow.window().resize(1280, 800);
    const QWidget *page = flow.open(QStringLiteral("trends"));
    click(page, QStringLiteral("Table"));
    click(page, QStringLiteral("After a workout"));
    QTest::qWait(50); // until it has its widths
    const auto *table = page->findChild<QTableView *>();
    QVERIFY(table->horizontalHeader()->length() < table->viewport()->width() / 2);
    click(page, QStringLiteral("Pain and load"));
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width()); // it ends with words
}

QTEST_MAIN(TestWeekTable)
#include "tst_weektable.moc"
