#include "core/analysis/trendline.h"

#include "core/inference/impulse.h"
#include "tests/support/sample.h"

#include <QtTest>

#include <cmath>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

QList<TrendPoint> lineOf(const QList<Entry> &entries, const char *now)
{
    return painPicture(timelineOf(Journal(entries, {})), at(now)).line;
}

QList<double> breakDays(const QList<TrendPoint> &line)
{
    QList<double> days;
    for (const TrendPoint &point : line)
        if (point.breaks)
            days.append(daysOf(point.at));
    return days;
}

} // namespace

class tst_TrendLine : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheThirdCheckIn();
    void hasAPointAtEveryReportAndEveryNoon();
    void goesOnToNowForFourteenDays();
    void neverBridgesMoreThanFourteenDays();
    void staysOnTheScale();
    void recalledEntriesDoNotMoveIt();
    void theBandNarrowsWithMoreReports();
    void runsAmongTheHighestOfTheDays();
    void singleDaysDoNotBendIt();
    void theCurveAfterAWorkoutRunsThroughTheMeans();
};

void tst_TrendLine::startsWithTheThirdCheckIn()
{
    QList<Entry> entries {pain("a", "2026-03-01T08:00:00", 2), pain("b", "2026-03-02T08:00:00", 3)};
    QVERIFY(lineOf(entries, "2026-03-04T08:00:00").isEmpty());
    entries.append(pain("c", "2026-03-03T08:00:00", 0));
    QVERIFY(!lineOf(entries, "2026-03-04T08:00:00").isEmpty());
}

void tst_TrendLine::hasAPointAtEveryReportAndEveryNoon()
{
    const auto line = lineOf({pain("a", "2026-03-01T18:00:00", 2), pain("b", "2026-03-03T08:00:00", 3),
                              pain("c", "2026-03-03T08:00:00", 5), pain("d", "2026-03-03T12:00:00", 1)},
                             "2026-03-03T12:00:00");
    QStringList times;
    for (const TrendPoint &point : line)
        times.append(toIso(point.at));
    QCOMPARE(times,
             QStringList({QStringLiteral("2026-03-01T18:00:00"), QStringLiteral("2026-03-02T12:00:00"),
                          QStringLiteral("2026-03-03T08:00:00"), QStringLiteral("2026-03-03T12:00:00")}));
}

void tst_TrendLine::goesOnToNowForFourteenDays()
{
    const QList<Entry> entries {pain("a", "2026-03-01T08:00:00", 2), pain("b", "2026-03-02T08:00:00", 3),
                                pain("c", "2026-03-03T08:00:00", 4)};
    const auto fresh = lineOf(entries, "2026-03-17T08:00:00");
    QCOMPARE(fresh.back().at, at("2026-03-17T08:00:00"));
    QCOMPARE_GT(fresh.back().high - fresh.back().low, 1.0);
    const auto stale = lineOf(entries, "2026-03-17T08:00:01");
    QCOMPARE(stale.back().at, at("2026-03-03T08:00:00"));
}

void tst_TrendLine::neverBridgesMoreThanFourteenDays()
{
    const QList<Entry> entries {pain("a", "2026-03-01T08:00:00", 2), pain("b", "2026-03-15T08:00:00", 3),
                                pain("c", "2026-03-29T08:00:01", 4), pain("d", "2026-03-30T08:00:00", 4)};
    const auto line = lineOf(entries, "2026-03-30T09:00:00");
    QCOMPARE(breakDays(line),
             QList<double>({daysOf(at("2026-03-01T08:00:00")), daysOf(at("2026-03-29T08:00:01"))}));
    for (const TrendPoint &point : line) {
        const double days = daysOf(point.at);
        QVERIFY(days <= daysOf(at("2026-03-15T08:00:00")) || days >= daysOf(at("2026-03-29T08:00:01")));
    }
}

void tst_TrendLine::staysOnTheScale()
{
    QList<Entry> entries;
    for (int i = 0; i < 40; ++i)
        entries.append(PainEntry {.head = {.uid = QString::number(i)},
                                  .at = at("2026-03-01T08:00:00").plusSeconds(i * 40'000),
                                  .intensity = i % 20 < 10 ? 0 : 10});
    for (const TrendPoint &point : lineOf(entries, "2026-03-20T08:00:00")) {
        QVERIFY(std::isfinite(point.mean));
        QVERIFY(0 <= point.low && point.low <= point.mean && point.mean <= point.high && point.high <= 10);
    }
}

void tst_TrendLine::recalledEntriesDoNotMoveIt()
{
    QList<Entry> entries {pain("a", "2026-03-01T08:00:00", 2), pain("b", "2026-03-02T08:00:00", 3),
                          pain("c", "2026-03-03T08:00:00", 4)};
    const auto before = lineOf(entries, "2026-03-04T08:00:00");
    PainEntry recalled = pain("d", "2026-03-02T20:00:00", 10);
    recalled.recalled = true;
    entries.append(recalled);
    QCOMPARE(lineOf(entries, "2026-03-04T08:00:00"), before);
}

void tst_TrendLine::theBandNarrowsWithMoreReports()
{
    const auto width = [](int reportsADay) {
        QList<Entry> entries;
        for (int i = 0; i < 20 * reportsADay; ++i)
            entries.append(PainEntry {.head = {.uid = QString::number(i)},
                                      .at = at("2026-03-01T08:00:00").plusSeconds(i * 86'400 / reportsADay),
                                      .intensity = 4 + i % 2});
        const auto line = lineOf(entries, "2026-03-22T08:00:00");
        const TrendPoint &middle = line[line.size() / 2];
        return middle.high - middle.low;
    };
    QCOMPARE_LT(width(4), width(1));
}

// As the rings of the chart do, however often somebody was asked that day.
void tst_TrendLine::runsAmongTheHighestOfTheDays()
{
    QList<Entry> entries;
    for (int i = 0; i < 40; ++i) {
        const WallTime morning = at("2026-03-01T08:00:00").plusSeconds(i * 86'400LL);
        for (const int level : {0, 4 + i % 2, 1})
            entries.append(PainEntry {.head = {.uid = QString::number(entries.size())},
                                      .at = morning.plusSeconds(entries.size() % 3 * 14'400),
                                      .intensity = level});
    }
    const auto line = lineOf(entries, "2026-04-09T20:00:00");
    const TrendPoint &middle = line[line.size() / 2];
    QVERIFY2(std::abs(middle.mean - 4.5) < 0.2, qPrintable(QString::number(middle.mean)));
}

// A workout every third day and the pain after it are no change over weeks, though the model with workouts can
// be fitted and would follow them.
void tst_TrendLine::singleDaysDoNotBendIt()
{
    QList<Entry> entries;
    for (int i = 0; i < 90; ++i) {
        const WallTime evening = at("2026-01-01T18:00:00").plusSeconds(i * 86'400LL);
        if (i % 3 == 0)
            entries.append(workout(qPrintable(QStringLiteral("w%1").arg(i)),
                                   qPrintable(toIso(evening.plusSeconds(-3'600))), 60, 6));
        entries.append(PainEntry {
            .head = {.uid = QStringLiteral("p%1").arg(i)}, .at = evening, .intensity = i == 45 ? 9 : i % 3 * 2});
    }
    double lowest = 10;
    double highest = 0;
    for (const TrendPoint &point : lineOf(entries, "2026-04-01T08:00:00")) {
        lowest = std::min(lowest, point.mean);
        highest = std::max(highest, point.mean);
    }
    QVERIFY2(highest - lowest < 1.5, qPrintable(QStringLiteral("%1 to %2").arg(lowest).arg(highest)));
}

// Somebody who trains every other day is still sore from the day before yesterday when they begin: that does
// not stay while the new soreness comes.
void tst_TrendLine::theCurveAfterAWorkoutRunsThroughTheMeans()
{
    constexpr int workouts = 60;
    QList<Entry> entries;
    QMap<int, double> sums;
    for (int i = 0; i < workouts; ++i) {
        const WallTime ended = at("2026-01-01T18:00:00").plusSeconds(i * 2 * 86'400LL);
        entries.append(workout(qPrintable(QStringLiteral("w%1").arg(i, 3, 10, QLatin1Char('0'))),
                               qPrintable(toIso(ended.plusSeconds(-3'600))), 60, 6));
        for (const int hours : {6, 22, 40}) {
            double level = 1;
            for (int before = 0; before <= i; ++before)
                level += 3 * impulse(hours / 24.0 + 2 * (i - before));
            const int shown = qRound(level + (i % 2 ? 0.4 : -0.4));
            sums[hours] += 1.0 * shown / workouts;
            entries.append(
                pain(qPrintable(QStringLiteral("p%1-%2").arg(i, 3, 10, QLatin1Char('0')).arg(hours)),
                     qPrintable(toIso(ended.plusSeconds(hours * 3'600LL))), shown));
        }
    }
    const auto picture = painPicture(timelineOf(Journal(entries, {})), at("2026-06-01T08:00:00"));
    QVERIFY(picture.afterWorkout);
    const QList<ExpectedLevel> &curve = picture.afterWorkout->curve;
    QCOMPARE(curve.front().hours, 0.0);
    QCOMPARE(curve.back().hours, 96.0);
    for (const auto &[hours, mean] : sums.asKeyValueRange()) {
        const auto next =
            std::ranges::find_if(curve, [h = hours](const auto &level) { return level.hours >= h; });
        const double share = (hours - std::prev(next)->hours) / (next->hours - std::prev(next)->hours);
        const double expected = std::prev(next)->mean + share * (next->mean - std::prev(next)->mean);
        QVERIFY2(std::abs(expected - mean) < 0.25,
                 qPrintable(QStringLiteral("%1 h: %2, reported %3").arg(hours).arg(expected).arg(mean)));
        QVERIFY(next->low < next->mean && next->mean < next->high);
    }
    // Nobody rested that long here; it is what the sessions up to then leave, and no later one.
    double rested = 1;
    for (int before = 0; before < 3; ++before)
        rested += 3 * impulse(3 + 2 * before);
    QCOMPARE(curve[18].hours, 72.0);
    QVERIFY2(std::abs(curve[18].mean - rested) < 0.4, qPrintable(QString::number(curve[18].mean)));
}

QTEST_APPLESS_MAIN(tst_TrendLine)
#include "tst_trendline.moc"
