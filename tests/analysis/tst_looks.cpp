#include "core/analysis/looks.h"

#include <QTest>

using namespace rhomboid;

namespace {

WallTime at(int day, int hour) { return {.date = QDate(2026, 1, 1).addDays(day), .time = QTime(hour, 0)}; }

// A workout every other day at 18:00 with a check-in the next evening.
Timeline everyOtherDay(int sessions)
{
    Timeline timeline;
    for (int i = 0; i < sessions; ++i) {
        timeline.sessions.append({.workout = i, .at = at(2 * i, 18)});
        const WallTime evening = at(2 * i + 1, 20);
        timeline.reports.append({.at = evening, .days = daysOf(evening), .level = 1});
    }
    return timeline;
}

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private slots:
    void theSchedule()
    {
        QCOMPARE(looksUpTo(19), QList<int>());
        QCOMPARE(looksUpTo(29), QList<int>({20}));
        QCOMPARE(looksUpTo(700), QList<int>({20, 30, 40, 60, 80, 120, 160, 240, 320, 480, 640}));
    }

    void theNextLook()
    {
        QCOMPARE(nextLook(0), 20);
        QCOMPARE(nextLook(20), 30);
        QCOMPARE(nextLook(29), 30);
        QCOMPARE(nextLook(79), 80);
        QCOMPARE(nextLook(80), 120);
        QCOMPARE(nextLook(5000), 5120);
    }

    void firstDaysDoNotCount()
    {
        // Reports of the first five days are dropped: those after sessions 0 and 2 days in.
        const QList<WallTime> moments = momentsOfSessions(everyOtherDay(10));
        QCOMPARE(moments.size(), 8);
        QCOMPARE(moments.constFirst(), at(5, 20));
    }

    void aSessionNeedsAReportWithin72Hours()
    {
        Timeline timeline = everyOtherDay(10);
        timeline.reports.removeLast();
        timeline.reports.removeLast();
        // The last but one is still followed by nothing, the one before it by nothing within 72 hours.
        QCOMPARE(momentsOfSessions(timeline).size(), 6);
    }

    void aLookIsTheMomentTheCountWasReached()
    {
        const QList<WallTime> moments = momentsOfSessions(everyOtherDay(50));
        const Looks looks = looksOf(moments);
        QCOMPARE(looks.last->size, 40);
        QCOMPARE(looks.last->at, moments[39]);
        QCOMPARE(looks.before->size, 30);
        QCOMPARE(looks.before->at, moments[29]);
    }

    void withoutEnoughSessionsThereIsNoLook()
    {
        const Looks looks = looksOf(momentsOfSessions(everyOtherDay(12)));
        QVERIFY(!looks.last);
        QVERIFY(!looks.before);
    }

    void momentsComeBackAsTheyWere() { QCOMPARE(momentAt(daysOf(at(17, 6))), at(17, 6)); }
};

QTEST_APPLESS_MAIN(TestLooks)
#include "tst_looks.moc"
