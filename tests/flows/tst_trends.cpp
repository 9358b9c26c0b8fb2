#include "core/plot/axis.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/journal/phasenotedialog.h"
#include "ui/kit/plotview.h"
#include "ui/theme/theme.h"
#include "ui/trends/calendarheat.h"
#include "ui/trends/trendoutline.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace rhomboid;
using namespace rhomboid::test;

// What the page of trends shows, and the ways through it.
class TestTrends : public QObject
{
    Q_OBJECT

private slots:
    void aRangeChoosesTheDaysOfEveryPicture_data();
    void aRangeChoosesTheDaysOfEveryPicture();
    void theFirstWeeksAreNotLostInAQuarter();
    void theKeyTGoesToTheSameNumbersAndBack();
    void aDayOfTheChartOpensTheJournal();
    void aDayOfTheCalendarOpensTheJournal();
    void aRowOfTheTableOpensTheJournal();
    void theWeekIsSaidBesideTheWeekBefore();
    void theWeeksAreATableOfTheirOwn();
    void theToolsStandAboveThePicture();
    void theToolsZoomAndShowAllAgain();
    void theToolsTellHowToZoomOnThePicture();
    void aZoomIsNoneOfThePeriods();
    void theHeadingFoldsInANarrowWindow_data();
    void theHeadingFoldsInANarrowWindow();
    void buttonsSayInWordsWhatTheyDoWhereThereIsRoom();
    void aButtonAloneHasRoomForItsWord();
    void threeCheckInsMakeALine();
    void aLongGapBreaksTheLine_data();
    void aLongGapBreaksTheLine();
    void aNoteForAPeriodIsDrawnListedAndTakenBack();
    void anEmptyJournalSaysWhatItTakes();
    void theSketchOfATrendIsLevel();
    void everythingThatTakesTheFocusHasAName();
};

void TestTrends::aRangeChoosesTheDaysOfEveryPicture_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QDate>("first");
    QTest::newRow("4 weeks") << QStringLiteral("4 weeks") << QDate(2026, 2, 13);
    QTest::newRow("3 months") << QStringLiteral("3 months") << QDate(2025, 12, 13);
    QTest::newRow("1 year") << QStringLiteral("1 year") << QDate(2025, 3, 13);
}

void TestTrends::aRangeChoosesTheDaysOfEveryPicture()
{
    QFETCH(const QString, range);
    QFETCH(const QDate, first);
    FlowFixture flow(demoJournal(10), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    QTest::mouseClick(findButton(page, range), Qt::LeftButton);
    const Plot &plot = mainChart(page)->plot();
    QCOMPARE(dayOf(plot.xFrom), first);
    QCOMPARE(plot.stops.size(), first.daysTo(demoEnd().date) + 1);
    const auto *calendar = page->findChild<CalendarHeat *>();
    QCOMPARE(calendar->lastShown(), demoEnd().date);
    QVERIFY(calendar->firstShown() >= first);
    if (first >= QDate(2025, 12,
                       13)) // what fits beside each other is all of it, and the title of the chart says when
        QVERIFY(calendar->firstShown() == first && says(page, QStringLiteral("Highest pain per day")));
}

void TestTrends::theFirstWeeksAreNotLostInAQuarter()
{
    for (const auto &[weeks, first] : {std::pair(3, QDate(2026, 2, 13)), {10, QDate(2025, 12, 13)}}) {
        FlowFixture flow(demoJournal(weeks), demoEnd());
        QWidget *page = flow.open(QStringLiteral("trends"));
        QCOMPARE(dayOf(mainChart(page)->plot().xFrom), first);
    }
    // Who chose a stretch of time keeps it, however little there is in it.
    FlowFixture flow(demoJournal(3), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    QVERIFY(findButton(page, QStringLiteral("4 weeks"))->isChecked());
    QTest::mouseClick(findButton(page, QStringLiteral("3 months")), Qt::LeftButton);
    flow.open(QStringLiteral("journal"));
    flow.open(QStringLiteral("trends"));
    QCOMPARE(dayOf(mainChart(page)->plot().xFrom), QDate(2025, 12, 13));
}

void TestTrends::theKeyTGoesToTheSameNumbersAndBack()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    PlotView *view = mainChart(page);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_T);
    auto *table = page->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QVERIFY(!view->isVisible());
    QVERIFY(table->hasFocus());
    const PlotTable &numbers = view->plot().table;
    QCOMPARE(table->model()->rowCount(), numbers.rows.size());
    QCOMPARE(table->model()->index(0, 1).data(Qt::AccessibleTextRole).toString(), numbers.text(0, 1));
    QTest::keyClick(table, Qt::Key_T);
    QVERIFY(view->isVisible());
    QVERIFY(view->hasFocus());
}

void TestTrends::aDayOfTheChartOpensTheJournal()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    PlotView *view = mainChart(flow.open(QStringLiteral("trends")));
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("journal"));
}

void TestTrends::aDayOfTheCalendarOpensTheJournal()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    auto *calendar = flow.open(QStringLiteral("trends"))->findChild<CalendarHeat *>();
    QTest::keyClick(calendar, Qt::Key_Up);
    QCOMPARE(calendar->current(), demoEnd().date.addDays(-1));
    QTest::keyClick(calendar, Qt::Key_Left);
    QCOMPARE(calendar->current(), demoEnd().date.addDays(-8));
    const QDate chosen = calendar->current().addDays(-7);
    QTest::mouseClick(calendar, Qt::LeftButton, {}, calendar->cellOf(chosen).center().toPoint());
    QCOMPARE(calendar->current(), chosen);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("journal"));
}

void TestTrends::aRowOfTheTableOpensTheJournal()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    QTest::mouseClick(findButton(page, QStringLiteral("Table")), Qt::LeftButton);
    auto *table = page->findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(3, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("journal"));
}

// Thursday 12 March: a day without an answer is not a day without pain.
Journal twoWeeks()
{
    return Journal({pain("p1", "2026-03-03T08:00:00", 4), pain("p2", "2026-03-05T08:00:00", 2),
                    pain("p3", "2026-03-09T08:00:00", 1), pain("p4", "2026-03-09T20:00:00", 3),
                    pain("p5", "2026-03-11T08:00:00", 0), workout("w1", "2026-03-02T18:00:00", 60, 5),
                    workout("w2", "2026-03-04T18:00:00", 60, 5), workout("w3", "2026-03-10T18:00:00", 60, 5)},
                   {});
}

void TestTrends::theWeekIsSaidBesideTheWeekBefore()
{
    const Speaking english(QStringLiteral("en"));
    FlowFixture flow(twoWeeks(), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    QTRY_VERIFY(
        says(page,
             QStringLiteral("This week since Monday: highest pain of a day 1.5 on average (2 days). "
                            "The week before: 3.0 (2 days). Workouts: 1, the week before 2.")));
}

void TestTrends::theWeeksAreATableOfTheirOwn()
{
    FlowFixture flow(twoWeeks(), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    QTest::mouseClick(findButton(page, QStringLiteral("Table")), Qt::LeftButton);
    QTest::mouseClick(findButton(page, QStringLiteral("Week by week")), Qt::LeftButton);
    auto *table = page->findChild<QTableView *>();
    const auto cell = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 0), QStringLiteral("Mon 9 Mar"));
    QCOMPARE(cell(0, 1), QStringLiteral("4")); // days so far
    QCOMPARE(cell(0, 2), QStringLiteral("1.5"));
    QCOMPARE(cell(1, 2), QStringLiteral("3.0"));
    QCOMPARE(cell(1, 5), QStringLiteral("2"));
    QCOMPARE(cell(2, 2), QStringLiteral("–"));
    QCOMPARE(table->model()->index(2, 2).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("no answer"));
    emit table->activated(table->model()->index(1, 0));
    QTRY_COMPARE(flow.window().currentPage(), QStringLiteral("journal"));
}

void TestTrends::theToolsStandAboveThePicture()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    const PlotView *view = mainChart(page);
    const QWidget *button = visibleButton(page, QStringLiteral("Zoom in: fewer days"));
    const QRect place(button->mapTo(page, QPoint()), button->size());
    const QRect chart(view->mapTo(page, QPoint()), view->size());
    QVERIFY(chart.contains(place));
    QVERIFY(place.bottom() < chart.top() + chart.height() / 3);
}

void TestTrends::theToolsZoomAndShowAllAgain()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    PlotView *view = mainChart(page);
    QVERIFY(!visibleButton(page, QStringLiteral("Show all")));
    QVERIFY(!visibleButton(page, QStringLiteral("Zoom out: more days"))->isEnabled());
    click(page, QStringLiteral("Zoom in: fewer days"));
    QCOMPARE(view->range().to, view->plot().xTo);
    QCOMPARE(view->range().length(), 45.0);
    QVERIFY(says(page, QStringLiteral("In view: ")));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QVERIFY(view->range().from < view->plot().xFrom + 0.6);
    click(page, QStringLiteral("Show all"));
    QVERIFY(!view->isZoomed());
    QVERIFY(view->hasFocus());
}

void TestTrends::theToolsTellHowToZoomOnThePicture()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    QVERIFY(says(page, QStringLiteral("Drag over days to zoom in")));
    for (const char *name : {"Zoom in: fewer days", "Zoom out: more days"}) {
        const QWidget *button = visibleButton(page, QString::fromLatin1(name));
        QVERIFY(button);
        for (const QString &way : {QStringLiteral("plus"), QStringLiteral("Shift"), QStringLiteral("Ctrl")}) {
            QVERIFY2(button->toolTip().contains(way), qPrintable(button->toolTip()));
            QVERIFY2(button->accessibleDescription().contains(way), qPrintable(button->accessibleDescription()));
        }
    }
    click(page, QStringLiteral("Zoom in: fewer days"));
    QVERIFY(!says(page, QStringLiteral("Drag over days to zoom in")));
}

void TestTrends::aZoomIsNoneOfThePeriods()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    PlotView *view = mainChart(page);
    const auto chosen = [&] { return findButton(page, QStringLiteral("3 months"))->isChecked(); };
    QVERIFY(chosen());
    view->setRange({.from = view->plot().xTo - 14, .to = view->plot().xTo});
    QVERIFY(!chosen());
    view->showAll();
    QVERIFY(chosen());
    view->setRange({.from = view->plot().xTo - 14, .to = view->plot().xTo});
    click(page, QStringLiteral("3 months"));
    QVERIFY(chosen());
    QVERIFY(!view->isZoomed());
}

void TestTrends::theHeadingFoldsInANarrowWindow_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("width");
    QTest::newRow("640 px") << 1.0 << 640;
    QTest::newRow("1,280 px at 200 %") << 2.0 << 1280;
}

void TestTrends::theHeadingFoldsInANarrowWindow()
{
    QFETCH(const double, zoom);
    QFETCH(const int, width);
    FlowFixture flow(demoJournal(4), demoEnd());
    applyAppearance(*qApp, {.zoom = zoom});
    flow.window().resize(width, 800);
    const QWidget *page = flow.open(QStringLiteral("trends"));
    const auto placeOf = [page](const QString &name) {
        const QWidget *button = visibleButton(page, name);
        return QRect(button->mapTo(page, QPoint(0, 0)), button->size());
    };
    // In one row with the first of them, and whole.
    for (const auto &[name, first] : {std::pair("All", "4 weeks"), {"Table", "Chart"}}) {
        const QString last = QLatin1StringView(name);
        const QString start = QLatin1StringView(first);
        QTRY_COMPARE(placeOf(last).top(), placeOf(start).top());
        QVERIFY(placeOf(last).right() <= page->width());
        QVERIFY(placeOf(last).width() >= visibleButton(page, last)->sizeHint().width());
    }
    applyAppearance(*qApp, {});
}

void TestTrends::buttonsSayInWordsWhatTheyDoWhereThereIsRoom()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("trends"));
    const auto button = [page](const char *name) { return visibleButton(page, QString::fromLatin1(name)); };
    const auto *note = button("Add a note for several days");
    const auto *exporting = button("Export the chart");
    for (const auto &[width, words] : {std::pair(1280, true), {960, true}, {640, false}, {1280, true}}) {
        flow.window().resize(width, 800);
        QTRY_COMPARE(note->text(), words ? QStringLiteral("Add note") : QString());
        QCOMPARE(exporting->text(), words ? QStringLiteral("Export") : QString());
        QCOMPARE(note->accessibleName(), QStringLiteral("Add a note for several days"));
        QCOMPARE(note->toolTip(), note->accessibleName());
        QCOMPARE(exporting->toolTip(), QStringLiteral("Export the chart"));
        QTRY_VERIFY(exporting->mapTo(page, QPoint(exporting->width(), 0)).x() <= page->width());
    }
}

void TestTrends::aButtonAloneHasRoomForItsWord()
{
    FlowFixture flow({}, demoEnd());
    const QWidget *page = flow.open(QStringLiteral("trends"));
    flow.window().resize(640, 800);
    const auto *note = visibleButton(page, QStringLiteral("Add a note for several days"));
    QTRY_COMPARE(note->text(), QStringLiteral("Add note"));
}

void TestTrends::threeCheckInsMakeALine()
{
    for (const int entries : {2, 3}) {
        QList<Entry> all;
        for (int i = 0; i < entries; ++i)
            all.append(test::pain(qPrintable(QString::number(i)),
                                  qPrintable(QStringLiteral("2026-03-0%1T08:00:00").arg(2 * i + 1)), i));
        FlowFixture flow(Journal(all, {}), demoEnd());
        QWidget *page = flow.open(QStringLiteral("trends"));
        QVERIFY(flow.waitForFindings());
        const Plot &plot = mainChart(page)->plot();
        QCOMPARE(plot.panels[0].dots[0].points.size(), entries);
        QCOMPARE(plot.panels[0].lines.isEmpty(), entries < 3);
    }
}

void TestTrends::aLongGapBreaksTheLine_data()
{
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("pieces");
    QTest::newRow("14 days are bridged") << 14 << 1;
    QTest::newRow("15 days are not") << 15 << 2;
}

void TestTrends::aLongGapBreaksTheLine()
{
    QFETCH(const int, gap);
    QFETCH(const int, pieces);
    QList<Entry> all;
    const auto add = [&all](QDate day) {
        all.append(test::pain(qPrintable(day.toString(Qt::ISODate)),
                              qPrintable(day.toString(Qt::ISODate) + u"T12:00:00"), 3));
    };
    const QDate before(2026, 2, 1);
    for (int i = 0; i < 8; ++i) {
        add(before.addDays(-i));
        add(before.addDays(gap + i));
    }
    FlowFixture flow(Journal(all, {}), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    QVERIFY(flow.waitForFindings());
    const LineMark &line = mainChart(page)->plot().panels[0].lines.constFirst();
    QCOMPARE(line.breaks.count(true), pieces);
}

void TestTrends::aNoteForAPeriodIsDrawnListedAndTakenBack()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    const Journal before = flow.journal();
    PlotView *view = mainChart(page);
    QVERIFY(view->plot().panels[0].spans.isEmpty());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
    click(page, QStringLiteral("Add a note for several days"));
    auto *dialog = flow.window().findChild<PhaseNoteDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    click(dialog, QStringLiteral("Holiday"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(view->plot().panels[0].spans.size(), 1);
    const SpanMark &span = view->plot().panels[0].spans.constFirst();
    QCOMPARE(span.text, QStringLiteral("Holiday"));
    QCOMPARE(span.to - span.from, 7.0);
    QCOMPARE(view->plot().table.header().constLast(), QStringLiteral("Note"));
    QCOMPARE(view->plot().table.text(1, view->plot().table.columns.size() - 1), QStringLiteral("Holiday"));
    undo(flow);
    QCOMPARE(flow.journal(), before);
    QVERIFY(view->plot().panels[0].spans.isEmpty());
}

void TestTrends::anEmptyJournalSaysWhatItTakes()
{
    FlowFixture flow({}, demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    QVERIFY(mainChart(page)->plot().panels.isEmpty());
    QVERIFY(says(page, QStringLiteral("After three check-ins there is a first line")));
    QVERIFY(!page->findChild<CalendarHeat *>()->isVisible());
    QVERIFY(visibleButton(page, QStringLiteral("Log workout")));
    QVERIFY(visibleButton(page, QStringLiteral("Import a file")));
    click(page, QStringLiteral("Log pain"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("pain"));
}

void TestTrends::theSketchOfATrendIsLevel()
{
    applyAppearance(*qApp, {});
    TrendOutline sketch;
    sketch.resize(480, 240);
    const QImage picture = sketch.grab().toImage();
    const auto lineIn = [&picture](int x) {
        for (int y = 8; y < picture.height() - 8; ++y)
            if (picture.pixelColor(x, y) == theme().color(Tone::Neutral))
                return y;
        return -1; // between two dashes
    };
    QList<int> left; // heights in either half, at places that mirror each other
    QList<int> right;
    for (int x = 30; x < picture.width() / 2; ++x) {
        const int y = lineIn(x);
        const int mirrored = lineIn(picture.width() - 1 - x);
        if (y < 0 || mirrored < 0)
            continue;
        left.append(y);
        right.append(mirrored);
    }
    QVERIFY(left.size() > 50);
    const auto meanOf = [](const QList<int> &heights) {
        return std::accumulate(heights.cbegin(), heights.cend(), 0.0) / double(heights.size());
    };
    QVERIFY(std::abs(meanOf(left) - meanOf(right)) < 3);
    const auto [highest, lowest] = std::ranges::minmax(left + right);
    QVERIFY(lowest - highest < picture.height() / 8);
}

void TestTrends::everythingThatTakesTheFocusHasAName()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    QCOMPARE(namelessWidgets(page), QStringList());
    QTest::mouseClick(findButton(page, QStringLiteral("Table")), Qt::LeftButton);
    QCOMPARE(namelessWidgets(page), QStringList());
}

QTEST_MAIN(TestTrends)
#include "tst_trends.moc"
