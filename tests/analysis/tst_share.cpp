#include "core/analysis/share.h"

#include "core/analysis/analyse.h"
#include "core/factors/factor.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Counts with an honest range: of all workouts, and of those alike.
class TestShare : public QObject
{
    Q_OBJECT

private slots:
    void theRangeIsThatOfJeffreys_data();
    void theRangeIsThatOfJeffreys();
    void ofNothingAnythingMayBe();
    void allWorkoutsAreTheBaseRate();
    void onlyWorkoutsThatMeetEveryConditionCount();
    void whereAValueIsMissingAWorkoutIsNotAlike();
    void aWorkoutCountsOnceItsThreeDaysAreOver();
};

namespace {

const QString moon = QStringLiteral("moon_phase");
const QString tide = QStringLiteral("tide");

RiskFactor factorOf(const QString &key)
{
    return {.key = key, .title = "Of the test", .cut = 1, .exposure = fieldValue(key)};
}

// Twelve workouts four days apart, each with a check-in the day after: pain 5 under a full moon at high tide,
// else 2. The tide of the last one is not known.
Journal journal()
{
    QList<Entry> entries;
    for (int i = 0; i < 12; ++i) {
        const WallTime day = at("2026-01-01T18:00:00").plusSeconds(i * 4 * 86'400LL);
        Workout workout {.head = {.uid = QStringLiteral("w%1").arg(i, 2, 10, QLatin1Char('0'))},
                         .started = day,
                         .duration = Minutes {60},
                         .sessionRpe = 6};
        const bool full = i % 2 == 0;
        const bool high = i % 3 == 0;
        workout.observations.insert(moon, full ? 1 : 0);
        if (i != 11)
            workout.observations.insert(tide, high ? 1 : 0);
        entries.append(workout);
        entries.append(PainEntry {.head = {.uid = QStringLiteral("p%1").arg(i, 2, 10, QLatin1Char('0'))},
                                  .at = day.plusSeconds(86'400),
                                  .intensity = full && high ? 5 : 2});
    }
    Change change;
    change.put = entries;
    return apply({}, change);
}

Findings findingsAt(const char *moment)
{
    const std::array factors {factorOf(moon), factorOf(tide)};
    return analyse(journal(), factors, at(moment), 1);
}

constexpr char longAfter[] = "2026-03-01T12:00:00";

} // namespace

void TestShare::theRangeIsThatOfJeffreys_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Quantiles of the beta distribution of k + 0.5 and n - k + 0.5, by bisection of its integral in 30
    // digits; the ends at 0 and n are 0 and 1.
    QTest::newRow("0 of 10") << 0 << 10 << 0.0 << 0.217196267509;
    QTest::newRow("1 of 4") << 1 << 4 << 0.0284708950871 << 0.716248320437;
    QTest::newRow("8 of 40") << 8 << 40 << 0.0993740056799 << 0.342221123638;
    QTest::newRow("7 of 35") << 7 << 35 << 0.0941906362241 << 0.353058741792;
    QTest::newRow("20 of 20") << 20 << 20 << 0.883361017095 << 1.0;
    QTest::newRow("33 of 100") << 33 << 100 << 0.243705291741 << 0.425975540739;
}

void TestShare::theRangeIsThatOfJeffreys()
{
    QFETCH(int, events);
    QFETCH(int, of);
    QFETCH(double, low);
    QFETCH(double, high);
    const Share share = shareOf(events, of);
    QVERIFY2(qAbs(share.low - low) < 1e-6, qPrintable(QString::number(share.low, 'g', 12)));
    QVERIFY2(qAbs(share.high - high) < 1e-6, qPrintable(QString::number(share.high, 'g', 12)));
}

void TestShare::ofNothingAnythingMayBe()
{
    const Share nothing = shareOf(0, 0);
    QCOMPARE(nothing.low, 0.0);
    QCOMPARE(nothing.high, 1.0);
    QCOMPARE(nothing.value(), 0.0);
    QVERIFY(!nothing.isTelling());
    QVERIFY(!shareOf(1, 4).isTelling());
    QVERIFY(shareOf(8, 40).isTelling());
}

void TestShare::allWorkoutsAreTheBaseRate()
{
    const Share all = shareAlike(findingsAt(longAfter), journal(), {});
    QCOMPARE(all.of, 12);
    QCOMPARE(all.events, 2); // the first and the seventh
}

void TestShare::onlyWorkoutsThatMeetEveryConditionCount()
{
    const Findings findings = findingsAt(longAfter);
    const Share full = shareAlike(findings, journal(), {{moon, 1, true}});
    QCOMPARE(full.of, 6);
    QCOMPARE(full.events, 2);
    const Share both = shareAlike(findings, journal(), {{moon, 1, true}, {tide, 1, true}});
    QCOMPARE(both.of, 2);
    QCOMPARE(both.events, 2);
    const Share neither = shareAlike(findings, journal(), {{tide, 1, false}, {moon, 1, false}});
    QCOMPARE(neither.of, 3);
    QCOMPARE(neither.events, 0);
}

void TestShare::whereAValueIsMissingAWorkoutIsNotAlike()
{
    const Findings findings = findingsAt(longAfter);
    const int high = shareAlike(findings, journal(), {{tide, 1, true}}).of;
    const int low = shareAlike(findings, journal(), {{tide, 1, false}}).of;
    QCOMPARE(high + low, 11);
    QCOMPARE(shareAlike(findings, journal(), {{QStringLiteral("unheard of"), 1, true}}).of, 0);
}

void TestShare::aWorkoutCountsOnceItsThreeDaysAreOver()
{
    // The last one began on 14 February at six and lasted an hour.
    QCOMPARE(shareAlike(findingsAt("2026-02-17T18:30:00"), journal(), {{moon, 1, false}}).of, 5);
    QCOMPARE(shareAlike(findingsAt("2026-02-17T19:30:00"), journal(), {{moon, 1, false}}).of, 6);
}

QTEST_APPLESS_MAIN(TestShare)
#include "tst_share.moc"
