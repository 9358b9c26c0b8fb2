#include "core/plot/select.h"

#include "core/plot/axis.h"
#include "tests/kit/plots.h"

#include <QtTest>

using namespace rhomboid;

namespace {

Plot hundredDays() { return samplePlot(100); }

} // namespace

class tst_Select : public QObject
{
    Q_OBJECT

private slots:
    void zoomingKeepsTheMiddleInPlace();
    void zoomingStaysInsideTheAxis();
    void zoomingEndsAtAWeekAndAtTheWhole();
    void movingStopsAtTheEnds();
    void aPartKeepsItsMarksAndGetsItsOwnNumbers();
    void theDaysInViewAreThoseWhoseNoonIs();
    void hiddenSeriesLeaveTheirNames();
    void marksWithoutANameGoWithTheFirst();
};

void tst_Select::zoomingKeepsTheMiddleInPlace()
{
    const Plot plot = hundredDays();
    const double middle = plot.xFrom + 25;
    const PlotRange range = zoomed(plot, rangeOf(plot), middle, 0.5);
    QCOMPARE(range.length(), 50.0);
    QCOMPARE((middle - range.from) / range.length(), 0.25);
}

void tst_Select::zoomingStaysInsideTheAxis()
{
    const Plot plot = hundredDays();
    const PlotRange late {.from = plot.xTo - 20, .to = plot.xTo};
    const PlotRange range = zoomed(plot, late, late.from, 2);
    QCOMPARE(range.to, plot.xTo);
    QCOMPARE(range.length(), 40.0);
}

void tst_Select::zoomingEndsAtAWeekAndAtTheWhole()
{
    const Plot plot = hundredDays();
    PlotRange range = rangeOf(plot);
    for (int i = 0; i < 20; ++i)
        range = zoomed(plot, range, plot.xFrom + 50, 0.5);
    QCOMPARE(range.length(), 7.0);
    QCOMPARE(zoomed(plot, range, plot.xFrom + 50, 1'000), rangeOf(plot));
    QCOMPARE(zoomed(samplePlot(3), rangeOf(samplePlot(3)), samplePlot(3).xFrom, 0.1), rangeOf(samplePlot(3)));
    Plot hours = plot;
    hours.timeAxis = false;
    hours.xFrom = 0;
    hours.xTo = 96;
    QCOMPARE(zoomed(hours, rangeOf(hours), 48, 0.01).length(), 12.0);
}

void tst_Select::movingStopsAtTheEnds()
{
    const Plot plot = hundredDays();
    const PlotRange week {.from = plot.xFrom + 10, .to = plot.xFrom + 17};
    QCOMPARE(moved(plot, week, 5).from, plot.xFrom + 15);
    QCOMPARE(moved(plot, week, -50).from, plot.xFrom);
    QCOMPARE(moved(plot, week, 500).to, plot.xTo);
    QCOMPARE(moved(plot, week, 500).length(), 7.0);
}

void tst_Select::aPartKeepsItsMarksAndGetsItsOwnNumbers()
{
    Plot plot = hundredDays();
    const Plot part = within(plot, {.from = plot.xFrom + 10, .to = plot.xFrom + 20});
    QCOMPARE(part.xTo - part.xFrom, 10.0);
    QCOMPARE(part.panels, plot.panels);
    QCOMPARE(part.stops, plot.stops);
    plot.timeAxis = false;
    plot.xFrom = 0;
    plot.xTo = 96;
    plot.xTicks = {0, 24, 48, 72, 96};
    QCOMPARE(within(plot, rangeOf(plot)).xTicks, plot.xTicks);
    QCOMPARE(within(plot, {.from = 0, .to = 12}).xTicks, QList<double>({0, 2, 4, 6, 8, 10, 12}));
}

void tst_Select::theDaysInViewAreThoseWhoseNoonIs()
{
    const QDate first(2026, 3, 1);
    const double day = dayNumber(first);
    const auto in = [day](double from, double to) { return daysIn({.from = day + from, .to = day + to}); };
    QCOMPARE(in(0, 7), (DaysInView {first, first.addDays(6)}));
    QCOMPARE(in(0.4, 7.4), (DaysInView {first, first.addDays(6)}));
    QCOMPARE(in(0.6, 7.6), (DaysInView {first.addDays(1), first.addDays(7)}));
}

void tst_Select::hiddenSeriesLeaveTheirNames()
{
    const Plot plot = hundredDays();
    const Plot rings = without(plot, {1, 2});
    QCOMPARE(rings.legend, plot.legend);
    QCOMPARE(rings.panels[0].dots, plot.panels[0].dots);
    QVERIFY(rings.panels[0].lines.isEmpty());
    QVERIFY(rings.panels[1].bars.isEmpty());
    QVERIFY(without(plot, {0}).panels[0].dots.isEmpty());
    QCOMPARE(without(plot, {}), plot);
}

void tst_Select::marksWithoutANameGoWithTheFirst()
{
    Plot plot = hundredDays();
    plot.legend.append({LegendItem::Shape::Line, PlotRole::Accent, QStringLiteral("Latest")});
    QCOMPARE(legendItemOf(plot, LegendItem::Shape::Line, PlotRole::Neutral), 0);
    QCOMPARE(legendItemOf(plot, LegendItem::Shape::Ring, PlotRole::Accent), 3);
    QCOMPARE(legendItemOf(plot, LegendItem::Shape::Line, PlotRole::Pain), 1);
    plot.legend.clear();
    QCOMPARE(legendItemOf(plot, LegendItem::Shape::Line, PlotRole::Pain), -1);
}

QTEST_APPLESS_MAIN(tst_Select)
#include "tst_select.moc"
