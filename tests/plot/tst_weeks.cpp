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

} // namespace

class tst_Weeks : public QObject
{
    Q_OBJECT

private slots:
    void aDayWithoutAnAnswerIsLeftOutOfTheMean();
    void aWeekIsWholeEvenWhereTheDaysBeginWithinIt();
    void weeksBeginWhereTheLocaleBeginsThem();
    void theTableSaysWhereNothingIsKnown();
    void aWeekWithoutAnythingIsSaid();
};

void tst_Weeks::aDayWithoutAnAnswerIsLeftOutOfTheMean()
{
    const QList<Week> weeks = weeksIn(march(), QDate(2026, 3, 2), QDate(2026, 3, 19));
    QCOMPARE(weeks.size(), 3);
    QCOMPARE(weeks[0],
             (Week {.first = QDate(2026, 3, 2),
                    .answered = 2,
                    .painFree = 1,
                    .mean = 3,
                    .workouts = 2,
                    .load = 420}));
    QCOMPARE(weeks[1], (Week {.first = QDate(2026, 3, 9)}));
    QCOMPARE(weeks[2], (Week {.first = QDate(2026, 3, 16), .answered = 1, .mean = 1}));
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
    const Journal journal = march();
    const Plot plot = weekByWeek(journal, Loads(journal, ExerciseIndex(journal)),
                                 {.from = QDate(2026, 3, 2), .to = QDate(2026, 3, 19), .locale = british});
    QCOMPARE(plot.table.rows.size(), 3);
    QCOMPARE(plot.table.text(0, 0), QStringLiteral("Monday 16 March"));
    QCOMPARE(plot.table.text(1, 1), QStringLiteral("no answer"));
    QCOMPARE(plot.table.text(2, 1), QStringLiteral("3.0"));
    QCOMPARE(plot.table.text(2, 5), QStringLiteral("420"));
}

void tst_Weeks::aWeekWithoutAnythingIsSaid()
{
    const Journal journal = march();
    const Loads loads(journal, ExerciseIndex(journal));
    QCOMPARE(weekText(journal, loads, QDate(2026, 4, 8), british),
             QStringLiteral("No pain level has been logged this week. The week before has no pain level. "
                            "Workouts: 0, the week before 0."));
    QVERIFY(weekText(journal, loads, QDate(2026, 3, 12), british)
                .contains(QStringLiteral("The week before it was 3.0")));
}

QTEST_GUILESS_MAIN(tst_Weeks)
#include "tst_weeks.moc"
