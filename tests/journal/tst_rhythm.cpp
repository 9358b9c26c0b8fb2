#include "core/journal/rhythm.h"

#include <QtTest>

using namespace rhomboid;

// From how much a rhythm is told.
class TestRhythm : public QObject
{
    Q_OBJECT

private slots:
    void itTakesTwoWeeksAndFourWorkouts_data();
    void itTakesTwoWeeksAndFourWorkouts();
    void everyTypeHasItsOwn();
    void whatCannotBeIsNotCounted();
};

namespace {

const QDate today(2026, 3, 29);

Workout workoutBefore(int days)
{
    return {.head = {.uid = QString::number(days)},
            .started = {.date = today.addDays(-days), .time = QTime(18, 0)}};
}

Journal trained(const QList<int> &daysAgo)
{
    QList<Entry> workouts;
    for (const int days : daysAgo)
        workouts.append(workoutBefore(days));
    return Journal(workouts, {});
}

} // namespace

void TestRhythm::itTakesTwoWeeksAndFourWorkouts_data()
{
    QTest::addColumn<QList<int>>("daysAgo");
    QTest::addColumn<double>("aWeek"); // 0: none is told
    const auto row = [](const char *name, const QList<int> &daysAgo, double aWeek) {
        QTest::newRow(name) << daysAgo << aWeek;
    };
    row("nothing was trained", {}, 0);
    row("one workout", {0}, 0);
    row("three in two weeks", {13, 7, 1}, 0);
    row("four in 13 days", {12, 8, 4, 1}, 0);
    row("four in two weeks", {13, 8, 4, 1}, 2);
    row("six in three weeks", {20, 17, 13, 10, 6, 3}, 2);
    row("four in four weeks", {27, 20, 13, 6}, 1);
    row("in tenths, as shown", {27, 20, 13, 6, 1}, 1.3); // 1.25
    row("a year of it is old", {400, 398, 396, 394, 392, 90, 2}, 0);
    row("a year of it goes on", {400, 300, 200, 100, 22, 15, 8, 1}, 1);
    row("what is planned does not count", {13, 8, 4, -1}, 0);
}

void TestRhythm::itTakesTwoWeeksAndFourWorkouts()
{
    QFETCH(const QList<int>, daysAgo);
    QFETCH(const double, aWeek);
    QCOMPARE(workoutsAWeek(trained(daysAgo), today, std::nullopt).value_or(0), aWeek);
}

void TestRhythm::everyTypeHasItsOwn()
{
    QList<Entry> workouts;
    for (const int days : {27, 20, 13, 6, 4, 2}) {
        Workout workout = workoutBefore(days);
        workout.type = days < 5 ? WorkoutType::Cardio : WorkoutType::Strength;
        workouts.append(workout);
    }
    const Journal journal(workouts, {});
    QCOMPARE(workoutsAWeek(journal, today, std::nullopt), std::optional(1.5));
    QCOMPARE(workoutsAWeek(journal, today, WorkoutType::Strength), std::optional(1.0));
    QVERIFY(!workoutsAWeek(journal, today, WorkoutType::Cardio));
    QCOMPARE(workoutsOfLate(journal, today, WorkoutType::Cardio), 2);
}

void TestRhythm::whatCannotBeIsNotCounted()
{
    QList<Entry> workouts;
    for (const int days : {27, 20, 13, 6}) {
        Workout workout = workoutBefore(days);
        workout.implausible = days == 6;
        workouts.append(workout);
    }
    QVERIFY(!workoutsAWeek(Journal(workouts, {}), today, std::nullopt));
}

QTEST_GUILESS_MAIN(TestRhythm)
#include "tst_rhythm.moc"
