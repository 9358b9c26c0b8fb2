#include "tests/support/sample.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

class tst_Change : public QObject
{
    Q_OBJECT

private slots:
    void keepsEntriesInOrderOfTime();
    void aRemovalLeavesATombstone();
    void theInverseOfANewEntryLeavesNoTrace();
    void everyRandomChangeIsUndoneExactly();
};

void tst_Change::keepsEntriesInOrderOfTime()
{
    Journal journal;
    journal = apply(journal, putting(workout("b", "2026-03-02T18:00:00", 60, 6)));
    journal = apply(journal, putting(workout("a", "2026-03-01T18:00:00", 60, 6)));
    journal = apply(journal, putting(workout("c", "2026-03-03", 60, 6)));
    QStringList uids;
    for (const Workout &session : journal.workouts())
        uids.append(session.head.uid);
    QCOMPARE(uids, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
}

void tst_Change::aRemovalLeavesATombstone()
{
    const Journal before = everything();
    const Journal after = apply(before, removing({QStringLiteral("w1")}, at("2026-03-14T09:00:00Z")));
    QVERIFY(!after.workout(QStringLiteral("w1")));
    QCOMPARE(after.tombstones().size(), 2);
    QCOMPARE(after.pains().front().workout, QStringLiteral("w1"));
}

void tst_Change::theInverseOfANewEntryLeavesNoTrace()
{
    const Journal before = everything();
    const Change change = putting(workout("new", "2026-03-15T18:00:00", 50, 5));
    QCOMPARE(apply(apply(before, change), inverse(before, change)), before);
}

void tst_Change::everyRandomChangeIsUndoneExactly()
{
    Journal journal = everything();
    for (quint32 seed = 0; seed < 300; ++seed) {
        const Change change = randomChange(journal, seed);
        const Journal next = apply(journal, change);
        const Change back = inverse(journal, change);
        QCOMPARE(apply(next, back), journal);
        // Redo is the inverse of the inverse.
        QCOMPARE(apply(journal, inverse(next, back)), next);
        journal = next;
    }
    QVERIFY(journal.workouts().size() > 5);
    QVERIFY(!journal.tombstones().isEmpty());
}

QTEST_APPLESS_MAIN(tst_Change)
#include "tst_change.moc"
