#include "core/advice/episodes.h"

#include "tests/advice/cases.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Which answer settled the pain that ended last: the same rule that opens and closes episodes.
class tst_Settling : public QObject
{
    Q_OBJECT

private slots:
    void theAnswerThatSettledIsNamed_data();
    void theAnswerThatSettledIsNamed();
    void tooLittleForAPlanIsNamed();
};

namespace {

PainEntry in(const char *place, PainEntry entry)
{
    entry.regions = {{QString::fromLatin1(place), entry.intensity}};
    return entry;
}

Workout before(const char *uid, const char *started, int level)
{
    Workout session = workout(uid, started, 60, 6);
    session.painBefore = level;
    return session;
}

} // namespace

void tst_Settling::theAnswerThatSettledIsNamed_data()
{
    QTest::addColumn<QList<Entry>>("entries");
    QTest::addColumn<QString>("settledBy"); // uid, empty for none
    QTest::newRow("nothing was logged") << QList<Entry> {} << QString();
    QTest::newRow("the pain is open") << QList<Entry> {pain("p1", "2026-03-11T08:00:00", 4)} << QString();
    QTest::newRow("a pain-free answer")
        << QList<Entry> {pain("p1", "2026-03-10T08:00:00", 4), pain("p2", "2026-03-11T08:00:00", 0)}
        << s("p2");
    QTest::newRow("the first of two")
        << QList<Entry> {pain("p1", "2026-03-09T08:00:00", 5), pain("p2", "2026-03-10T08:00:00", 0),
                         pain("p3", "2026-03-11T08:00:00", 0)}
        << s("p2");
    QTest::newRow("an answer of 1") << QList<Entry> {pain("p1", "2026-03-10T08:00:00", 4),
                                                     pain("p2", "2026-03-11T08:00:00", 1)}
                                    << s("p2");
    QTest::newRow("the next workout")
        << QList<Entry> {pain("p1", "2026-03-10T08:00:00", 4), before("w1", "2026-03-11T18:00:00", 0)}
        << s("w1");
    QTest::newRow("a pain of 1 was none to settle")
        << QList<Entry> {pain("p1", "2026-03-10T08:00:00", 1), pain("p2", "2026-03-11T08:00:00", 0)}
        << QString();
    QTest::newRow("silence had ended it")
        << QList<Entry> {pain("p1", "2026-02-15T08:00:00", 4), pain("p2", "2026-03-11T08:00:00", 0)}
        << QString();
    QTest::newRow("another place is open")
        << QList<Entry> {in("left_neck", pain("p1", "2026-03-09T08:00:00", 4)),
                         in("thoracic_spine", pain("p2", "2026-03-10T08:00:00", 3)),
                         in("left_neck", pain("p3", "2026-03-11T08:00:00", 1))}
        << QString();
    QTest::newRow("another place went silent later")
        << QList<Entry> {in("thoracic_spine", pain("p1", "2026-02-23T08:00:00", 3)),
                         in("left_neck", pain("p2", "2026-03-01T08:00:00", 4)),
                         in("left_neck", pain("p3", "2026-03-02T08:00:00", 1))}
        << QString();
    QTest::newRow("more than a fortnight ago")
        << QList<Entry> {pain("p1", "2026-02-20T08:00:00", 4), pain("p2", "2026-02-25T08:00:00", 0)}
        << QString();
}

void tst_Settling::theAnswerThatSettledIsNamed()
{
    QFETCH(QList<Entry>, entries);
    QFETCH(QString, settledBy);
    const Journal journal(entries, {});
    const std::optional<PainReport> report = lastSettling(reportsOf(journal, now), now);
    QCOMPARE(report ? report->uid.toString() : QString(), settledBy);
}

void tst_Settling::tooLittleForAPlanIsNamed()
{
    const auto trace = [](const QList<Entry> &entries) {
        const Journal journal(entries, {});
        const std::optional<PainReport> report = lastTrace(reportsOf(journal, now), now);
        return report ? report->uid.toString() : QString();
    };
    const PainEntry four = pain("p1", "2026-03-08T08:00:00", 4);
    const PainEntry free = pain("p2", "2026-03-09T08:00:00", 0);
    const PainEntry one = pain("p3", "2026-03-10T08:00:00", 1);
    QCOMPARE(trace({four, free}), QString());
    QCOMPARE(trace({four, free, one}), s("p3"));
    QCOMPARE(trace({four, free, one, before("w1", "2026-03-11T18:00:00", 1)}), s("w1"));
    QCOMPARE(trace({one}), s("p3")); // also where no pain was ever open
    QCOMPARE(trace({four, one}), QString()); // it settled the pain, which is said already
    QCOMPARE(trace({one, pain("p4", "2026-03-11T08:00:00", opensAt)}), QString()); // this opens one
}

QTEST_GUILESS_MAIN(tst_Settling)
#include "tst_settling.moc"
