#include "core/demo/demo.h"
#include "tests/report/desk.h"
#include "tests/support/sample.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

Workout withExercises(const char *uid, const char *started, const QStringList &names)
{
    Workout entry = workout(uid, started, 60, 6);
    for (const QString &name : names)
        entry.sets.append({.exercise = name, .reps = 8});
    return entry;
}

} // namespace

// What a report says of the workouts of a period, their exercises and what goes with pain after them.
class tst_ReportWorkouts : public QObject
{
    Q_OBJECT

private slots:
    void anExerciseCountsOnceAWorkout();
    void exercisesWithTheSameFiguresAreNoTable();
    void exercisesWithTheSameFiguresShareARow();
    void silenceAfterAWorkoutIsNeitherHurtNorNot();
    void implausibleWorkoutsAreLeftOut();
    void theTrendShowsMinutesAndEffort();
    void estimatesNameTheWorkoutsTheyAreFrom();
    void aPeriodWithAllWorkoutsNeedsNoSuchWords();
    void estimatesAreDrawnAsWell();
    void theLatestWorkoutsStandOnTheFirstPage();
};

void tst_ReportWorkouts::anExerciseCountsOnceAWorkout()
{
    const QString row = QStringLiteral("Bent Over Row (Barbell)");
    const QString curl = QStringLiteral("Zottman Frobnicator");
    const Desk desk(
        {{withExercises("a", "2026-03-02T18:00:00", {row, row, row}), pain("p", "2026-03-03T18:00:00", 3),
          withExercises("b", "2026-03-10T18:00:00", {row, curl}), pain("q", "2026-03-11T18:00:00", 2)},
         {}});
    const QList<ExerciseSummary> exercises = desk.facts().exercises;
    QCOMPARE(exercises.size(), 2);
    QCOMPARE(exercises[0].hurt, 1);
    QCOMPARE(exercises[0].didNot, 1);
    QCOMPARE(exercises[1], (ExerciseSummary {.name = curl, .didNot = 1}));
}

void tst_ReportWorkouts::exercisesWithTheSameFiguresAreNoTable()
{
    const QString row = QStringLiteral("Bent Over Row (Barbell)");
    const QString curl = QStringLiteral("Zottman Frobnicator");
    const char *heading = "Exercises: workouts that hurt and did not";
    const Workout both = withExercises("a", "2026-03-02T18:00:00", {row, curl});
    const Workout one = withExercises("b", "2026-03-10T18:00:00", {row});
    const QList<ReportSheet> same = Desk(Journal({both}, {})).sheets();
    QVERIFY(blockNamed(same, heading)->table.rows.isEmpty());
    QCOMPARE(blockNamed(same, heading)->paragraphs.constFirst(),
             QStringLiteral("All 2 exercises have the same counts (hurt 0, did not 0, not said 1), so they "
                            "cannot be told apart."));
    QCOMPARE(blockNamed(Desk(Journal({both, one}, {})).sheets(), heading)->table.rows.size(), 2);
}

void tst_ReportWorkouts::exercisesWithTheSameFiguresShareARow()
{
    QStringList names {QStringLiteral("Aquux"), QStringLiteral("Bquux"), QStringLiteral("Cquux"),
                       QStringLiteral("Dquux")};
    const auto tableWith = [&names] {
        const Desk desk({{withExercises("a", "2026-03-02T18:00:00", names),
                          withExercises("b", "2026-03-10T18:00:00", {QStringLiteral("Zquux")}),
                          pain("q", "2026-03-11T18:00:00", 7)},
                         {}});
        return blockNamed(desk.sheets(), "Exercises: workouts that hurt and did not")->table;
    };
    const auto rowsWith = [&tableWith] { return tableWith().rows; };
    QCOMPARE(rowsWith().size(), 2);
    QCOMPARE(rowsWith()[0][0], QStringLiteral("Zquux")); // the one that hurt
    QCOMPARE(rowsWith()[1][0], QStringLiteral("Aquux, Bquux, Cquux, Dquux"));
    QCOMPARE(rowsWith()[1][3], QStringLiteral("1"));
    names.append(QStringLiteral("Equux"));
    QCOMPARE(rowsWith()[1][0], QStringLiteral("Aquux, Bquux, Cquux and 2 more exercise(s)"));
    QCOMPARE(moreText(tableWith(), 1), QStringLiteral("and 5 more")); // exercises, not rows
}

void tst_ReportWorkouts::silenceAfterAWorkoutIsNeitherHurtNorNot()
{
    Workout during = withExercises("b", "2026-03-20T18:00:00", {QStringLiteral("Face Pull")});
    during.painDuring = 5;
    const Desk desk({{withExercises("a", "2026-03-02T18:00:00", {QStringLiteral("Face Pull")}),
                      pain("p", "2026-03-06T18:00:00", 8), during},
                     {}});
    const ExerciseSummary exercise = desk.facts().exercises.constFirst();
    QCOMPARE(exercise.unknown, 1); // the entry came four days later
    QCOMPARE(exercise.hurt, 1); // said with the workout
    QCOMPARE(exercise.didNot, 0);
}

void tst_ReportWorkouts::implausibleWorkoutsAreLeftOut()
{
    Workout absurd = withExercises("a", "2026-03-26T18:00:00", {QStringLiteral("Face Pull")});
    absurd.duration = Minutes {15'000};
    absurd.implausible = true;
    const ReportFacts facts = Desk(Journal({absurd}, {})).facts();
    QCOMPARE(facts.workouts, 0);
    QCOMPARE(facts.now.minutes, 0.0);
    QVERIFY(facts.exercises.isEmpty());
}

void tst_ReportWorkouts::theTrendShowsMinutesAndEffort()
{
    const Desk desk({{pain("a", "2026-03-05T08:00:00", 3), workout("w", "2026-03-06T10:00:00", 40, 5),
                      workout("x", "2026-03-06T18:00:00", 20, 8)},
                     {}});
    const Plot trend = desk.facts().trend;
    QCOMPARE(trend.panels.size(), 3);
    QCOMPARE(trend.panels[1].bars.constFirst().points.constFirst().y, 60.0);
    QCOMPARE(trend.panels[2].dots.constFirst().points.constFirst().y, 8.0);
}

// Of the last look, not of today.
void tst_ReportWorkouts::estimatesNameTheWorkoutsTheyAreFrom()
{
    const Desk desk(generateDemo({.story = demoStories().front(), .end = evening(march.to)}));
    QVERIFY(desk.findings.look > 0 && desk.findings.look < desk.findings.effectiveSessions);
    const QList<ReportSheet> sheets = desk.sheets(); // outlive the block
    const ReportBlock *block = blockNamed(sheets, "What goes with pain after workouts");
    QVERIFY(block && !block->table.rows.isEmpty());
    QVERIFY(block->paragraphs.front().startsWith(
        QStringLiteral("From the whole journal (the first %1 workouts with a check-in), not only this period")
            .arg(desk.findings.look)));
}

void tst_ReportWorkouts::aPeriodWithAllWorkoutsNeedsNoSuchWords()
{
    const Desk desk(generateDemo({.story = demoStories().front(), .end = evening(march.to)}));
    ReportChoice all = march;
    all.from = all.from.addYears(-3);
    const QList<ReportSheet> sheets = desk.sheets(all);
    const ReportBlock *block = blockNamed(sheets, "What goes with pain after workouts");
    QVERIFY(block && !block->table.rows.isEmpty());
    QVERIFY(block->paragraphs.front().startsWith(
        QStringLiteral("From the first %1 workouts with a check-in").arg(desk.findings.look)));
}

void tst_ReportWorkouts::estimatesAreDrawnAsWell()
{
    const Desk desk(generateDemo({.story = demoStories().front(), .end = evening(march.to)}));
    const QList<ReportSheet> sheets = desk.sheets();
    const ReportBlock *block = blockNamed(sheets, "What goes with pain after workouts");
    QCOMPARE(block->table.ranges.size(), block->table.rows.size());
    for (const ReportRange &range : block->table.ranges)
        QVERIFY(range.low <= range.value && range.value <= range.high);
    QVERIFY(!plainText(sheets).contains(QStringLiteral("|  |"))); // the picture has no words
}

void tst_ReportWorkouts::theLatestWorkoutsStandOnTheFirstPage()
{
    const Journal journal({workout("w1", "2026-03-02T18:00:00", 60, 6),
                           workout("w2", "2026-03-09T18:00:00", 45, 7), pain("p1", "2026-03-10T09:00:00", 4)},
                          {});
    const QList<ReportSheet> first = Desk(journal).sheets().mid(0, 1);
    const ReportBlock *block = blockNamed(first, "Most recent workouts");
    QVERIFY(block);
    const QList<QStringList> rows {{QStringLiteral("9 March"), QStringLiteral("Upper body"),
                                    QStringLiteral("45"), QStringLiteral("7"), QStringLiteral("4")},
                                   {QStringLiteral("2 March"), QStringLiteral("Upper body"),
                                    QStringLiteral("60"), QStringLiteral("6"), QStringLiteral("not said")}};
    QCOMPARE(block->table.rows, rows);
}

QTEST_GUILESS_MAIN(tst_ReportWorkouts)
#include "tst_reportworkouts.moc"
