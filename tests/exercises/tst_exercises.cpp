#include "core/exercises/catalogue.h"
#include "core/exercises/names.h"
#include "core/exercises/table.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;
using How = ExerciseMatch::How;

namespace {

QByteArray sharedFile(const char *path)
{
    QFile file(QStringLiteral(RHOMBOID_SHARED_DIR "/data/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Muscles as coarse as another project's table tells them apart: what one calls traps the other calls middle
// back.
QString areaOf(const QString &muscle)
{
    static const QHash<QString, QString> areas{
        {QStringLiteral("lats"), QStringLiteral("back")},
        {QStringLiteral("middle back"), QStringLiteral("back")},
        {QStringLiteral("traps"), QStringLiteral("back")},
        {QStringLiteral("lower back"), QStringLiteral("hinge")},
        {QStringLiteral("hamstrings"), QStringLiteral("hinge")},
        {QStringLiteral("glutes"), QStringLiteral("hinge")},
        {QStringLiteral("abductors"), QStringLiteral("hinge")},
    };
    return areas.value(muscle, muscle);
}

QSet<QString> areasOf(Muscle muscle)
{
    const auto set = [](const char *words) {
        const QStringList list = QString::fromLatin1(words).split(QLatin1Char(','));
        return QSet<QString>(list.begin(), list.end());
    };
    switch (muscle) {
    case Muscle::UpperTrapezius:
    case Muscle::MiddleTrapezius:
    case Muscle::LowerTrapezius:
    case Muscle::LevatorScapulae:
    case Muscle::Latissimus:
    case Muscle::TeresMajor:
        return set("back");
    case Muscle::RearDeltoid:
    case Muscle::RotatorCuff:
    case Muscle::FrontDeltoid:
    case Muscle::SideDeltoid:
    case Muscle::SerratusAnterior:
        return set("shoulders");
    case Muscle::Erectors:
    case Muscle::Glutes:
    case Muscle::Hamstrings:
        return set("hinge");
    case Muscle::Neck:
        return set("neck");
    case Muscle::Chest:
        return set("chest");
    case Muscle::Biceps:
        return set("biceps");
    case Muscle::Triceps:
        return set("triceps");
    case Muscle::Forearms:
        return set("forearms");
    case Muscle::Abdominals:
    case Muscle::HipFlexors:
        return set("abdominals");
    case Muscle::Quadriceps:
        return set("quadriceps");
    case Muscle::Adductors:
        return set("adductors");
    case Muscle::Calves:
        return set("calves");
    case Muscle::WholeBody:
        break;
    }
    return {};
}

} // namespace

class tst_Exercises : public QObject
{
    Q_OBJECT

private slots:
    void everyExerciseHasANameAndMuscles();
    void noTwoExercisesShareAKey();
    void everyExerciseHasAGermanNameOfItsOwn();
    void theTableStartsWithWhatPeopleLog();
    void equipmentDecidesTheColumns();
    void overheadIsAboutTheArms();
    void nominalScalesBelongToUpperBackWork();
    void theShareFollowsTheMuscles();
    void peoplesNamesAreKnown();
    void anotherTableAgreesOnTheMuscles();
};

void tst_Exercises::everyExerciseHasANameAndMuscles()
{
    qInfo("%d exercises", static_cast<int>(exerciseTable().size()));
    QVERIFY(exerciseTable().size() >= 320);
    for (const Exercise &exercise : exerciseTable()) {
        QVERIFY2(!exercise.primary.isEmpty(), qPrintable(exercise.name));
        QVERIFY2(exercise.name.front().isUpper() || exercise.name.front().isDigit(),
                 qPrintable(exercise.name));
        QCOMPARE(exercise.name, exercise.name.simplified());
        for (const Muscle muscle : exercise.primary)
            QVERIFY2(!exercise.secondary.contains(muscle), qPrintable(exercise.name));
    }
}

void tst_Exercises::noTwoExercisesShareAKey()
{
    QHash<QString, QString> names;
    QStringList twice;
    for (const Exercise &exercise : exerciseTable()) {
        const QString key = nameKey(exercise.name);
        if (names.contains(key))
            twice.append(exercise.name + QStringLiteral(" = ") + names.value(key));
        names.insert(key, exercise.name);
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QStringLiteral("; "))));
}

// The German name alone leads back to its exercise, whatever language the window speaks.
void tst_Exercises::everyExerciseHasAGermanNameOfItsOwn()
{
    const ExerciseIndex index;
    for (const Exercise &exercise : exerciseTable()) {
        QVERIFY2(!exercise.german.isEmpty(), qPrintable(exercise.name));
        QCOMPARE(exercise.german, exercise.german.simplified());
        const ExerciseMatch match = index.match(exercise.german);
        QCOMPARE(match.how, How::Table);
        QCOMPARE(match.exercise.name, exercise.name);
    }
}

void tst_Exercises::theTableStartsWithWhatPeopleLog()
{
    QStringList first;
    for (const Exercise &exercise : exerciseTable().first(12))
        first.append(exercise.name);
    QVERIFY(first.contains(QStringLiteral("Bench press (barbell)")));
    QVERIFY(first.contains(QStringLiteral("Lat pull-down (cable)")));
    QVERIFY(first.contains(QStringLiteral("Deadlift (barbell)")));
}

void tst_Exercises::equipmentDecidesTheColumns()
{
    const ExerciseIndex index;
    const auto measure = [&](const char *name) {
        return index.match(QString::fromLatin1(name)).exercise.measure;
    };
    QCOMPARE(measure("Pull-up"), Measure::Reps);
    QCOMPARE(measure("Pull-up (weighted)"), Measure::WeightReps);
    QCOMPARE(measure("Bent-over row (barbell)"), Measure::WeightReps);
    QCOMPARE(measure("Bent-over row (band)"), Measure::Reps);
    QCOMPARE(measure("Rowing (machine)"), Measure::Distance);
    QCOMPARE(measure("Farmer's carry (dumbbell)"), Measure::WeightDistance);
    QCOMPARE(measure("Plank"), Measure::Duration);
    QCOMPARE(measure("Plank (weighted)"), Measure::WeightDuration);
    QVERIFY(index.match(QStringLiteral("Chin Up (Assisted)")).exercise.scale.assisted);
    QVERIFY(!index.match(QStringLiteral("Chin Up")).exercise.scale.assisted);
}

void tst_Exercises::overheadIsAboutTheArms()
{
    const ExerciseIndex index;
    for (const char *name :
         {"Overhead Press (Barbell)", "Pull Up", "Lat Pulldown", "Overhead Triceps Extension"})
        QVERIFY2(index.match(QString::fromLatin1(name)).exercise.overhead, name);
    for (const char *name :
         {"Bent Over Row", "Face Pull", "Bench Press", "Triceps Extension (Cable)", "Squat"})
        QVERIFY2(!index.match(QString::fromLatin1(name)).exercise.overhead, name);
}

void tst_Exercises::nominalScalesBelongToUpperBackWork()
{
    // Where repetitions have no weight, only the scale can weigh the work of the upper back.
    for (const Exercise &exercise : exerciseTable()) {
        const WorkScale &scale = exercise.scale;
        const bool scaled = scale.bodyKg > 0 || scale.metreKg > 0 || scale.minuteKg > 0;
        const bool unweighed = exercise.measure == Measure::Reps || exercise.measure == Measure::Duration
            || exercise.measure == Measure::Distance;
        if (unweighed && upperBackShare(exercise) > 0)
            QVERIFY2(scaled, qPrintable(exercise.name));
    }
}

void tst_Exercises::theShareFollowsTheMuscles()
{
    const ExerciseIndex index;
    const auto share = [&](const char *name) {
        return upperBackShare(index.match(QString::fromLatin1(name)).exercise);
    };
    QCOMPARE(share("Bent Over Row (Barbell)"), 1.0);
    QCOMPARE(share("Shrug"), 1.0);
    QCOMPARE(share("Overhead Press (Dumbbell)"), 0.5);
    QCOMPARE(share("Deadlift"), 0.5);
    QCOMPARE(share("Bench Press (Barbell)"), 0.0);
    QCOMPARE(share("Leg Press"), 0.0);
    QCOMPARE(share("something nobody knows"), 0.0);
}

void tst_Exercises::peoplesNamesAreKnown()
{
    const QByteArray list = sharedFile("exercise_names_dev.tsv");
    if (list.isEmpty())
        QSKIP("the list of logged names is not here");
    const ExerciseIndex index;
    int rows = 0;
    int known = 0;
    int names = 0;
    int knownNames = 0;
    for (const QByteArray &line : list.split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 3)
            continue;
        const auto match = index.match(QString::fromUtf8(cells[2]));
        rows += cells[0].toInt();
        ++names;
        known += match.how != How::Unknown ? cells[0].toInt() : 0;
        knownNames += match.how != How::Unknown ? 1 : 0;
        if (match.how == How::Unknown || qEnvironmentVariableIsSet("RHOMBOID_LIST_MATCHES"))
            qInfo().noquote() << cells[0] << QString::fromUtf8(cells[2]) << "->"
                              << (match.how == How::Unknown       ? QStringLiteral("?")
                                      : match.how == How::Keyword ? QStringLiteral("~ ") + match.exercise.name
                                                                  : match.exercise.name);
    }
    qInfo("known: %d of %d rows (%.2f %%), %d of %d names", known, rows, 100.0 * known / rows, knownNames,
          names);
    QVERIFY(rows > 10'000);
    QVERIFY(known >= 0.98 * rows);
}

void tst_Exercises::anotherTableAgreesOnTheMuscles()
{
    const QByteArray json = sharedFile("exercise_db/free-exercise-db__exercises.json");
    if (json.isEmpty())
        QSKIP("the other table is not here");
    const ExerciseIndex index;
    int both[2]{};
    int agree[2]{};
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject other = value.toObject();
        if (other.value(QStringLiteral("category")).toString() == QLatin1String("stretching"))
            continue;
        const auto match = index.match(other.value(QStringLiteral("name")).toString());
        QSet<QString> ours;
        for (const Muscle muscle : match.exercise.primary)
            ours |= areasOf(muscle);
        if (match.how == How::Unknown || ours.isEmpty())
            continue;
        bool found = false;
        for (const QJsonValue &muscle : other.value(QStringLiteral("primaryMuscles")).toArray())
            found = found || ours.contains(areaOf(muscle.toString()));
        const int how = match.how == How::Table ? 0 : 1;
        ++both[how];
        agree[how] += found ? 1 : 0;
        if (!found)
            qInfo().noquote() << (how == 0 ? "table  " : "keyword")
                              << other.value(QStringLiteral("name")).toString() << "->" << match.exercise.name
                              << other.value(QStringLiteral("primaryMuscles")).toArray().first().toString();
    }
    qInfo("agreement: table %d of %d, keyword %d of %d", agree[0], both[0], agree[1], both[1]);
    QVERIFY(both[0] >= 100);
    QVERIFY(agree[0] >= 0.95 * both[0]);
    QVERIFY(both[1] >= 100);
    QVERIFY(agree[1] >= 0.9 * both[1]);
}

QTEST_APPLESS_MAIN(tst_Exercises)
#include "tst_exercises.moc"
