#include "core/load/load.h"
#include "tests/support/sample.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

Loads loadsOf(const QList<Entry> &entries)
{
    const Journal journal(entries, {});
    return Loads(journal, ExerciseIndex(journal));
}

Workout lifting(const char *uid, const char *started, double kilograms)
{
    Workout session = workout(uid, started, 60, 6);
    session.sessionRpe.reset();
    session.sets = {{.exercise = QStringLiteral("Shrug"), .reps = 10, .weight = Kilograms{kilograms}}};
    return session;
}

Journal randomJournal(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<Entry> entries;
    for (int i = 0; i < count; ++i) {
        Workout session = workout("x", "2026-01-01T08:00:00", 20 + random.bounded(90), random.bounded(11));
        session.head.uid = QStringLiteral("w%1").arg(i);
        // Whole hours over few days, so that equal starts and starts exactly 30 days apart occur.
        session.started = session.started.plusSeconds(qint64{random.bounded(120 * 24)} * 3600);
        if (random.bounded(5) == 0)
            session.started.time.reset();
        if (random.bounded(6) == 0)
            session.sessionRpe.reset();
        if (random.bounded(3) > 0)
            session.sets = lifting("y", "2026-01-01", random.bounded(100)).sets;
        session.implausible = random.bounded(20) == 0;
        entries.append(session);
    }
    return Journal(entries, {});
}

// All within 30 days, so that every window holds all that came before.
Journal crowdedJournal(int count)
{
    static constexpr const char *names[]{"Bent Over Row (Barbell)", "Pull Up", "Bench Press (Dumbbell)",
                                         "Leg Press"};
    QList<Entry> entries;
    for (int i = 0; i < count; ++i) {
        Workout session = workout("x", "1996-01-25T18:00:00", 60, i % 11);
        session.head.uid = QStringLiteral("w%1").arg(i);
        session.started = session.started.plusSeconds(i * qint64{200});
        for (int set = 0; set < 16; ++set)
            session.sets.append(
                {.exercise = QString::fromLatin1(names[set / 4]), .reps = 10, .weight = Kilograms{40}});
        entries.append(session);
    }
    return Journal(entries, {});
}

template <class Work> double fastestMilliseconds(Work &&work)
{
    double fastest = 1e9;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const volatile auto result = work();
        fastest = std::min(fastest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return fastest;
}

// The definition, as slowly as it reads.
std::optional<LoadJump> jumpByDefinition(const Journal &journal, const Workout &session)
{
    const ExerciseIndex exercises;
    int before = 0;
    int rated = 0;
    std::optional<double> maximum[2];
    for (const Workout &other : journal.workouts()) {
        const qint64 age = session.started.wallSeconds() - other.started.wallSeconds();
        if (other.head.uid == session.head.uid || other.implausible || age <= 0 || age > 30 * 86'400)
            continue;
        ++before;
        rated += sessionLoad(other) ? 1 : 0;
        const std::optional<double> loads[]{sessionLoad(other), upperBackLoad(other, exercises)};
        for (int kind = 0; kind < 2; ++kind)
            if (loads[kind])
                maximum[kind] = std::max(maximum[kind].value_or(0), *loads[kind]);
    }
    const bool byEffort = sessionLoad(session) && rated * 10 >= before * 8;
    const auto load = byEffort ? sessionLoad(session) : upperBackLoad(session, exercises);
    const auto largest = maximum[byEffort ? 0 : 1];
    if (!load || !largest || *largest == 0)
        return std::nullopt;
    return LoadJump{byEffort ? LoadKind::SessionRpe : LoadKind::UpperBack, *load, *largest, *load / *largest};
}

} // namespace

class tst_Window : public QObject
{
    Q_OBJECT

private slots:
    void theFirstWorkoutHasNothingToJumpFrom();
    void comparesWithTheLargestOfThirtyDays();
    void thirtyDaysAreInAndASecondMoreIsOut();
    void anUnknownTimeCountsAsNoon();
    void eightOfTenRatedWorkoutsAreEnough();
    void aWorkoutWithoutEffortIsComparedByItsSets();
    void neverMixesTheTwoLoads();
    void theFormsWorkoutReplacesItsOldSelf();
    void agreesWithTheDefinitionOnRandomJournals();
    void allWindowsTogetherCostLittleMoreThanAFew();
};

void tst_Window::theFirstWorkoutHasNothingToJumpFrom()
{
    const Loads loads = loadsOf({workout("a", "2026-03-01T18:00:00", 60, 6)});
    QVERIFY(!loads.jump(0));
    QCOMPARE(loads.kindAt(0), LoadKind::SessionRpe);
    QVERIFY(!loadsOf({}).jump(workout("a", "2026-03-01T18:00:00", 60, 6)));
}

void tst_Window::comparesWithTheLargestOfThirtyDays()
{
    const Loads loads =
        loadsOf({workout("a", "2026-03-01T18:00:00", 100, 5), workout("b", "2026-03-05T18:00:00", 60, 6),
                 workout("c", "2026-03-09T18:00:00", 100, 6)});
    const LoadJump expected{LoadKind::SessionRpe, 600, 500, 1.2};
    QCOMPARE(loads.jump(2).value(), expected);
    QCOMPARE(loads.jump(1)->ratio, 0.72);
}

void tst_Window::thirtyDaysAreInAndASecondMoreIsOut()
{
    const auto jump = [](const char *first) {
        return loadsOf({workout("a", first, 60, 6), workout("b", "2026-03-31T18:00:00", 60, 6)}).jump(1);
    };
    QVERIFY(jump("2026-03-01T18:00:00"));
    QVERIFY(!jump("2026-03-01T17:59:59"));
}

void tst_Window::anUnknownTimeCountsAsNoon()
{
    const Loads loads =
        loadsOf({workout("a", "2026-03-01T08:00:00", 60, 5), workout("b", "2026-03-01", 60, 6),
                 workout("c", "2026-03-01", 60, 9), workout("d", "2026-03-01T18:00:00", 60, 7)});
    QCOMPARE(loads.jump(1)->maximum, 300.0); // neither of the two at noon is before the other
    QCOMPARE(loads.jump(2)->maximum, 300.0);
    QCOMPARE(loads.jump(3)->maximum, 540.0);
}

void tst_Window::eightOfTenRatedWorkoutsAreEnough()
{
    const auto kindAfter = [](int rated, int unrated) {
        QList<Entry> entries;
        for (int i = 0; i < rated + unrated; ++i) {
            Workout session = i < rated ? workout("x", "2026-03-01T18:00:00", 60, 6)
                                        : lifting("x", "2026-03-01T18:00:00", 20);
            session.head.uid = QStringLiteral("w%1").arg(i);
            session.started = session.started.plusSeconds(i * 86'400);
            entries.append(session);
        }
        entries.append(workout("last", "2026-03-20T18:00:00", 60, 6));
        return loadsOf(entries).kindAt(rated + unrated);
    };
    QCOMPARE(kindAfter(8, 2), LoadKind::SessionRpe);
    QCOMPARE(kindAfter(7, 2), LoadKind::UpperBack);
    QCOMPARE(kindAfter(4, 1), LoadKind::SessionRpe);
    QCOMPARE(kindAfter(0, 0), LoadKind::SessionRpe);
}

void tst_Window::aWorkoutWithoutEffortIsComparedByItsSets()
{
    Workout first = workout("a", "2026-03-01T18:00:00", 60, 6);
    first.sets = lifting("y", "2026-03-01", 40).sets;
    const Loads loads = loadsOf({first, lifting("b", "2026-03-03T18:00:00", 50)});
    const LoadJump expected{LoadKind::UpperBack, 500, 400, 1.25};
    QCOMPARE(loads.jump(1).value(), expected);
}

void tst_Window::neverMixesTheTwoLoads()
{
    // The workout before has sets only, this one effort only: there is nothing to compare.
    const Loads loads =
        loadsOf({lifting("a", "2026-03-01T18:00:00", 40), workout("b", "2026-03-03T18:00:00", 60, 6)});
    QCOMPARE(loads.kindAt(1), LoadKind::UpperBack);
    QVERIFY(!loads.jump(1));
}

void tst_Window::theFormsWorkoutReplacesItsOldSelf()
{
    const Loads loads =
        loadsOf({workout("a", "2026-03-01T18:00:00", 100, 5), workout("b", "2026-03-05T18:00:00", 100, 9),
                 workout("c", "2026-03-09T18:00:00", 100, 6)});
    QCOMPARE(loads.jump(workout("new", "2026-03-10T18:00:00", 100, 9))->ratio, 1.0);
    // The second one, moved to a later day, is not compared with itself.
    QCOMPARE(loads.jump(workout("b", "2026-03-10T18:00:00", 100, 9))->maximum, 600.0);
    // While its date is being typed it has nothing to be compared with.
    Workout dateless = workout("b", "2026-03-10T18:00:00", 100, 9);
    dateless.started = {};
    QVERIFY(!loads.jump(dateless));
}

void tst_Window::agreesWithTheDefinitionOnRandomJournals()
{
    int jumps = 0;
    int bySets = 0;
    for (quint32 seed = 0; seed < 60; ++seed) {
        const Journal journal = randomJournal(seed, 5 + static_cast<int>(seed) * 3);
        const Loads loads(journal, ExerciseIndex());
        for (qsizetype i = 0; i < journal.workouts().size(); ++i) {
            const Workout &session = journal.workouts()[i];
            const auto expected = jumpByDefinition(journal, session);
            QCOMPARE(loads.jump(i), expected);
            QCOMPARE(loads.jump(session), expected);
            jumps += expected ? 1 : 0;
            bySets += expected && expected->kind == LoadKind::UpperBack ? 1 : 0;
        }
    }
    QVERIFY(bySets > 500);
    QVERIFY(jumps - bySets > 500);
}

void tst_Window::allWindowsTogetherCostLittleMoreThanAFew()
{
    const Journal journal = crowdedJournal(10'000);
    const double all = fastestMilliseconds([&] { return Loads(journal, ExerciseIndex()).kindAt(0); });
    const Loads loads(journal, ExerciseIndex());
    const Workout session = workout("new", "1996-02-20T18:00:00", 60, 6);
    const double one = fastestMilliseconds([&] { return loads.jump(session).has_value(); });
    qInfo("10,000 workouts of 16 sets: %.2f ms; one preview over all of them: %.4f ms", all, one);
    // Searching every window anew would cost half of 10,000 such previews.
    QVERIFY(all < 1'000 * one);
}

QTEST_APPLESS_MAIN(tst_Window)
#include "tst_window.moc"
