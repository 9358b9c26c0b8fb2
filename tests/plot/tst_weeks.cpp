#include "core/analysis/findings.h"
#include "core/plot/weeks.h"

#include "tests/support/sample.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom); // its weeks begin on Monday
const QLocale american(QLocale::English, QLocale::UnitedStates); // and these on Sunday

QList<Week> weeksIn(const Journal &journal, QDate from, QDate to, const QLocale &locale = british)
{
    return weeksOf(journal, Loads(journal, ExerciseIndex(journal)),
                   {.from = from, .to = to, .locale = locale});
}

Journal march()
{
    return Journal({pain("p1", "2026-03-02T08:00:00", 4), pain("p2", "2026-03-02T20:00:00", 6),
                    pain("p3", "2026-03-08T08:00:00", 0), pain("p4", "2026-03-17T08:00:00", 1),
                    workout("w1", "2026-03-03T18:00:00", 60, 5), workout("w2", "2026-03-08T18:00:00", 30, 4)},
                   {});
}

// Thursday 19 March is the last day of it.
Plot tableOf(const Journal &journal)
{
    return weekByWeek(journal, Loads(journal, ExerciseIndex(journal)), {},
                      {.from = QDate(2026, 3, 2), .to = QDate(2026, 3, 19), .locale = british});
}

Workout withoutEffort(const char *uid, const char *started)
{
    Workout session = workout(uid, started, 60, 5);
    session.sessionRpe.reset();
    return session;
}

constexpr int daysColumn = 1;
constexpr int loadColumn = 6;

} // namespace

class tst_Weeks : public QObject
{
    Q_OBJECT

private slots:
    void aDayWithoutAnAnswerIsLeftOutOfTheMean();
    void aWeekIsWholeEvenWhereTheDaysBeginWithinIt();
    void weeksBeginWhereTheLocaleBeginsThem();
    void theTableSaysWhereNothingIsKnown();
    void aPartOfALoadIsNotSaidToBeAllOfIt();
    void theLoadIsCalledByItsKind();
    void anImplausibleWorkoutIsNeitherAWorkoutNorARest();
    void theRunningWeekSaysHowManyDaysItHas();
    void nothingLoggedIsNoTable();
    void aWeekWithoutAnythingIsSaid();
};

void tst_Weeks::aDayWithoutAnAnswerIsLeftOutOfTheMean()
{
    const QList<Week> weeks = weeksIn(march(), QDate(2026, 3, 2), QDate(2026, 3, 19));
    QCOMPARE(weeks.size(), 3);
    QCOMPARE(weeks[0],
             (Week {.first = QDate(2026, 3, 2),
                    .days = 7,
                    .answered = 2,
                    .painFree = 1,
                    .mean = 3,
                    .workouts = 2,
                    .load = 420}));
    QCOMPARE(weeks[1], (Week {.first = QDate(2026, 3, 9), .days = 7, .load = 0}));
    QCOMPARE(weeks[2], (Week {.first = QDate(2026, 3, 16), .days = 4, .answered = 1, .mean = 1, .load = 0}));
}

void tst_Weeks::aWeekIsWholeEvenWhereTheDaysBeginWithinIt()
{
    const QList<Week> weeks = weeksIn(march(), QDate(2026, 3, 8), QDate(2026, 3, 8));
    QCOMPARE(weeks.size(), 1);
    QCOMPARE(weeks[0].first, QDate(2026, 3, 2));
    QCOMPARE(weeks[0].answered, 2);
    QVERIFY(weeksIn(march(), QDate(2026, 3, 8), QDate(2026, 3, 7)).isEmpty());
    QVERIFY(weeksIn(march(), {}, QDate(2026, 3, 7)).isEmpty());
}

void tst_Weeks::weeksBeginWhereTheLocaleBeginsThem()
{
    const QList<Week> weeks = weeksIn(march(), QDate(2026, 3, 2), QDate(2026, 3, 8), american);
    QCOMPARE(weeks.size(), 2);
    QCOMPARE(weeks[1].first, QDate(2026, 3, 8));
    QCOMPARE(weeks[1].workouts, 1);
}

void tst_Weeks::theTableSaysWhereNothingIsKnown()
{
    const Plot plot = tableOf(march());
    QCOMPARE(plot.title, QStringLiteral("Week by week, 2 March to 19 March"));
    QCOMPARE(plot.table.rows.size(), 3);
    QCOMPARE(plot.table.text(0, 0), QStringLiteral("Monday 16 March"));
    QCOMPARE(plot.table.text(1, 2), QStringLiteral("no answer"));
    QCOMPARE(plot.table.text(2, 2), QStringLiteral("3.0"));
    QCOMPARE(plot.table.text(2, loadColumn), QStringLiteral("420"));
}

void tst_Weeks::aPartOfALoadIsNotSaidToBeAllOfIt()
{
    const Journal journal({workout("w1", "2026-03-03T18:00:00", 60, 5),
                           workout("w2", "2026-03-05T18:00:00", 60, 5),
                           withoutEffort("w3", "2026-03-07T18:00:00")},
                          {});
    const QList<Week> weeks = weeksIn(journal, QDate(2026, 3, 2), QDate(2026, 3, 19));
    QCOMPARE(weeks[0].workouts, 3);
    QVERIFY(!weeks[0].load);
    QCOMPARE(weeks[1].load, 0.0); // nobody trained
    const PlotTable table = tableOf(journal).table;
    QCOMPARE(table.text(2, loadColumn), QStringLiteral("not known"));
    QCOMPARE(table.text(1, loadColumn), QStringLiteral("0"));
    QCOMPARE(plainRows(table)[3][loadColumn], QString());
}

void tst_Weeks::theLoadIsCalledByItsKind()
{
    QCOMPARE(tableOf(march()).table.columns[loadColumn].title, QStringLiteral("Load"));
    Workout imported = withoutEffort("w1", "2026-03-03T18:00:00");
    imported.sets = {{.exercise = QStringLiteral("Shrug"), .reps = 10, .weight = Kilograms {40}}};
    const Journal journal({imported}, {});
    const QList<Week> weeks = weeksIn(journal, QDate(2026, 3, 2), QDate(2026, 3, 8));
    QCOMPARE(weeks[0].kind, LoadKind::UpperBack);
    QVERIFY(weeks[0].load > 0);
    const PlotTable table = tableOf(journal).table;
    QCOMPARE(table.columns[loadColumn].title, QStringLiteral("Upper-back load"));
    QCOMPARE(plainRows(table)[0][loadColumn], QStringLiteral("Upper-back load (from sets)"));
}

// The printed report counts the same way.
void tst_Weeks::anImplausibleWorkoutIsNeitherAWorkoutNorARest()
{
    Workout absurd = workout("w2", "2026-03-05T18:00:00", 6000, 10);
    absurd.implausible = true;
    const Journal journal({workout("w1", "2026-03-03T18:00:00", 60, 5), absurd}, {});
    const QList<Week> weeks = weeksIn(journal, QDate(2026, 3, 2), QDate(2026, 3, 8));
    QCOMPARE(weeks[0].workouts, 1);
    QVERIFY(!weeks[0].load);
}

void tst_Weeks::theRunningWeekSaysHowManyDaysItHas()
{
    const PlotTable table = tableOf(march()).table;
    QCOMPARE(table.columns[daysColumn].title, QStringLiteral("Days"));
    QCOMPARE(table.text(0, daysColumn), QStringLiteral("4"));
    QCOMPARE(table.text(1, daysColumn), QStringLiteral("7"));
}

void tst_Weeks::nothingLoggedIsNoTable()
{
    const Plot plot = tableOf(Journal({workout("w", "2026-01-03T18:00:00", 60, 5)}, {}));
    QCOMPARE(plot.empty, QStringLiteral("Nothing logged in these days."));
    QVERIFY(plot.table.rows.isEmpty());
}

void tst_Weeks::aWeekWithoutAnythingIsSaid()
{
    const Journal journal = march();
    const Loads loads(journal, ExerciseIndex(journal));
    QCOMPARE(weekText(journal, loads, QDate(2026, 4, 8), british),
             QStringLiteral("No pain level has been logged this week. The week before has no pain level. "
                            "Workouts: 0, the week before 0."));
    QVERIFY(weekText(journal, loads, QDate(2026, 3, 12), british)
                .contains(QStringLiteral("The week before: 3.0")));
}

QTEST_GUILESS_MAIN(tst_Weeks)
#include "tst_weeks.moc"
