#include "core/load/load.h"
#include "tests/support/sample.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

SetEntry lifted(const char *exercise, double reps, double kilograms)
{
    return {.exercise = QString::fromLatin1(exercise), .reps = reps, .weight = Kilograms{kilograms}};
}

std::optional<double> weighed(const QList<SetEntry> &sets)
{
    Workout session = workout("w", "2026-03-01T18:00:00", 60, 6);
    session.sets = sets;
    return upperBackLoad(session, ExerciseIndex());
}

std::optional<double> weighed(SetEntry set) { return weighed(QList<SetEntry>{std::move(set)}); }

} // namespace

class tst_Load : public QObject
{
    Q_OBJECT

private slots:
    void theSessionLoadIsMinutesTimesEffort();
    void anImplausibleWorkoutHasNoLoad();
    void anImplausibleWorkoutIsNoRest();
    void setsCountByTheirShare();
    void aLegDayWeighsNothing();
    void setsThatNobodyCanWeighLeaveItOpen();
    void theBodyIsPartOfTheWeight();
    void assistanceIsTakenOff();
    void rowingAndSwimmingCountByMetresOrMinutes();
    void carriesAndHoldsCountThreeMetresOrSeconds();
    void sevenDaysEndOnTheDay();
};

void tst_Load::theSessionLoadIsMinutesTimesEffort()
{
    Workout session = workout("w", "2026-03-01T18:00:00", 75, 7.5);
    QCOMPARE(sessionLoad(session), 562.5);
    session.sessionRpe = 0;
    QCOMPARE(sessionLoad(session), 0.0);
    session.sessionRpe.reset();
    QVERIFY(!sessionLoad(session));
    session.sessionRpe = 5;
    session.duration.reset();
    QVERIFY(!sessionLoad(session));
}

void tst_Load::anImplausibleWorkoutHasNoLoad()
{
    Workout session = workout("w", "2026-03-01T18:00:00", 60, 6);
    session.sets = {lifted("Shrug", 10, 40)};
    session.implausible = true;
    QVERIFY(!sessionLoad(session));
    QVERIFY(!upperBackLoad(session, ExerciseIndex()));
    const Journal journal({session}, {});
    const Loads loads(journal, ExerciseIndex());
    QVERIFY(!loads.session(0));
    QVERIFY(!loads.upperBack(0));
    QVERIFY(!loads.jump(0));
    QCOMPARE(loads.onDay(session.started.date, LoadKind::SessionRpe), 0.0);
}

void tst_Load::anImplausibleWorkoutIsNoRest()
{
    Workout absurd = workout("a", "2026-03-01T18:00:00", 6000, 10);
    absurd.implausible = true;
    const Journal journal({absurd, workout("w", "2026-03-03T18:00:00", 60, 6)}, {});
    const Loads loads(journal, ExerciseIndex(journal));
    for (const LoadKind kind : {LoadKind::SessionRpe, LoadKind::UpperBack}) {
        QCOMPARE(loads.unknownWithin(QDate(2026, 3, 1), QDate(2026, 3, 1), kind), 1);
        QCOMPARE(loads.unknownWithin(QDate(2026, 3, 2), QDate(2026, 3, 3), kind), 0);
        QVERIFY(!loads.areSevenDaysKnown(QDate(2026, 3, 7), kind));
    }
}

void tst_Load::setsCountByTheirShare()
{
    QCOMPARE(weighed(lifted("Bent Over Row (Barbell)", 8, 50)), 400.0);
    QCOMPARE(weighed(lifted("Overhead Press (Barbell)", 8, 30)), 120.0);
    SetEntry easy = lifted("Bent Over Row (Barbell)", 10, 20);
    easy.kind = SetKind::Warmup;
    QCOMPARE(weighed({easy, lifted("Bent Over Row (Barbell)", 8, 50), lifted("Bench Press", 5, 80)}), 600.0);
}

void tst_Load::aLegDayWeighsNothing()
{
    QCOMPARE(weighed({lifted("Leg Press", 10, 100), lifted("Leg Extension (Machine)", 12, 40)}), 0.0);
    // Nothing has to be known of a set that does not count.
    QCOMPARE(weighed({.exercise = QStringLiteral("Leg Press")}), 0.0);
}

void tst_Load::setsThatNobodyCanWeighLeaveItOpen()
{
    QCOMPARE(weighed(QList<SetEntry>{}), std::nullopt);
    QCOMPARE(weighed(lifted("Brown bread", 10, 20)), std::nullopt);
    QCOMPARE(weighed({.exercise = QStringLiteral("Shrug"), .reps = 10}), std::nullopt);
    QCOMPARE(weighed(lifted("Shrug", 10, 0)), std::nullopt);
    QCOMPARE(weighed({.exercise = QStringLiteral("Shrug"), .weight = Kilograms{40}}), std::nullopt);
    QCOMPARE(weighed({lifted("Brown bread", 10, 20), lifted("Shrug", 10, 40)}), 400.0);
}

void tst_Load::theBodyIsPartOfTheWeight()
{
    QCOMPARE(weighed({.exercise = QStringLiteral("Pull-up"), .reps = 10}), 700.0);
    QCOMPARE(weighed(lifted("Pull-up", 10, 0)), 700.0);
    QCOMPARE(weighed(lifted("Pull-up (weighted)", 5, 20)), 450.0);
    QCOMPARE(weighed({.exercise = QStringLiteral("Push-up"), .reps = 20}), 450.0);
    QCOMPARE(weighed({.exercise = QStringLiteral("Band pull-apart"), .reps = 20}), 200.0);
}

void tst_Load::assistanceIsTakenOff()
{
    QCOMPARE(weighed(lifted("Pull-up", 10, -20)), 500.0);
    QCOMPARE(weighed(lifted("Pull Up (Assisted)", 10, 20)), 500.0);
    QCOMPARE(weighed(lifted("Pull Up (Assisted)", 10, -20)), 500.0);
    QCOMPARE(weighed(lifted("Pull Up (Assisted)", 10, 90)), 0.0);
}

void tst_Load::rowingAndSwimmingCountByMetresOrMinutes()
{
    const QString rower = QStringLiteral("Rowing (Machine)");
    QCOMPARE(weighed({.exercise = rower, .distance = Metres{2000}, .duration = Seconds{480}}), 2000.0);
    QCOMPARE(weighed({.exercise = rower, .duration = Seconds{600}}), 2000.0);
    QCOMPARE(weighed({.exercise = QStringLiteral("Swimming"), .distance = Metres{1000}}), 3000.0);
    QCOMPARE(weighed({.exercise = QStringLiteral("Climbing"), .duration = Seconds{3600}}), 3600.0);
    QCOMPARE(weighed({.exercise = QStringLiteral("Running"), .distance = Metres{5000}}), 0.0);
}

void tst_Load::carriesAndHoldsCountThreeMetresOrSeconds()
{
    const QString carry = QStringLiteral("Farmer's Carry");
    QCOMPARE(weighed({.exercise = carry, .weight = Kilograms{40}, .distance = Metres{30}}), 400.0);
    QCOMPARE(weighed({.exercise = carry, .weight = Kilograms{40}, .duration = Seconds{30}}), 400.0);
    QCOMPARE(weighed({.exercise = QStringLiteral("Dead hang"), .duration = Seconds{30}}), 350.0);
}

void tst_Load::sevenDaysEndOnTheDay()
{
    Workout late = workout("d", "2026-03-08T23:50:00", 10, 10);
    late.duration = Minutes{60};
    const Journal journal({workout("a", "2026-03-01T18:00:00", 10, 1), workout("b", "2026-03-02", 10, 2),
                           workout("c", "2026-03-08T07:00:00", 10, 3), late,
                           workout("e", "2026-03-09T07:00:00", 10, 4)},
                          {});
    const Loads loads(journal, ExerciseIndex(journal));
    QCOMPARE(loads.sevenDays(QDate(2026, 3, 7), LoadKind::SessionRpe), 30.0);
    QCOMPARE(loads.sevenDays(QDate(2026, 3, 8), LoadKind::SessionRpe), 650.0);
    QCOMPARE(loads.onDay(QDate(2026, 3, 8), LoadKind::SessionRpe), 630.0);
    QCOMPARE(loads.onDay(QDate(2026, 3, 5), LoadKind::SessionRpe), 0.0);
    QCOMPARE(loads.sevenDays(QDate(2026, 3, 8), LoadKind::UpperBack), 0.0);
    QCOMPARE(loads.sevenDays(QDate(2027, 1, 1), LoadKind::SessionRpe), 0.0);
}

QTEST_APPLESS_MAIN(tst_Load)
#include "tst_load.moc"
