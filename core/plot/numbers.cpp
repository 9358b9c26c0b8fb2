#include "core/plot/numbers.h"

#include "core/plot/axis.h"
#include "core/plot/wording.h"

#include <QRegularExpression>

namespace rhomboid {

namespace {

constexpr int allDigits = 12;

QString plain(const QString &cell, const QLocale &locale)
{
    if (cell == Wording::tr("none") || cell == Wording::tr("not logged"))
        return {};
    bool isNumber = false;
    const double number = locale.toDouble(cell, &isNumber);
    return isNumber ? QString::number(number, 'g', allDigits) : cell;
}

// The two ends as the charts write them, in any language.
QStringList endsOf(const QString &cell)
{
    const QString pattern =
        QRegularExpression::escape(Wording::tr("%1 to %2"))
            .replace(QRegularExpression(QStringLiteral("\\\\%[12]")), QStringLiteral("(.+)"));
    const QRegularExpressionMatch match =
        QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(cell);
    return {match.captured(1), match.captured(2)};
}

} // namespace

PlotTable numbersOf(const Plot &plot, const QLocale &locale)
{
    const PlotTable &told = plot.table;
    const qsizetype range = told.header.indexOf(Wording::tr("Likely range"));
    PlotTable numbers {.header = told.header};
    if (range >= 0) {
        numbers.header[range] = Wording::tr("Likely range from");
        numbers.header.insert(range + 1, Wording::tr("Likely range to"));
    }
    const bool aDayEach = plot.timeAxis && plot.stops.size() == told.rows.size();
    for (qsizetype i = 0; i < told.rows.size(); ++i) {
        QStringList row;
        for (qsizetype column = 0; column < told.rows[i].size(); ++column) {
            const QString &cell = told.rows[i][column];
            for (const QString &part : column == range ? endsOf(cell) : QStringList {cell})
                row.append(plain(part, locale));
        }
        if (aDayEach && !row.isEmpty()) // the latest comes first
            row[0] = dayOf(plot.stops[plot.stops.size() - 1 - i].x).toString(Qt::ISODate);
        numbers.rows.append(row);
    }
    return numbers;
}

} // namespace rhomboid
