#include "tests/people/diary.h"

#include "core/exchange/csv.h"
#include "core/exchange/readfile.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace rhomboid::people {

namespace {

QString number(double value) { return QString::number(value, 'g', 17); }

void writeRow(CsvWriter &csv, const QStringList &cells)
{
    for (const QString &cell : cells)
        csv.value(cell);
    csv.endRow();
}

QStringList keysOf(const QList<Outing> &outings)
{
    QSet<QString> keys;
    for (const Outing &outing : outings)
        for (auto answer = outing.answers.cbegin(); answer != outing.answers.cend(); ++answer)
            keys.insert(answer.key());
    QStringList sorted = keys.values();
    sorted.sort();
    return sorted;
}

QByteArray workoutsCsv(const QList<Outing> &outings)
{
    const QStringList keys = keysOf(outings);
    CsvWriter csv;
    writeRow(csv,
             QStringList {QStringLiteral("uid"), QStringLiteral("started"), QStringLiteral("duration_min"),
                          QStringLiteral("type"), QStringLiteral("session_rpe")}
                 + keys);
    for (qsizetype i = 0; i < outings.size(); ++i) {
        const Outing &outing = outings[i];
        QStringList cells {QStringLiteral("outing-%1").arg(i), outing.started, number(outing.minutes),
                           QStringLiteral("cardio"), outing.effort ? number(*outing.effort) : QString()};
        for (const QString &key : keys)
            cells.append(outing.answers.contains(key) ? number(outing.answers[key]) : QString());
        writeRow(csv, cells);
    }
    return csv.bytes();
}

QByteArray painCsv(const QList<Mark> &marks)
{
    CsvWriter csv;
    writeRow(csv, {QStringLiteral("uid"), QStringLiteral("at"), QStringLiteral("intensity")});
    for (qsizetype i = 0; i < marks.size(); ++i)
        writeRow(csv, {QStringLiteral("mark-%1").arg(i), marks[i].at, QString::number(marks[i].level)});
    return csv.bytes();
}

QByteArray daysCsv(const QList<Night> &nights)
{
    CsvWriter csv;
    writeRow(csv, {QStringLiteral("date"), QStringLiteral("sleep_h")});
    for (const Night &night : nights)
        writeRow(csv, {night.date, number(night.hours)});
    return csv.bytes();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

bool writeCsv(const Diary &diary, const QDir &folder)
{
    return write(folder.filePath(QStringLiteral("workouts.csv")), workoutsCsv(diary.outings))
        && write(folder.filePath(QStringLiteral("pain.csv")), painCsv(diary.marks))
        && write(folder.filePath(QStringLiteral("days.csv")), daysCsv(diary.nights));
}

std::optional<Journal> importedFrom(const QDir &folder, std::span<const Field> fields)
{
    const WallTime now = test::at("2026-11-22T12:00:00+01:00");
    const auto draft =
        readImport(folder.path(), {}, importerCatalogue(), {.unit = {}, .fields = fields, .now = now});
    if (!draft) {
        qWarning("%s", qPrintable(draft.error().text));
        return std::nullopt;
    }
    for (const RowProblem &problem : draft->problems)
        qWarning("%s row %lld, %s '%s': %s", qPrintable(problem.file), problem.row,
                 qPrintable(problem.column), qPrintable(problem.value), qPrintable(problem.reason));
    if (!draft->problems.isEmpty() || !draft->rows.adds())
        return std::nullopt;
    return apply({}, planImport({}, *draft, now).change);
}

} // namespace rhomboid::people
