#include "core/exchange/importer.h"

#include "tests/support/sample.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Damaged files: whatever the bytes, an importer ends, counts every row and gives a draft or a sentence.
class tst_Mutations : public QObject
{
    Q_OBJECT

private slots:
    void damagedFilesAreCountedAndNeverCrash_data();
    void damagedFilesAreCountedAndNeverCrash();
    void garbageIsRecognisedByNobodyOrReadInPeace();
};

namespace {

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const auto place = [&] { return random.bounded(static_cast<int>(bytes.size())); };
    static const QList<QByteArray> pieces{
        "\"",       ",",  ";",     "\n",   "\r",  QByteArray(1, '\0'),    "\xEF\xBB\xBF",
        "\xFF\xFE", "-1", "1e999", "\xC3", "nan", "99999999999999999999", "\"\"\""};
    for (int i = 0, n = 1 + random.bounded(6); i < n && !bytes.isEmpty(); ++i) {
        switch (random.bounded(5)) {
        case 0:
            bytes.truncate(place());
            break;
        case 1:
            bytes[place()] = static_cast<char>(random.bounded(256));
            break;
        case 2:
            bytes.insert(place(), pieces[random.bounded(static_cast<int>(pieces.size()))]);
            break;
        case 3:
            bytes.remove(place(), random.bounded(20));
            break;
        default:
            bytes.insert(place(), bytes.mid(place(), random.bounded(100)));
            break;
        }
    }
    return bytes;
}

void checkDraft(const ImportDraft &draft)
{
    QVERIFY(draft.rows.adds());
    qint64 sets = 0;
    for (const Entry &entry : draft.entries) {
        const Workout &workout = std::get<Workout>(entry);
        QVERIFY(workout.started.isValid() && !workout.head.uid.isEmpty());
        sets += workout.sets.size();
        for (const SetEntry &set : workout.sets)
            QVERIFY(std::isfinite(set.weight.value_or(Kilograms{}).value)
                    && std::isfinite(set.reps.value_or(0)));
    }
    QCOMPARE(sets, draft.rows.sets);
    QSet<qint64> rejected;
    for (const RowProblem &problem : draft.problems) {
        QVERIFY(!problem.reason.isEmpty());
        if (problem.kind == RowProblem::Kind::Rejected)
            rejected.insert(problem.row);
    }
    QCOMPARE(rejected.size(), draft.rows.rejected);
}

} // namespace

void tst_Mutations::damagedFilesAreCountedAndNeverCrash_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("Strong")
        << QStringLiteral("strong")
        << QByteArray("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,"
                      "Notes,Workout Notes,RPE\n"
                      "2025-03-01 18:05:10,\"Pull, heavy\",1h 10m,\"Row\",1,60.5,8,0,0,\"a\nb\",,7.5\n"
                      "2025-03-01 18:05:10,\"Pull, heavy\",1h 10m,\"Row\",Rest Timer,0,0,0,90,,,\n"
                      "2025-03-01 18:05:10,\"Pull, heavy\",1h 10m,\"Row\",W,\"1,060.5\",8,0,0,,,\n"
                      "2025-03-03 18:00:00,Push,45m,Plank,1,0,0,0,60,,,\n");
    QTest::newRow("Hevy")
        << QStringLiteral("hevy")
        << QByteArray("\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\","
                      "\"superset_id\",\"exercise_notes\",\"set_index\",\"set_type\",\"weight_kg\","
                      "\"reps\",\"distance_km\",\"duration_seconds\",\"rpe\"\n"
                      "\"A\",\"8 Apr 2026, 16:50\",\"8 Apr 2026, 17:43\",\"x \"\"y\"\"\",\"Row\",,"
                      "\"slow\",0,\"normal\",20,10,,0,6.5\n"
                      "\"B\",\"Jun 11, 2026, 1:01 PM\",\"Jun 11, 2026, 2:01 PM\",,\"Run\",1,,0,"
                      "\"normal\",,,5.5,1800,\n");
}

void tst_Mutations::damagedFilesAreCountedAndNeverCrash()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, file);
    const auto formats = importerCatalogue();
    const auto importer = std::ranges::find(formats, format, &Importer::key);
    QVERIFY(importer != formats.end());
    int read = 0;
    for (quint32 seed = 0; seed < 2500; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes = mutated(file, random);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto draft = importer->read(buffer, {.now = at("2026-11-22T12:00:00+01:00")});
        if (!draft) {
            QVERIFY(!draft.error().text.isEmpty());
            continue;
        }
        ++read;
        checkDraft(*draft);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
    QVERIFY(read > 500);
}

void tst_Mutations::garbageIsRecognisedByNobodyOrReadInPeace()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes(1 + random.bounded(3000), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        QCOMPARE(recognise(importerCatalogue(), bytes, {.fileName = QStringLiteral("x.csv")}), nullptr);
        for (const Importer &importer : importerCatalogue()) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            const auto draft = importer.read(buffer, {.now = at("2026-11-22T12:00:00+01:00")});
            QVERIFY(!draft || draft->rows.adds());
        }
    }
}

QTEST_APPLESS_MAIN(tst_Mutations)
#include "tst_mutations.moc"
