#include "tests/people/pmdata.h"

#include "core/base/walltime.h"
#include "core/exchange/csv.h"

#include <QFile>

namespace rhomboid::people {

namespace {

using Row = QMap<QString, QString>;

QList<Row> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    CsvReader csv(file);
    const auto header = csv.next();
    QList<Row> rows;
    while (const auto cells = csv.next()) {
        Row row;
        for (qsizetype i = 0; i < header->cells.size(); ++i)
            row.insert(header->cells[i], cells->cells.value(i));
        rows.append(row);
    }
    return rows;
}

// 2019-11-05T22:51:54.710Z; the milliseconds are nothing a person means.
WallTime moment(const Row &row, const char *column)
{
    const QString text = row[QLatin1StringView(column)];
    return wallTimeFromIso(QString(text.first(19) + u'Z')).value_or(WallTime {});
}

double answer(const Row &row, const char *column) { return row[QLatin1StringView(column)].toDouble(); }

} // namespace

Diary athleteDiary(const QDir &data, const QString &name)
{
    Diary diary;
    QMap<QDate, double> stress;
    for (const Row &row : rowsOf(data.filePath(name + QStringLiteral("__wellness.csv")))) {
        const WallTime morning = moment(row, "effective_time_frame");
        if (answer(row, "soreness") == 0)
            continue;
        diary.marks.append({.at = toIso(morning), .level = 5 - static_cast<int>(answer(row, "soreness"))});
        if (stress.contains(morning.date))
            continue;
        stress.insert(morning.date, 2 * (5 - answer(row, "stress")));
        diary.nights.append(
            {.date = morning.date.toString(Qt::ISODate), .hours = answer(row, "sleep_duration_h")});
    }
    for (const Row &row : rowsOf(data.filePath(name + QStringLiteral("__srpe.csv")))) {
        const WallTime end = moment(row, "end_date_time");
        const double minutes = answer(row, "duration_min");
        Outing outing {.started = toIso(end.plusSeconds(-static_cast<qint64>(minutes) * 60)),
                       .minutes = minutes,
                       .effort = answer(row, "perceived_exertion")};
        if (stress.contains(end.date))
            outing.answers.insert(QStringLiteral("stress"), stress[end.date]);
        diary.outings.append(outing);
    }
    return diary;
}

} // namespace rhomboid::people
