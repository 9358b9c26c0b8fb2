#include "core/exchange/importer.h"

#include "tests/exchange/workouts.h"
#include "tests/support/sample.h"

#include <QBuffer>
#include <QLocale>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

ImportDraft read(QByteArray bytes)
{
    const Importer *importer =
        recognise(importerCatalogue(), bytes, {.fileName = QStringLiteral("workouts.csv")});
    Q_ASSERT(importer && importer->key == u"hevy");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto draft = importer->read(buffer, {.now = at("2026-11-22T12:00:00+01:00")});
    Q_ASSERT(draft);
    return *draft;
}

const QByteArray header =
    "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\",\"superset_id\","
    "\"exercise_notes\",\"set_index\",\"set_type\",\"weight_kg\",\"reps\",\"distance_km\","
    "\"duration_seconds\",\"rpe\"\n";

} // namespace

class tst_Hevy : public QObject
{
    Q_OBJECT

private slots:
    void readsAPlainSession();
    void readsPoundsMilesAndMixedFiles();
    void readsDatesInEveryLanguage();
    void keepsANoteOnceAndItsLineEnds();
    void flagsASessionThatEndsBeforeItStarts();
    void saysThatSupersetsAreNotKept();
    void rejectsWhatIsNoNumber();
};

void tst_Hevy::readsAPlainSession()
{
    const ImportDraft draft =
        read(header
             + "\"Pull\",\"8 Apr 2026, 16:50\",\"8 Apr 2026, 17:43\",\"went well\",\"Row (Cable)\",,"
               "\"\",0,\"warmup\",20,10,,0,6.5\n"
               "\"Pull\",\"8 Apr 2026, 16:50\",\"8 Apr 2026, 17:43\",\"went well\",\"Row (Cable)\",,"
               "\"\",1,\"failure\",40,8,,,\n"
               "\"Pull\",\"8 Apr 2026, 16:50\",\"8 Apr 2026, 17:43\",\"went well\",\"Plank\",,"
               "\"\",0,\"normal\",,0,,60,\n"
               "\"Pull\",\"8 Apr 2026, 16:50\",\"8 Apr 2026, 17:43\",\"went well\",\"Bike\",,"
               "\"\",0,\"dropset\",,,5.5,600,\n");
    QCOMPARE(draft.rows, (RowCount{.read = 4, .sets = 4}));
    QVERIFY(draft.problems.isEmpty() && !draft.unitAssumed);
    const Workout workout = workoutsOf(draft)[0];
    QCOMPARE(toIso(workout.started), QStringLiteral("2026-04-08T16:50:00"));
    QCOMPARE(workout.duration->value, 53.0);
    QCOMPARE(workout.notes, QStringLiteral("went well"));
    QVERIFY(workout.source.startsWith(QStringLiteral("hevy:")));
    const QList<SetEntry> expected{{.exercise = QStringLiteral("Row (Cable)"),
                                    .kind = SetKind::Warmup,
                                    .reps = 10,
                                    .weight = Kilograms{20},
                                    .rpe = 6.5},
                                   {.exercise = QStringLiteral("Row (Cable)"),
                                    .kind = SetKind::Failure,
                                    .reps = 8,
                                    .weight = Kilograms{40}},
                                   {.exercise = QStringLiteral("Plank"), .duration = Seconds{60}},
                                   {.exercise = QStringLiteral("Bike"),
                                    .kind = SetKind::Drop,
                                    .distance = Metres{5500},
                                    .duration = Seconds{600}}};
    QCOMPARE(workout.sets.toList(), expected);
}

void tst_Hevy::readsPoundsMilesAndMixedFiles()
{
    const ImportDraft draft =
        read("title,start_time,end_time,exercise_title,weight_kg,weight_lbs,reps,distance_miles\n"
             "A,2026-04-08 16:50:00,2026-04-08 17:50:00,Row,,100,8,\n"
             "A,2026-04-08 16:50:00,2026-04-08 17:50:00,Row,50,,8,\n"
             "A,2026-04-08 16:50:00,2026-04-08 17:50:00,Run,,,,2\n");
    const QList<SetEntry> sets = workoutsOf(draft)[0].sets;
    QCOMPARE(sets[0].weight->value, 45.359237);
    QCOMPARE(sets[1].weight->value, 50.0);
    QCOMPARE(sets[2].distance->value, 2 * 1609.344);
    QVERIFY(!draft.unitAssumed && draft.problems.isEmpty());
}

void tst_Hevy::readsDatesInEveryLanguage()
{
    const QByteArray file = header
        + "\"A\",\"5 Mai 2026, 07:34\",\"5 Mai 2026, 08:44\",,\"Row\",,,0,normal,20,5,,,\n"
          "\"B\",\"Jun 11, 2026, 1:01\u202FPM\",\"Jun 11, 2026, 2:04\u202FPM\",,\"Row\",,,0,normal,20,5,,,\n"
          "\"C\",\"12 Şub 2026, 07:34\",\"12 Şub 2026, 08:44\",,\"Row\",,,0,normal,20,5,,,\n";
    for (const char *name : {"C", "de_DE", "tr_TR", "fa_IR"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        const ImportDraft draft = read(file);
        QLocale::setDefault(QLocale::c());
        QStringList starts;
        for (const Workout &workout : workoutsOf(draft))
            starts.append(toIso(workout.started) + QStringLiteral(" %1").arg(workout.duration->value));
        QCOMPARE(
            starts,
            QStringList({QStringLiteral("2026-05-05T07:34:00 70"), QStringLiteral("2026-06-11T13:01:00 63"),
                         QStringLiteral("2026-02-12T07:34:00 70")}));
    }
}

void tst_Hevy::keepsANoteOnceAndItsLineEnds()
{
    const QByteArray row = "\"A\",\"8 Apr 2026, 16:50\",\"8 Apr 2026, 17:43\",\"one\ntwo\",\"Row\",,"
                           "\"slow\\ndeep\",0,\"normal\",20,10,,,\n";
    const Workout workout = workoutsOf(read(header + row + row))[0];
    QCOMPARE(workout.notes, QStringLiteral("one\ntwo"));
    QCOMPARE(workout.sets.at(0).notes, QStringLiteral("slow\ndeep"));
    QCOMPARE(workout.sets.at(1).notes, QString());
}

void tst_Hevy::flagsASessionThatEndsBeforeItStarts()
{
    const ImportDraft draft =
        read(header
             + "\"A\",\"8 Apr 2026, 16:50\",\"8 Apr 2026, 15:43\",,\"Row\",,,0,normal,20,5,,,\n"
               "\"B\",\"9 Apr 2026, 16:50\",\"19 Apr 2026, 17:43\",,\"Row\",,,0,normal,20,5,,,\n");
    QVERIFY(!workoutsOf(draft)[0].duration && !workoutsOf(draft)[0].implausible);
    QVERIFY(workoutsOf(draft)[1].duration && workoutsOf(draft)[1].implausible);
    QCOMPARE(draft.problems.size(), 2);
    QCOMPARE(draft.problems[0].row, 2);
    QCOMPARE(draft.problems[0].column, QStringLiteral("end_time"));
    QCOMPARE(draft.problems[1].value, QStringLiteral("19 Apr 2026, 17:43"));
}

void tst_Hevy::saysThatSupersetsAreNotKept()
{
    const ImportDraft draft = read(header
                                   + "\"A\",\"8 Apr 2026, 16:50\",,,\"Row\",0,,0,normal,20,5,,,\n"
                                     "\"A\",\"8 Apr 2026, 16:50\",,,\"Fly\",0,,0,normal,20,5,,,\n");
    QCOMPARE(draft.problems.size(), 1);
    QCOMPARE(draft.problems[0].kind, RowProblem::Kind::Note);
    QCOMPARE(draft.rows.sets, 2);
}

void tst_Hevy::rejectsWhatIsNoNumber()
{
    const ImportDraft draft = read(header
                                   + "\"A\",\"8 Apr 2026, 16:50\",,,\"Row\",,,0,normal,20,five,,,\n"
                                     "\"A\",\"8 Foo 2026, 16:50\",,,\"Row\",,,0,normal,20,5,,,\n"
                                     "\"A\",\"8 Apr 2026, 16:50\",,,\"\",,,0,normal,20,5,,,\n");
    QCOMPARE(draft.rows, (RowCount{.read = 3, .rejected = 3}));
    QVERIFY(draft.entries.isEmpty());
    QCOMPARE(draft.problems[0].value, QStringLiteral("five"));
    QCOMPARE(draft.problems[1].column, QStringLiteral("start_time"));
    QCOMPARE(draft.problems[2].row, 4);
}

QTEST_APPLESS_MAIN(tst_Hevy)
#include "tst_hevy.moc"
