#include "core/journal/nextworkout.h"

#include <QtTest>

using namespace rhomboid;

// Which workout the button on Today offers.
class TestNextWorkout : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyJournalOffersNothing() { QVERIFY(!nextWorkout({})); }
    void theOrderIsThePersonsOwn_data();
    void theOrderIsThePersonsOwn();
};

namespace {

// One workout a day, with these titles; its number is its uid.
Journal titled(const QStringList &titles)
{
    QList<Entry> workouts;
    for (qsizetype day = 0; day < titles.size(); ++day)
        workouts.append(Workout {.head = {.uid = QString::number(day)},
                                 .started = {.date = QDate(2026, 3, 1).addDays(day), .time = QTime(18, 0)},
                                 .title = titles[day]});
    return Journal(workouts, {});
}

} // namespace

void TestNextWorkout::theOrderIsThePersonsOwn_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<int>("next");
    QTest::newRow("only one") << "A" << 0;
    QTest::newRow("always the same") << "A A A" << 2;
    QTest::newRow("B after A") << "A B A" << 1;
    QTest::newRow("A after B") << "A B A B" << 2;
    QTest::newRow("three in turn") << "A B C A B" << 2;
    QTest::newRow("what followed the last time counts") << "A B A C A" << 3;
    QTest::newRow("the latest of that title") << "A B B A" << 2;
    QTest::newRow("a new title has no order yet") << "A B A X" << 3;
    QTest::newRow("no title has no order") << "A B -" << 2;
    QTest::newRow("what followed had no title") << "A - A" << 2;
    QTest::newRow("written in another way") << "push pull Push" << 1;
}

void TestNextWorkout::theOrderIsThePersonsOwn()
{
    QFETCH(const QString, titles);
    QFETCH(const int, next);
    const Journal journal = titled(titles.split(u' ').replaceInStrings(QStringLiteral("-"), QString()));
    QCOMPARE(nextWorkout(journal)->head.uid, QString::number(next));
}

QTEST_GUILESS_MAIN(TestNextWorkout)
#include "tst_nextworkout.moc"
