#include "core/analysis/trendline.h"

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

QTEST_APPLESS_MAIN(tst_TrendLine)
#include "tst_trendline.moc"
