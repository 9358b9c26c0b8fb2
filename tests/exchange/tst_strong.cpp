#include "core/exchange/importer.h"

#include "tests/exchange/workouts.h"
#include "tests/support/sample.h"

#include <QBuffer>
#include <QLocale>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

const WallTime now = at("2026-11-22T12:00:00+01:00");

ImportDraft read(QByteArray bytes, std::optional<WeightUnit> unit = {})
{
    const Importer *importer =
        recognise(importerCatalogue(), bytes, {.fileName = QStringLiteral("strong.csv")});
    Q_ASSERT(importer && importer->key == u"strong");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto draft =
        importer->read(buffer, {.fileName = QStringLiteral("strong.csv"), .unit = unit, .now = now});
    Q_ASSERT(draft);
    return *draft;
}

QStringList reasonsOf(const ImportDraft &draft, RowProblem::Kind kind)
{
    QStringList reasons;
    for (const RowProblem &problem : draft.problems)
        if (problem.kind == kind)
            reasons.append(QStringLiteral("%1 %2 %3").arg(problem.row).arg(problem.column, problem.value));
    return reasons;
}

const QByteArray english =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
    "Workout Notes,RPE\n";

} // namespace

class tst_Strong : public QObject
{
    Q_OBJECT

private slots:
    void readsAPlainSession();
    void readsGermanAndFrenchHeaders();
    void takesTheUnitFromColumnHeaderOrPerson();
    void distancesWithoutAUnitAreReadByTheirSize();
    void aColumnOfDistancesHasOneUnit_data();
    void aColumnOfDistancesHasOneUnit();
    void readsTheUnitsOfDistances_data();
    void readsTheUnitsOfDistances();
    void leavesDistancesOfAnUnknownUnitUnknown();
    void keepsAWorkoutOfAnUnknownDistance();
    void asksForTheUnitOnlyWhenItMatters();
    void zerosMeanNotFilledIn();
    void readsSetKindsRestsAndNotes();
    void rejectsRowsOneByOneAndSaysWhy();
    void flagsWhatNobodyCanHaveMeant();
    void namesHeadersItDoesNotKnow();
    void listsExercisesItDoesNotKnow();
    void findsARepeatedBlock();
    void equalSetsAreTraining();
    void aSecondReadGivesTheSameDraftInEveryLocale();
};

void tst_Strong::readsAPlainSession()
{
    const ImportDraft draft =
        read(english
                 + "2025-03-01 18:05:10,\"Pull, heavy\",1h 10m,\"Row (Barbell)\",1,60.5,8,0,0,\"slow\","
                   "\"good day\",7.5\n"
                   "2025-03-01 18:05:10,\"Pull, heavy\",1h 10m,\"Row (Barbell)\",2,60.5,7.0,0,0.0,,,\n"
                   "2025-03-03 18:00:00,Push,45m,Bench,1,40,10,0,0,,,\n",
             WeightUnit::Kilogram);
    const QList<Workout> workouts = workoutsOf(draft);
    QCOMPARE(workouts.size(), 2);
    const Workout &first = workouts[0];
    QCOMPARE(toIso(first.started), QStringLiteral("2025-03-01T18:05:10"));
    QVERIFY(!first.head.entered && !first.head.modified && !first.implausible);
    QCOMPARE(first.title, QStringLiteral("Pull, heavy"));
    QCOMPARE(first.duration->value, 70.0);
    QCOMPARE(first.notes, QStringLiteral("good day"));
    QCOMPARE(first.sets.size(), 2);
    const SetEntry expected{.exercise = QStringLiteral("Row (Barbell)"),
                            .reps = 8,
                            .weight = Kilograms{60.5},
                            .rpe = 7.5,
                            .notes = QStringLiteral("slow")};
    QCOMPARE(first.sets.at(0), expected);
    QCOMPARE(first.source, QStringLiteral("strong:%1:2").arg(draft.sha256.left(12)));
    QCOMPARE(workouts[1].source, QStringLiteral("strong:%1:4").arg(draft.sha256.left(12)));
    QCOMPARE(draft.rows, (RowCount{.read = 3, .sets = 3}));
    QVERIFY(draft.problems.isEmpty() && !draft.unitAssumed);
}

void tst_Strong::readsGermanAndFrenchHeaders()
{
    const QList<QByteArray> files{
        "Datum,Workout-Name,Dauer,Name der Übung,Reihenfolge "
        "festlegen,Gewicht,Wiederh.,Entfernung,Sekunden,Notizen,"
        "Workout-Notizen,RPE\n2025-08-01 09:46:59,Zug,31min,Rudern,1,20,3.0,0,0.0,,,\n",
        "\xEF\xBB\xBF"
        "Date;Nom de l'entraînement;Durée;Nom de l'exercice;Ordre de la série;Poids;Réps;Distance;"
        "Secondes;Notes;Notes d'entraînement;RPE\r\n2025-08-01 09:46:59;Zug;31min;Rudern;1;20,0;3;0;0;;;\r\n",
        "RPE,Seconds,Reps,Weight,Set Order,Exercise Name,Duration,Workout Name,Date\n"
        ",0,3,20,1,Rudern,31min,Zug,2025-08-01 09:46:59\n"};
    for (const QByteArray &file : files) {
        const ImportDraft draft = read(file, WeightUnit::Kilogram);
        const QList<Workout> workouts = workoutsOf(draft);
        QCOMPARE(workouts.size(), 1);
        QVERIFY(draft.problems.isEmpty());
        QCOMPARE(workouts[0].title, QStringLiteral("Zug"));
        QCOMPARE(workouts[0].duration->value, 31.0);
        const SetEntry expected{.exercise = QStringLiteral("Rudern"), .reps = 3, .weight = Kilograms{20}};
        QCOMPARE(workouts[0].sets.toList(), QList<SetEntry>{expected});
    }
}

void tst_Strong::takesTheUnitFromColumnHeaderOrPerson()
{
    const QByteArray column =
        "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps\n"
        "2018-12-10 10:33:55;A;Bench;1;100;lbs;15\n2018-12-10 10:33:55;A;Bench;2;50;kg;15\n";
    const ImportDraft byColumn = read(column, WeightUnit::Kilogram);
    QCOMPARE(workoutsOf(byColumn)[0].sets.at(0).weight->value, 45.359237);
    QCOMPARE(workoutsOf(byColumn)[0].sets.at(1).weight->value, 50.0);
    const QByteArray header =
        "\"Date\";\"Workout Name\";\"Duration (sec)\";\"Exercise Name\";\"Set Order\";"
        "\"Weight (lbs)\";\"Reps\";\"Distance (meters)\"\n"
        "2019-03-28 15:24:28;A;1267;Bench;1;\"100\";8;\n2019-03-28 15:24:28;A;1267;Row;1;;;500\n";
    const ImportDraft byHeader = read(header);
    const Workout workout = workoutsOf(byHeader)[0];
    QVERIFY(!byHeader.unitAssumed);
    QCOMPARE(workout.sets.at(0).weight->value, 45.359237);
    QCOMPARE(workout.sets.at(1).distance->value, 500.0);
    QCOMPARE(workout.duration->value, 1267.0 / 60);
    const QByteArray plain = english + "2025-03-01 18:05:10,A,5m,Row,1,100,8,2,0,,,\n";
    QCOMPARE(workoutsOf(read(plain, WeightUnit::Pound))[0].sets.at(0).weight->value, 45.359237);
    QCOMPARE(workoutsOf(read(plain, WeightUnit::Pound))[0].sets.at(0).distance->value, 2 * 1609.344);
    QCOMPARE(workoutsOf(read(plain, WeightUnit::Kilogram))[0].sets.at(0).distance->value, 2000.0);
}

// Nobody rows 2,000 km: the number says what it is counted in, and the preview says how it was read.
void tst_Strong::distancesWithoutAUnitAreReadByTheirSize()
{
    const QByteArray rowed = english + "2025-03-01 18:05:10,A,9m,Rowing (Machine),1,0,0,2000,540,,,\n";
    for (const WeightUnit unit : {WeightUnit::Kilogram, WeightUnit::Pound}) {
        const ImportDraft draft = read(rowed, unit);
        const Workout workout = workoutsOf(draft)[0];
        QCOMPARE(workout.sets.at(0).distance->value, 2000.0);
        QVERIFY(!workout.implausible);
        QCOMPARE(draft.problems.size(), 1);
        QCOMPARE(draft.problems[0].kind, RowProblem::Kind::Note);
        QVERIFY(draft.problems[0].reason.contains(u"metres"));
    }
    QVERIFY(!read(rowed).unitAssumed); // kg or lb would change nothing
}

// The same whether the program is asked for them or the person is: what is read is what is preselected.
void tst_Strong::aColumnOfDistancesHasOneUnit_data()
{
    QTest::addColumn<QByteArray>("weights");
    QTest::addColumn<QByteArray>("distances");
    QTest::addColumn<QList<double>>("metres");
    QTest::addColumn<std::optional<DistanceUnit>>("guess");
    using Guess = std::optional<DistanceUnit>;
    QTest::newRow("small, then large") << QByteArray("kg") << QByteArray("5 2000")
                                       << QList<double> {5, 2000} << Guess(DistanceUnit::Metre);
    QTest::newRow("large, then small") << QByteArray("kg") << QByteArray("2000 5")
                                       << QList<double> {2000, 5} << Guess(DistanceUnit::Metre);
    QTest::newRow("small") << QByteArray("kg") << QByteArray("5 8") << QList<double> {5000, 8000}
                           << Guess(DistanceUnit::Kilometre);
    QTest::newRow("small beside pounds")
        << QByteArray("lbs") << QByteArray("1 2") << QList<double> {1609.344, 3218.688}
        << Guess(DistanceUnit::Mile);
    QTest::newRow("large") << QByteArray("kg") << QByteArray("500 2000") << QList<double> {500, 2000}
                           << Guess();
}

void tst_Strong::aColumnOfDistancesHasOneUnit()
{
    QFETCH(const QByteArray, weights);
    QFETCH(const QByteArray, distances);
    QFETCH(const QList<double>, metres);
    QFETCH(const std::optional<DistanceUnit>, guess);
    QByteArray file = "Date,Exercise Name,Set Order,Weight (" + weights + "),Reps,Distance\n";
    for (const QByteArray &distance : distances.split(' '))
        file += "2025-03-01 18:05:10,Run,1,0,0," + distance + "\n";
    const ImportDraft draft = read(file);
    QList<double> found;
    for (const SetEntry &set : workoutsOf(draft)[0].sets.toList())
        found.append(set.distance->value);
    QCOMPARE(found, metres);
    QVERIFY(draft.distanceGuess == guess);
    QVERIFY(!draft.unitAssumed);
}

void tst_Strong::readsTheUnitsOfDistances_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<double>("metres");
    QTest::newRow("short") << QByteArray("km") << 120'000.0;
    QTest::newRow("British") << QByteArray("kilometres") << 120'000.0;
    QTest::newRow("American") << QByteArray("Kilometers") << 120'000.0;
    QTest::newRow("Spanish") << QByteArray("kilómetros") << 120'000.0;
    QTest::newRow("one mile") << QByteArray("mile") << 120 * 1609.344;
    QTest::newRow("yards") << QByteArray("yd") << 120 * 0.9144;
    QTest::newRow("feet") << QByteArray("ft") << 120 * 0.3048;
}

void tst_Strong::readsTheUnitsOfDistances()
{
    QFETCH(const QByteArray, unit);
    QFETCH(const double, metres);
    const ImportDraft draft = read("Date,Exercise Name,Set Order,Weight (kg),Reps,Distance,Distance Unit\n"
                                   "2025-03-01 18:05:10,Run,1,0,0,120,"
                                   + unit + "\n");
    QCOMPARE(workoutsOf(draft)[0].sets.at(0).distance->value, metres);
    QVERIFY(draft.problems.isEmpty());
    QVERIFY(!draft.distanceGuess);
}

// A unit that is named is not guessed, and the one answer for those without is not its own.
void tst_Strong::leavesDistancesOfAnUnknownUnitUnknown()
{
    const ImportDraft draft =
        read("Date,Exercise Name,Set Order,Weight (kg),Reps,Distance,Seconds,Distance Unit\n"
             "2025-03-01 18:05:10,Run,1,0,0,120,600,furlongs\n");
    const SetEntry set = workoutsOf(draft)[0].sets.at(0);
    QVERIFY(!set.distance);
    QCOMPARE(set.duration->value, 600.0);
    QCOMPARE(reasonsOf(draft, RowProblem::Kind::Flagged),
             QStringList {QStringLiteral("2 Distance Unit furlongs")});
    QVERIFY(reasonsOf(draft, RowProblem::Kind::Note).isEmpty());
    QVERIFY(!draft.distanceGuess);
}

// Its day is no rest day because of a word.
void tst_Strong::keepsAWorkoutOfAnUnknownDistance()
{
    const ImportDraft draft =
        read("Date,Exercise Name,Set Order,Weight (kg),Reps,Distance,Seconds,Distance Unit\n"
             "2025-03-01 18:05:10,Run,1,0,0,5,0,furlongs\n");
    QCOMPARE(workoutsOf(draft).size(), 1);
    QCOMPARE(workoutsOf(draft)[0].sets.size(), 1);
    QVERIFY(!workoutsOf(draft)[0].sets.at(0).distance);
    QCOMPARE(workoutsOf(draft)[0].type, WorkoutType::Cardio);
    QVERIFY(reasonsOf(draft, RowProblem::Kind::Note).isEmpty());
}

void tst_Strong::asksForTheUnitOnlyWhenItMatters()
{
    QVERIFY(read(english + "2025-03-01 18:05:10,A,5m,Row,1,100,8,0,0,,,\n").unitAssumed);
    QVERIFY(!read(english + "2025-03-01 18:05:10,A,5m,Row,1,100,8,0,0,,,\n", WeightUnit::Pound).unitAssumed);
    QVERIFY(!read(english + "2025-03-01 18:05:10,A,5m,Push Up,1,0,8,0,0,,,\n").unitAssumed);
}

void tst_Strong::zerosMeanNotFilledIn()
{
    const ImportDraft draft = read(english
                                       + "2025-03-01 18:05:10,A,5m,Push Up,1,0,8,0,0,,,0\n"
                                         "2025-03-01 18:05:10,A,5m,Plank,1,0,0,0,60.0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Bench,1,100,0,0,0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Pull Up (Assisted),1,20,5,0,0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Bench,2,0,0,0,0,,,\n",
                                   WeightUnit::Kilogram);
    const QList<SetEntry> sets = workoutsOf(draft)[0].sets;
    QCOMPARE(sets.size(), 4);
    QCOMPARE(sets[0], (SetEntry{.exercise = QStringLiteral("Push Up"), .reps = 8}));
    QCOMPARE(sets[1], (SetEntry{.exercise = QStringLiteral("Plank"), .duration = Seconds{60}}));
    QCOMPARE(sets[2], (SetEntry{.exercise = QStringLiteral("Bench"), .reps = 0, .weight = Kilograms{100}}));
    QCOMPARE(sets[3].weight->value, -20.0);
    QCOMPARE(draft.rows, (RowCount{.read = 5, .sets = 4, .skipped = 1}));
    QCOMPARE(reasonsOf(draft, RowProblem::Kind::Note), QStringList{QStringLiteral("6  Bench")});
}

void tst_Strong::readsSetKindsRestsAndNotes()
{
    const ImportDraft draft = read(english
                                       + "2025-03-01 18:05:10,A,5m,Row,Note,0,0,0,0,\"keep the chest up\",,\n"
                                         "2025-03-01 18:05:10,A,5m,Row,W,20,8,0,0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Row,Rest Timer,0,0.0,0,120.0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Row,1,40,8,0,0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Row,D,30,8,0,0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Row,F,30,9,0,0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Row,Hvil,0,0.0,0,120.0,,,\n"
                                         "\n",
                                   WeightUnit::Kilogram);
    const QList<SetEntry> sets = workoutsOf(draft)[0].sets;
    QList<SetKind> kinds;
    for (const SetEntry &set : sets)
        kinds.append(set.kind);
    QCOMPARE(kinds, QList<SetKind>({SetKind::Warmup, SetKind::Normal, SetKind::Drop, SetKind::Failure}));
    QCOMPARE(sets[0].notes, QStringLiteral("keep the chest up"));
    QCOMPARE(draft.rows, (RowCount{.read = 8, .sets = 4, .rests = 2, .notes = 1, .skipped = 1}));
    QCOMPARE(reasonsOf(draft, RowProblem::Kind::Note), QStringList{QStringLiteral("0  Hvil")});
}

void tst_Strong::rejectsRowsOneByOneAndSaysWhy()
{
    const ImportDraft draft = read(english
                                       + "2025-03-01 18:05:10,A,5m,Row,1,sixty,8,0,0,,,\n"
                                         "yesterday,A,5m,Row,2,60,8,0,0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,,3,60,8,0,0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Row,4,60,-8,0,0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Row, one arm,5,60,8,0,0,,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Row,6,nan,1e400,0,0,,,\n"
                                         "2025-03-01 18:05:10,A,soon,Row,7,60,8,0,0,,,11\n",
                                   WeightUnit::Kilogram);
    QCOMPARE(draft.rows, (RowCount{.read = 7, .sets = 1, .rejected = 6}));
    QCOMPARE(reasonsOf(draft, RowProblem::Kind::Rejected),
             QStringList({QStringLiteral("2 Weight sixty"), QStringLiteral("3 Date yesterday"),
                          QStringLiteral("4 Exercise Name "), QStringLiteral("5 Reps -8"),
                          QStringLiteral("6  2025-03-01 18:05:10,A,5m,Row, one arm,5,60,8,0,0,,,,"),
                          QStringLiteral("7 Reps 1e400"), QStringLiteral("7 Weight nan")}));
    QCOMPARE(reasonsOf(draft, RowProblem::Kind::Flagged),
             QStringList({QStringLiteral("8 Duration soon"), QStringLiteral("8 RPE 11")}));
}

void tst_Strong::flagsWhatNobodyCanHaveMeant()
{
    const ImportDraft draft = read(english
                                       + "2025-03-01 18:05:10,A,264h 1m,Row,1,60,8,0,0,,,\n"
                                         "2025-03-02 18:05:10,A,5m,Row,1,60,877777,0,0,,,\n"
                                         "2025-03-03 18:05:10,A,5m,Row,1,1500,8,0,0,,,\n"
                                         "2027-03-04 18:05:10,A,5m,Row,1,60,8,0,0,,,\n"
                                         "2025-03-05 18:05:10,A,5m,Row,1,60,8,0,0,,,\n",
                                   WeightUnit::Kilogram);
    QList<bool> implausible;
    for (const Workout &workout : workoutsOf(draft))
        implausible.append(workout.implausible);
    QCOMPARE(implausible, QList<bool>({true, true, true, true, false}));
    QCOMPARE(workoutsOf(draft)[0].duration->value, 264.0 * 60 + 1);
    QCOMPARE(workoutsOf(draft)[1].sets.at(0).reps, std::optional(877777.0));
    QCOMPARE(reasonsOf(draft, RowProblem::Kind::Flagged),
             QStringList({QStringLiteral("2 Duration 264h 1m"), QStringLiteral("3 Reps 877777"),
                          QStringLiteral("4 Weight 1500"), QStringLiteral("5 Date 2027-03-04 18:05:10")}));
}

void tst_Strong::namesHeadersItDoesNotKnow()
{
    const ImportDraft draft =
        read("Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps,Mood,Workout #\n"
             "2025-03-01 18:05:10,A,Row,1,60,8,great,1\n");
    QCOMPARE(reasonsOf(draft, RowProblem::Kind::Note), QStringList{QStringLiteral("0  Mood")});
    const Importer *strong = recognise(importerCatalogue(), english, {});
    QByteArray other = "Foo,Bar\n1,2\n";
    QBuffer buffer(&other);
    buffer.open(QIODevice::ReadOnly);
    const auto failed = strong->read(buffer, {.now = now});
    QVERIFY(!failed && failed.error().text.contains(QStringLiteral("Foo, Bar")));
}

void tst_Strong::listsExercisesItDoesNotKnow()
{
    const ImportDraft draft = read(english
                                       + "2025-03-01 18:05:10,A,5m,Bench Press (Barbell),1,60,8,0,0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Qwxyz,1,60,8,0,0,,,\n"
                                         "2025-03-01 18:05:10,A,5m,Qwxyz,2,60,8,0,0,,,\n",
                                   WeightUnit::Kilogram);
    QCOMPARE(draft.unknownExercises, QStringList{QStringLiteral("Qwxyz")});
}

void tst_Strong::findsARepeatedBlock()
{
    const QByteArray block =
        "2025-03-01 18:05:10,A,5m,Row,1,60,8,0,0,,,\n2025-03-01 18:05:10,A,5m,Row,2,60,8,0,0,,,\n"
        "2025-03-01 18:05:10,A,5m,Curl,1,10,8,0,0,,,\n2025-03-01 18:05:10,A,5m,Curl,2,10,7,0,0,,,\n";
    const ImportDraft draft = read(english + block + block, WeightUnit::Kilogram);
    QCOMPARE(draft.repeatedBlocks, QStringList{QStringLiteral("2025-03-01 18:05:10, A")});
    QCOMPARE(workoutsOf(draft)[0].sets.size(), 8);
    const ImportDraft once = withoutRepeatedBlocks(draft);
    QCOMPARE(workoutsOf(once)[0].sets, workoutsOf(read(english + block, WeightUnit::Kilogram))[0].sets);
    QVERIFY(once.rows.adds() && once.repeatedBlocks.isEmpty());
}

void tst_Strong::equalSetsAreTraining()
{
    QByteArray file = english;
    for (int i = 1; i <= 10; ++i)
        file += "2025-03-01 18:05:10,A,5m,Squat," + QByteArray::number(i) + ",100,5,0,0,,,\n";
    file += "2025-03-01 18:05:10,A,5m,Row,1,60,5,0,0,,,\n2025-03-01 18:05:10,A,5m,Row,2,60,5,0,0,,,\n";
    QVERIFY(read(file, WeightUnit::Kilogram).repeatedBlocks.isEmpty());
}

void tst_Strong::aSecondReadGivesTheSameDraftInEveryLocale()
{
    const QByteArray file = english
        + "2025-03-01 18:05:10,TITLE I,1h 10m,Row,1,\"60,5\",8,0,0,,,7.5\n"
          "2 Mar 2025 18:05,TITLE I,1h 10m,Row,1,60.5,8,0,0,,,x\n";
    const ImportDraft first = read(file);
    for (const char *name : {"de_DE", "tr_TR", "fa_IR", "ar_EG"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        const ImportDraft again = read(file);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(workoutsOf(again), workoutsOf(first));
        QCOMPARE(again.problems, first.problems);
    }
}

QTEST_APPLESS_MAIN(tst_Strong)
#include "tst_strong.moc"
