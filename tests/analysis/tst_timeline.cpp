#include "core/analysis/timeline.h"

#include "tests/support/sample.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

class tst_Timeline : public QObject
{
    Q_OBJECT

private slots:
    void aSessionHappensAtItsEnd();
    void thePainBeforeIsAReportAtTheStart();
    void leavesOutRecalledReportsAndImplausibleWorkouts();
    void aReportAtTheSameInstantCountsBeforeTheSession();
    void theWindowEndsAfterSeventyTwoHours();
    void offsetsDecideWhatComesAfter();
    void theWorstOfTheWindowCounts();
    void knowsTheFirstPainHoweverLate();
    void entriesAfterNowDoNotExist();
    void aDateWithoutATimeBelongsToItsWholeDay();
};

void tst_Timeline::aSessionHappensAtItsEnd()
{
    Workout open = workout("w2", "2026-03-02T18:00:00", 0, 5);
    open.duration.reset();
    const Timeline timeline = timelineOf(Journal({workout("w1", "2026-03-01T18:00:00", 90, 5), open}, {}));
    QCOMPARE(timeline.sessions.size(), 2);
    QCOMPARE(timeline.sessions[0].at, at("2026-03-01T19:30:00"));
    QCOMPARE(timeline.sessions[1].at, at("2026-03-02T18:00:00"));
}

void tst_Timeline::thePainBeforeIsAReportAtTheStart()
{
    Workout session = workout("w1", "2026-03-01T18:00:00", 90, 5);
    session.painBefore = 0;
    const Timeline timeline = timelineOf(Journal({session, pain("p", "2026-03-01T08:00:00", 3)}, {}));
    QCOMPARE(timeline.reports.size(), 2);
    QCOMPARE(timeline.reports[1].entry, QStringLiteral("w1"));
    QCOMPARE(timeline.reports[1].at, session.started);
    QCOMPARE(timeline.reports[1].level, 0);
    QVERIFY(reportsAfter(timeline, timeline.sessions[0].at, 72).isEmpty());
}

void tst_Timeline::leavesOutRecalledReportsAndImplausibleWorkouts()
{
    PainEntry recalled = pain("p", "2026-03-02T08:00:00", 3);
    recalled.recalled = true;
    Workout implausible = workout("w1", "2026-03-01T18:00:00", 15'000, 5);
    implausible.implausible = true;
    implausible.painBefore = 4;
    const Timeline timeline = timelineOf(Journal({recalled, implausible}, {}));
    QVERIFY(timeline.sessions.isEmpty());
    QVERIFY(timeline.reports.isEmpty());
    QCOMPARE(timeline.leftOut.size(), 2);
    QCOMPARE(timeline.leftOut[0].key, QStringLiteral("recalled"));
    QCOMPARE(timeline.leftOut[0].count, 1);
    QCOMPARE(timeline.leftOut[1].key, QStringLiteral("implausible"));
    QVERIFY(!timeline.leftOut[1].reason.isEmpty());
}

void tst_Timeline::aReportAtTheSameInstantCountsBeforeTheSession()
{
    const Timeline timeline = timelineOf(
        Journal({workout("w", "2026-03-01T18:00:00", 60, 5), pain("during", "2026-03-01T18:30:00", 7),
                 pain("at", "2026-03-01T19:00:00", 6), pain("after", "2026-03-01T19:00:01", 5)},
                {}));
    const auto after = reportsAfter(timeline, timeline.sessions[0].at, 72);
    QCOMPARE(after.size(), 1);
    QCOMPARE(after[0].entry, QStringLiteral("after"));
}

void tst_Timeline::theWindowEndsAfterSeventyTwoHours()
{
    const Timeline timeline =
        timelineOf(Journal({workout("w", "2026-03-01T18:00:00", 60, 5), pain("in", "2026-03-04T19:00:00", 2),
                            pain("out", "2026-03-04T19:00:01", 9)},
                           {}));
    QCOMPARE(worstAfterSessions(timeline), QList<std::optional<int>>({2}));
}

void tst_Timeline::offsetsDecideWhatComesAfter()
{
    // On the wall both reports stand hours before the end of the session at 19:00+09:00, which is
    // 11:00+01:00.
    const Timeline timeline = timelineOf(Journal(
        {workout("w", "2026-03-01T18:00:00+09:00", 60, 5), pain("p", "2026-03-01T10:30:00+01:00", 2)}, {}));
    QCOMPARE(reportsAfter(timeline, timeline.sessions[0].at, 72).size(), 0);
    const Timeline later = timelineOf(Journal(
        {workout("w", "2026-03-01T18:00:00+09:00", 60, 5), pain("p", "2026-03-01T11:30:00+01:00", 2)}, {}));
    QCOMPARE(reportsAfter(later, later.sessions[0].at, 72).size(), 1);
}

void tst_Timeline::theWorstOfTheWindowCounts()
{
    const Timeline timeline =
        timelineOf(Journal({workout("w1", "2026-03-01T18:00:00", 60, 5), pain("a", "2026-03-02T08:00:00", 2),
                            pain("b", "2026-03-03T08:00:00", 6), pain("c", "2026-03-04T08:00:00", 0),
                            workout("w2", "2026-03-20T18:00:00", 60, 5)},
                           {}));
    QCOMPARE(worstAfterSessions(timeline), QList<std::optional<int>>({6, std::nullopt}));
}

void tst_Timeline::knowsTheFirstPainHoweverLate()
{
    const Timeline timeline =
        timelineOf(Journal({workout("w1", "2026-03-01T18:00:00", 60, 5), pain("a", "2026-03-02T08:00:00", 0),
                            pain("b", "2026-03-23T08:00:00", 1), workout("w2", "2026-03-24T18:00:00", 60, 5)},
                           {}));
    const auto first = firstPainAfterSessions(timeline);
    QCOMPARE(first.size(), 2);
    QCOMPARE(first[0], std::optional(at("2026-03-23T08:00:00")));
    QVERIFY(!first[1]);
}

void tst_Timeline::entriesAfterNowDoNotExist()
{
    const Journal journal({workout("w1", "2026-03-01T18:00:00", 60, 5), pain("a", "2026-03-02T08:00:00", 0),
                           workout("w2", "2026-03-03T18:00:00", 60, 5), pain("b", "2026-03-04T08:00:00", 1)},
                          {});
    const Journal cut = upTo(journal, at("2026-03-02T08:00:00"));
    QCOMPARE(cut.workouts().size(), 1);
    QCOMPARE(cut.pains().size(), 1);
    QCOMPARE(upTo(journal, at("2026-03-04T08:00:00")), journal);
    // The offset counts: half past seven in Berlin is before eight in London.
    const Journal abroad({pain("a", "2026-03-02T08:30:00+01:00", 0)}, {});
    QCOMPARE(upTo(abroad, at("2026-03-02T08:00:00Z")).pains().size(), 1);
    QCOMPARE(upTo(abroad, at("2026-03-02T07:00:00Z")).pains().size(), 0);
}

void tst_Timeline::aDateWithoutATimeBelongsToItsWholeDay()
{
    const Journal journal({pain("a", "2026-03-02", 0), pain("b", "2026-03-03", 0)}, {});
    QCOMPARE(upTo(journal, at("2026-03-02T06:00:00")).pains().size(), 1);
    QCOMPARE(upTo(journal, at("2026-03-03")).pains().size(), 2);
}

QTEST_APPLESS_MAIN(tst_Timeline)
#include "tst_timeline.moc"
