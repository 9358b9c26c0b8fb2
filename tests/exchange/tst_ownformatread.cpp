#include "core/exchange/ownformat.h"
#include "core/factors/catalogue.h"
#include "tests/support/sample.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

ImportOptions options(const QString &name = QStringLiteral("file.csv"))
{
    return {.fileName = name, .fields = fieldCatalogue(), .now = at("2026-11-22T12:00:00Z")};
}

Result<ImportDraft> readAs(const QString &name, const QByteArray &bytes)
{
    const Importer *importer = recognise(importerCatalogue(), bytes.left(4096), options(name));
    if (!importer)
        return Error {.text = QStringLiteral("not recognised")};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return importer->read(buffer, options());
}

ImportDraft csv(const QByteArray &bytes)
{
    return readAs(QStringLiteral("file.csv"), bytes)
        .value_or(ImportDraft {.format = QStringLiteral("failed")});
}

ImportDraft json(const QByteArray &bytes)
{
    return readAs(QStringLiteral("file.json"), bytes)
        .value_or(ImportDraft {.format = QStringLiteral("failed")});
}

template <class T> QList<T> entries(const ImportDraft &draft)
{
    QList<T> found;
    for (const Entry &entry : draft.entries)
        if (const T *value = std::get_if<T>(&entry))
            found.append(*value);
    return found;
}

// A problem as `R 3 session_rpe=17`: kind, row, column, value.
QStringList problems(const ImportDraft &draft)
{
    QStringList lines;
    for (const RowProblem &problem : draft.problems) {
        const QChar kind = u"RFN"[static_cast<int>(problem.kind)];
        lines.append(QString(kind + u' ' + QString::number(problem.row) + u' ' + problem.column + u'='
                             + problem.value));
    }
    return lines;
}

QStringList list(std::initializer_list<const char *> items)
{
    QStringList result;
    for (const char *item : items)
        result.append(QString::fromUtf8(item));
    return result;
}

} // namespace

// What people do to files before they give them back.
class tst_OwnFormatRead : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsRecognisedByItsHeader_data();
    void everyFileIsRecognisedByItsHeader();
    void filesOfOthersAreNotOurs_data();
    void filesOfOthersAreNotOurs();
    void aFolderIsOneJournal();
    void aFileOfOthersInTheFolderIsNoted();
    void setsFindTheirWorkoutsInAnyOrder();
    void setsAloneTravelInAWorkoutWithoutAStart();
    void exercisesThatNobodyKnowsAreListed();
    void aFewColumnsInAnyOrderAreEnough();
    void aSpreadsheetMayHaveSavedIt();
    void withoutUidsASecondImportFindsTheSameOnes();
    void aWrongValueRejectsItsRowAlone_data();
    void aWrongValueRejectsItsRowAlone();
    void theSetsOfARejectedWorkoutGoWithIt();
    void implausibleValuesAreFlaggedOnce();
    void columnsOfLaterVersionsKeepTheirNumbers();
    void columnsOfOthersAreLeftOutWithANote();
    void aRowThatStandsTwiceCountsOnce();
    void contradictingRowsAreReported();
    void shortAndLongRows();
    void jsonProblemsNameTheirPlace();
    void jsonWithSetsTwiceCountsThemAll();
    void jsonThatCannotBeReadSaysWhy_data();
    void jsonThatCannotBeReadSaysWhy();
};

void tst_OwnFormatRead::everyFileIsRecognisedByItsHeader_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qsizetype>("expected");
    QTest::newRow("workouts.csv") << "workouts.csv" << qsizetype(1);
    QTest::newRow("sets.csv") << "sets.csv" << qsizetype(1);
    QTest::newRow("pain.csv") << "pain.csv" << qsizetype(1);
    QTest::newRow("days.csv") << "days.csv" << qsizetype(1);
    QTest::newRow("function.csv") << "function.csv" << qsizetype(1);
    QTest::newRow("events.csv") << "events.csv" << qsizetype(1);
    QTest::newRow("tombstones.csv") << "tombstones.csv" << qsizetype(0);
}

void tst_OwnFormatRead::everyFileIsRecognisedByItsHeader()
{
    QFETCH(QString, file);
    QFETCH(qsizetype, expected);
    const QByteArray bytes = toCsvFiles(everything(), fieldCatalogue()).value(file);
    QVERIFY(recognise(importerCatalogue(), bytes, {.fileName = QStringLiteral("renamed.txt")}));
    const ImportDraft draft = csv(bytes);
    QCOMPARE(draft.format, QStringLiteral("rhomboid-csv"));
    QCOMPARE(draft.entries.size(), expected);
    QCOMPARE(draft.tombstones.size(), 1 - expected);
    const bool alone = file == QStringLiteral("sets.csv");
    QCOMPARE(problems(draft), alone ? list({"N 2 workout=w1"}) : QStringList());
    QCOMPARE(draft.sha256.size(), 64);
    QVERIFY(draft.rows.adds());
}

void tst_OwnFormatRead::filesOfOthersAreNotOurs_data()
{
    QTest::addColumn<QByteArray>("head");
    const auto row = [](const char *name, const char *head) { QTest::newRow(name) << QByteArray(head); };
    row("nothing", "");
    row("only blanks", "\n\n  \n");
    row("Strong",
        "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n");
    row("Hevy", "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\",\"superset_id\"\n");
    row("daily notes", "date,note\n2026-03-12,tired\n");
    row("daily steps", "date,steps\n2026-03-12,9000\n");
    row("other JSON", "{\"format\": \"other\", \"workouts\": []}");
    row("binary", "\x0E\x10\xD9\x07.FIT");
}

void tst_OwnFormatRead::filesOfOthersAreNotOurs()
{
    QFETCH(QByteArray, head);
    const Importer *importer = recognise(importerCatalogue(), head, options());
    QVERIFY(!importer || !importer->key.startsWith(u"rhomboid"));
    const Result<ImportDraft> draft = readCsvFiles({{QStringLiteral("file.csv"), head}}, options());
    QVERIFY(!draft);
    QVERIFY(draft.error().text.endsWith(u'.'));
}

void tst_OwnFormatRead::aFolderIsOneJournal()
{
    QTemporaryDir folder;
    const QMap<QString, QByteArray> files = toCsvFiles(everything(), fieldCatalogue());
    for (auto at = files.begin(); at != files.end(); ++at) {
        QFile file(folder.filePath(at.key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(*at), at->size());
    }
    const Result<ImportDraft> draft = readCsvFolder(folder.path(), options());
    QVERIFY(draft);
    QCOMPARE(Journal(draft->entries, draft->tombstones), everything());
    QCOMPARE(draft->rows, (RowCount {.read = 8, .sets = 2, .entries = 6}));
    QVERIFY(!readCsvFolder(folder.filePath(QStringLiteral("nowhere")), options()));
}

void tst_OwnFormatRead::aFileOfOthersInTheFolderIsNoted()
{
    QMap<QString, QByteArray> files = toCsvFiles(everything(), fieldCatalogue());
    files.insert(QStringLiteral("a.csv"), "date,steps\n2026-03-12,9000\n");
    const Result<ImportDraft> draft = readCsvFiles(files, options());
    QVERIFY(draft);
    QCOMPARE(Journal(draft->entries, draft->tombstones), everything());
    QCOMPARE(problems(*draft), list({"N 0 ="}));
    QCOMPARE(draft->problems[0].file, QStringLiteral("a.csv"));
}

void tst_OwnFormatRead::setsFindTheirWorkoutsInAnyOrder()
{
    const QByteArray sets = "workout,position,exercise,reps\nb,1,Row,5\na,2,Pull-up,6\na,1,Row,7\n";
    const QByteArray workouts = "uid,started,session_rpe\na,2026-03-12,6\nb,2026-03-13,7\n";
    for (const bool setsFirst : {true, false}) {
        const Result<ImportDraft> draft = readCsvFiles(
            {{setsFirst ? QStringLiteral("0") : QStringLiteral("9"), sets}, {QStringLiteral("5"), workouts}},
            options());
        QVERIFY(draft);
        const QList<Workout> found = entries<Workout>(*draft);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].sets.size(), 2);
        QCOMPARE(found[0].sets.at(0).reps, std::optional(7.0));
        QCOMPARE(found[1].sets.at(0).reps, std::optional(5.0));
    }
}

void tst_OwnFormatRead::setsAloneTravelInAWorkoutWithoutAStart()
{
    const ImportDraft draft = csv("workout,exercise,reps\na,Row,5\na,Row,6\n");
    const QList<Workout> found = entries<Workout>(draft);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].head.uid, QStringLiteral("a"));
    QVERIFY(!found[0].started.isValid());
    QCOMPARE(found[0].sets.size(), 2);
    QCOMPARE(draft.rows, (RowCount {.read = 2, .sets = 2}));
    QCOMPARE(problems(draft), list({"N 2 workout=a"}));
}

void tst_OwnFormatRead::exercisesThatNobodyKnowsAreListed()
{
    const QByteArray sets = "workout,exercise\na,Zork\na,Zork\na,Quux\na,Bent Over Row (Barbell)\n";
    const QByteArray events =
        "at,kind,payload\n2026-03-12,exercise_mapping,"
        "\"{\"\"name\"\":\"\"Quux\"\",\"\"exercise\"\":\"\"Bent Over Row (Barbell)\"\"}\"\n";
    const Result<ImportDraft> draft =
        readCsvFiles({{QStringLiteral("s"), sets}, {QStringLiteral("e"), events}}, options());
    QVERIFY(draft);
    QCOMPARE(draft->unknownExercises, list({"Zork"}));
}

void tst_OwnFormatRead::aFewColumnsInAnyOrderAreEnough()
{
    const ImportDraft draft = csv("intensity,at\n4,2026-03-12T17:30\n0,2026-03-13\n");
    QCOMPARE(problems(draft), QStringList());
    const QList<PainEntry> found = entries<PainEntry>(draft);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].intensity, 4);
    QCOMPARE(toIso(found[0].at), QStringLiteral("2026-03-12T17:30:00"));
    QVERIFY(!found[0].onset);
    QVERIFY(!found[1].at.time);
    QVERIFY(!found[1].signsAsked.all);
}

void tst_OwnFormatRead::aSpreadsheetMayHaveSavedIt()
{
    const QByteArray text =
        "\xEF\xBB\xBFstarted;session_rpe;warmup_min;notes\r\n2026-03-12 17:30;7,5;8;'=1\r\n;;;\r\n";
    const QList<Workout> found = entries<Workout>(csv(text));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].sessionRpe, std::optional(7.5));
    QCOMPARE(found[0].observations.value(QStringLiteral("warmup_min")), 8.0);
    QCOMPARE(found[0].notes, QStringLiteral("=1"));
}

void tst_OwnFormatRead::withoutUidsASecondImportFindsTheSameOnes()
{
    const QByteArray first =
        "started,session_rpe,title\n2026-03-12T17:30:00,7,Pull\n2026-03-14T17:30:00,7,Pull\n";
    const QByteArray second =
        "title,started,session_rpe\nPull,2026-03-14 17:30,7.0\nPull,2026-03-12 17:30,7\n";
    const QList<Workout> a = entries<Workout>(csv(first));
    const QList<Workout> b = entries<Workout>(csv(second));
    QCOMPARE(a.size(), 2);
    QVERIFY(a[0].head.uid != a[1].head.uid);
    QCOMPARE(a[0].head.uid, b[1].head.uid);
    QCOMPARE(a[1].head.uid, b[0].head.uid);
    const QList<Day> days = entries<Day>(csv("date,sleep_h\n2026-03-12,7\n"));
    QCOMPARE(days[0].head.uid, dayUid(QDate(2026, 3, 12)));
}

void tst_OwnFormatRead::aWrongValueRejectsItsRowAlone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *file, std::initializer_list<const char *> expected) {
        QTest::newRow(name) << QByteArray(file) << list(expected);
    };
    row("no date", "started,session_rpe\n2026-03-12,7\n,7\n", {"R 3 started="});
    row("a date of another order", "started,session_rpe\n2026-03-12,7\n12.03.2026,7\n",
        {"R 3 started=12.03.2026"});
    row("a word for a number", "started,session_rpe\n2026-03-12,7\n2026-03-13,hard\n",
        {"R 3 session_rpe=hard"});
    row("a scale left", "started,session_rpe\n2026-03-12,7\n2026-03-13,17\n", {"R 3 session_rpe=17"});
    row("a field's range left", "started,warmup_min\n2026-03-12,7\n2026-03-13,-7\n", {"R 3 warmup_min=-7"});
    row("two at once", "started,type,session_rpe\n2026-03-12,cardio,7\n2026-03-13,swim,x\n",
        {"R 3 type=swim", "R 3 session_rpe=x"});
    row("half a pain", "at,intensity\n2026-03-12,7\n2026-03-13,3.5\n", {"R 3 intensity=3.5"});
    row("no intensity", "at,intensity\n2026-03-12,7\n2026-03-13,\n", {"R 3 intensity="});
    row("a region without pain", "at,intensity,regions\n2026-03-12,7,\n2026-03-13,3,neck\n",
        {"R 3 regions=neck"});
    row("a relief of another word", "at,intensity,relief\n2026-03-12,7,\n2026-03-13,3,ice:some\n",
        {"R 3 relief=ice:some"});
    row("a date with a clock", "date,sleep_h\n2026-03-12,7\n2026-03-13T08:00:00,7\n",
        {"R 3 date=2026-03-13T08:00:00"});
    row("neither yes nor no", "date,cant_do_normal\n2026-03-12,1\n2026-03-13,2\n", {"R 3 cant_do_normal=2"});
    row("a payload that is none", "at,kind,payload\n2026-03-12,template,{}\n2026-03-13,template,{\n",
        {"R 3 payload={"});
    row("a quotation mark left open", "at,intensity,notes\n2026-03-12,7,\n2026-03-13,3,\"oh\n", {"R 3 ="});
}

void tst_OwnFormatRead::aWrongValueRejectsItsRowAlone()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, expected);
    const ImportDraft draft = csv(file);
    QCOMPARE(problems(draft), expected);
    QCOMPARE(draft.entries.size(), 1);
    QCOMPARE(draft.rows, (RowCount {.read = 2, .entries = 1, .rejected = 1}));
    for (const RowProblem &problem : draft.problems)
        QVERIFY2(problem.reason.endsWith(u'.'), qPrintable(problem.reason));
}

void tst_OwnFormatRead::theSetsOfARejectedWorkoutGoWithIt()
{
    const Result<ImportDraft> draft = readCsvFiles(
        {{QStringLiteral("s"), "workout,exercise,reps\na,Row,5\nb,Row,6\nb,Row,-6\nc,Row,7\n"},
         {QStringLiteral("w"), "uid,started,session_rpe\na,2026-03-12,17\nb,2026-03-12,7\nc,x,7\n"}},
        options());
    QVERIFY(draft);
    QCOMPARE(problems(*draft),
             list({"R 4 started=x", "R 2 session_rpe=17", "R 2 workout=a", "R 4 reps=-6", "R 5 workout=c"}));
    QCOMPARE(draft->rows, (RowCount {.read = 7, .sets = 1, .entries = 1, .rejected = 5}));
}

void tst_OwnFormatRead::implausibleValuesAreFlaggedOnce()
{
    const QByteArray sets = "workout,exercise,reps\na,Row,877777\nb,Row,877777\nc,Row,8\n";
    const QByteArray workouts = "uid,started,duration_min,implausible\na,2026-03-12,60,\nb,2026-03-13,60,0\n"
                                "c,2026-03-14,60,1\n";
    const Result<ImportDraft> draft =
        readCsvFiles({{QStringLiteral("s"), sets}, {QStringLiteral("w"), workouts}}, options());
    QVERIFY(draft);
    QCOMPARE(problems(*draft), list({"F 2 reps=877777"}));
    QCOMPARE(draft->problems.front().entry, QStringLiteral("a"));
    const QList<Workout> found = entries<Workout>(*draft);
    QCOMPARE(found.size(), 3);
    QVERIFY(found[0].implausible);
    QVERIFY(!found[1].implausible); // confirmed before
    QVERIFY(found[2].implausible); // as the file says
    QCOMPARE(problems(csv("at,intensity\n2999-01-01,3\n")), list({"F 2 at=2999-01-01"}));
}

void tst_OwnFormatRead::columnsOfLaterVersionsKeepTheirNumbers()
{
    const ImportDraft draft =
        csv("started,session_rpe,caffeine_mg,observation:notes\n2026-03-12,7,300,1.5\n2026-03-13,7,lots,\n");
    QCOMPARE(problems(draft), list({"N 1 caffeine_mg=", "N 1 observation:notes=", "N 3 caffeine_mg=lots"}));
    const QList<Workout> found = entries<Workout>(draft);
    QCOMPARE(found[0].observations,
             (Observations {{QStringLiteral("caffeine_mg"), 300}, {QStringLiteral("notes"), 1.5}}));
    QCOMPARE(found[1].observations, Observations());
}

void tst_OwnFormatRead::columnsOfOthersAreLeftOutWithANote()
{
    const ImportDraft draft = csv("at,intensity,Mood,mood\n2026-03-12,3,good,5\n");
    QCOMPARE(problems(draft), list({"N 1 Mood=", "N 1 mood="}));
    QCOMPARE(draft.rows, (RowCount {.read = 1, .entries = 1}));
}

void tst_OwnFormatRead::aRowThatStandsTwiceCountsOnce()
{
    const ImportDraft draft = csv("at,intensity\n2026-03-12T08:00,3\n2026-03-12T08:00,3\n");
    QCOMPARE(draft.entries.size(), 1);
    QCOMPARE(draft.rows, (RowCount {.read = 2, .entries = 1, .skipped = 1}));
    QCOMPARE(draft.problems.size(), 1);
    QCOMPARE(draft.problems[0].kind, RowProblem::Kind::Note);
}

void tst_OwnFormatRead::contradictingRowsAreReported()
{
    const ImportDraft draft = csv("date,sleep_h\n2026-03-12,7\n2026-03-12,8\n");
    QCOMPARE(problems(draft), list({"R 3 uid=day:2026-03-12"}));
    QVERIFY(draft.problems[0].reason.contains(QStringLiteral("Row 2 of file.csv")));
    QCOMPARE(draft.rows, (RowCount {.read = 2, .entries = 1, .rejected = 1}));
    const ImportDraft graves = csv("uid,deleted\na,2026-03-12\na,2026-03-13\n");
    QCOMPARE(graves.tombstones.size(), 1);
    QVERIFY(graves.rows.adds());
}

void tst_OwnFormatRead::shortAndLongRows()
{
    const ImportDraft draft = csv("at,intensity,notes\n2026-03-12,3\n2026-03-13,3,a,,\n2026-03-14,3,a,b\n");
    QCOMPARE(problems(draft), list({"R 4 ="}));
    QCOMPARE(draft.rows, (RowCount {.read = 3, .entries = 2, .rejected = 1}));
}

void tst_OwnFormatRead::jsonProblemsNameTheirPlace()
{
    const ImportDraft draft = json(R"({"format":"rhomboid","mood":1,
        "pain":[{"at":"2026-03-12","intensity":"x"},{"at":"2026-03-12","intensity":"4","Mood":1},5],
        "days":{},
        "workouts":[{"uid":"a","started":"2026-03-12","sets":[{"exercise":"Row","reps":true},
                     {"exercise":"Row","reps":-5},{"exercise":"Row","reps":2000}]},
                    {"uid":"b","sets":[{"exercise":"Row"}]}]})");
    QCOMPARE(problems(draft),
             list({"N 0 mood=", "R 1 sets[0].reps=1", "R 2 started=", "R 2 sets[0].=", "R 1 intensity=x",
                   "N 2 Mood=", "R 3 =", "N 0 =", "R 1 sets[1].reps=-5", "F 1 sets[2].reps=2000"}));
    QCOMPARE(draft.rows, (RowCount {.read = 9, .sets = 1, .entries = 2, .rejected = 6}));
    QCOMPARE(entries<PainEntry>(draft)[0].intensity, 4);
    QVERIFY(entries<Workout>(draft)[0].implausible);
}

void tst_OwnFormatRead::jsonWithSetsTwiceCountsThemAll()
{
    const QByteArray workout = R"({"uid":"a","started":"2026-03-12","sets":[{"exercise":"Row"}]})";
    const QByteArray other = R"({"uid":"a","started":"2026-03-12","sets":[{"exercise":"Curl"}]})";
    const ImportDraft draft =
        json(R"({"format":"rhomboid","workouts":[)" + workout + ',' + workout + ',' + other + "]}");
    QCOMPARE(draft.rows, (RowCount {.read = 6, .sets = 1, .entries = 1, .skipped = 2, .rejected = 2}));
}

void tst_OwnFormatRead::jsonThatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("cut off") << QByteArray(R"({"format":"rhomboid","workouts":[)") << Error::Kind::Damaged;
    QTest::newRow("a newer version") << QByteArray(R"({"format":"rhomboid","version":2})")
                                     << Error::Kind::Refused;
    QTest::newRow("another format") << QByteArray(R"({"format":"x","y":"rhomboid"})") << Error::Kind::Invalid;
}

void tst_OwnFormatRead::jsonThatCannotBeReadSaysWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    const Result<ImportDraft> draft = readAs(QStringLiteral("file.json"), bytes);
    QVERIFY(!draft);
    QCOMPARE(draft.error().kind, kind);
    QVERIFY(draft.error().text.endsWith(u'.'));
}

QTEST_APPLESS_MAIN(tst_OwnFormatRead)
#include "tst_ownformatread.moc"
