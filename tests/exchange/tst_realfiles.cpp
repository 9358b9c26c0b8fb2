#include "core/exchange/importer.h"

#include "tests/support/sample.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <cstdio>

using namespace rhomboid;
using namespace rhomboid::test;

// Files that other people's programs wrote. They are not part of the repository: where they are missing, the
// tests say so.
class tst_RealFiles : public QObject
{
    Q_OBJECT

private slots:
    void everyRowOfEveryFileIsAccountedFor_data();
    void everyRowOfEveryFileIsAccountedFor();
    void aSecondImportOfEveryFileAddsNothing_data();
    void aSecondImportOfEveryFileAddsNothing();
};

namespace {

constexpr const char *folders[]{"strong", "hevy"};
// Rows that no one could read, in files that are known to be broken.
const QMap<QString, qint64> rejectedRows{{QStringLiteral("mtanzim__vis-strong-go__bad.csv"), 2}};
const QMap<QString, int> repeated{{QStringLiteral("MiroslavCsonka__strong-workout-analysis__strong.csv"), 1},
                                  {QStringLiteral("dstanek__lifting__strong.csv"), 2},
                                  {QStringLiteral("DaKheera47__strong-statistics__sample_hevy.csv"), 1}};

Result<ImportDraft> read(const QString &path, std::optional<WeightUnit> unit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.text = file.errorString()};
    const QString name = QFileInfo(path).fileName();
    const Importer *importer = recognise(importerCatalogue(), file.peek(4096), {.fileName = name});
    if (!importer)
        return Error{.text = QStringLiteral("not recognised")};
    return importer->read(file, {.fileName = name, .unit = unit, .now = at("2026-11-22T12:00:00+01:00")});
}

} // namespace

void tst_RealFiles::everyRowOfEveryFileIsAccountedFor_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    const QDir data(QStringLiteral(RHOMBOID_SHARED_DIR "/data"));
    if (!data.exists())
        QSKIP("The shared files are not here.");
    for (const char *folder : folders) {
        const QDir files(data.filePath(QString::fromLatin1(folder)));
        for (const QString &name : files.entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << files.filePath(name) << QString::fromLatin1(folder);
    }
}

void tst_RealFiles::everyRowOfEveryFileIsAccountedFor()
{
    QFETCH(QString, path);
    QFETCH(QString, format);
    const auto draft = read(path, {});
    QVERIFY2(draft.has_value(), qPrintable(draft ? QString() : draft.error().text));
    QCOMPARE(draft->format, format);
    const RowCount &rows = draft->rows;
    QVERIFY(rows.adds());
    const QString name = QFileInfo(path).fileName();
    QCOMPARE(rows.rejected, rejectedRows.value(name, 0));
    int flagged = 0;
    int implausible = 0;
    for (const RowProblem &problem : draft->problems)
        flagged += problem.kind == RowProblem::Kind::Flagged ? 1 : 0;
    for (const Entry &entry : draft->entries)
        implausible += std::get<Workout>(entry).implausible ? 1 : 0;
    if (repeated.contains(name))
        QCOMPARE(draft->repeatedBlocks.size(), repeated.value(name));
    const bool weighed = rows.sets > 0 && format == u"strong"
        && !name.contains(QStringLiteral("vis-strong-go__example"))
        && !name.startsWith(QStringLiteral("dstanek"));
    QCOMPARE(draft->unitAssumed, weighed);
    QVERIFY(!read(path, WeightUnit::Kilogram)->unitAssumed);
    std::printf("%-58s rows %5lld = sets %5lld + rests %4lld + notes %lld + skipped %2lld + rejected %lld; "
                "workouts %3lld, "
                "flagged %d, implausible %d, repeated %lld, unit %s\n",
                qPrintable(name), rows.read, rows.sets, rows.rests, rows.notes, rows.skipped, rows.rejected,
                static_cast<long long>(draft->entries.size()), flagged, implausible,
                static_cast<long long>(draft->repeatedBlocks.size()), draft->unitAssumed ? "asked" : "known");
}

void tst_RealFiles::aSecondImportOfEveryFileAddsNothing_data() { everyRowOfEveryFileIsAccountedFor_data(); }

void tst_RealFiles::aSecondImportOfEveryFileAddsNothing()
{
    QFETCH(QString, path);
    const auto draft = read(path, WeightUnit::Kilogram);
    QVERIFY(draft.has_value());
    const WallTime now = at("2026-11-22T12:00:00+01:00");
    const ImportPlan first = planImport({}, *draft, now);
    QCOMPARE(first.added, static_cast<int>(draft->entries.size()));
    const Journal journal = apply({}, first.change);
    const ImportPlan second = planImport(journal, *draft, now);
    QVERIFY(second.change.isEmpty());
    QCOMPARE(second.alreadyThere, first.added);
    if (first.batch.isEmpty())
        return;
    const auto undo = planUndoImport(journal, first.batch, now);
    QVERIFY(undo.has_value());
    QCOMPARE(undo->removed, first.added);
    QVERIFY(apply(journal, undo->change).isEmpty());
}

QTEST_APPLESS_MAIN(tst_RealFiles)
#include "tst_realfiles.moc"
