#include "core/plot/table.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(charts)
};

constexpr double absurd = 1e9;
constexpr int absurdDigits = 3;
constexpr int moreDecimals = 2; // than in words
constexpr int allDigits = 15;

template <class... Functions> struct Overloaded : Functions... {
    using Functions::operator()...;
};

QString plain(double value, int decimals)
{
    const double unit = std::pow(10, decimals + moreDecimals);
    const double rounded = std::abs(value) < absurd ? std::round(value * unit) / unit : value;
    return QString::number(rounded, 'g', allDigits);
}

bool isRange(const PlotColumn &column) { return column.exported.size() == 2; }

QStringList plainCells(const PlotValue &value, const PlotColumn &column)
{
    if (isRange(column)) {
        const auto *ends = std::get_if<PlotEnds>(&value);
        return ends ? QStringList {plain(ends->low, column.decimals), plain(ends->high, column.decimals)}
                    : QStringList {{}, {}};
    }
    return {std::visit(Overloaded {[](const auto &) { return QString(); },
                                   [](QDate day) { return day.toString(Qt::ISODate); },
                                   [&](double number) { return plain(number, column.decimals); },
                                   [](const QString &words) { return words; }},
                       value)};
}

} // namespace

QString amountText(double value, int decimals, const QLocale &locale)
{
    return std::abs(value) < absurd ? locale.toString(value, 'f', decimals)
                                    : locale.toString(value, 'g', absurdDigits);
}

QStringList PlotTable::header() const
{
    QStringList titles;
    for (const PlotColumn &column : columns)
        titles.append(column.title);
    return titles;
}

QString PlotTable::text(qsizetype row, qsizetype column) const
{
    const PlotColumn &about = columns[column];
    const auto number = [&](double value) { return amountText(value, about.decimals, locale); };
    return std::visit(Overloaded {[&](std::monostate) { return about.missing; },
                                  [&](QDate day) { return locale.toString(day, dayFormat); },
                                  [&](double value) { return number(value); },
                                  [&](const PlotEnds &ends) {
                                      return Words::tr("%1 to %2").arg(number(ends.low), number(ends.high));
                                  },
                                  [](const QString &words) { return words; }},
                      rows[row][column]);
}

bool PlotTable::holdsNumbers(qsizetype column) const
{
    return std::ranges::any_of(rows, [column](const QList<PlotValue> &row) {
        return std::holds_alternative<double>(row[column]) || std::holds_alternative<PlotEnds>(row[column]);
    });
}

QList<QStringList> plainRows(const PlotTable &table)
{
    QStringList header;
    for (const PlotColumn &column : table.columns)
        header.append(column.exported.isEmpty() ? QStringList {column.title} : column.exported);
    QList<QStringList> all {header};
    for (const QList<PlotValue> &row : table.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells.append(plainCells(row[column], table.columns[column]));
        all.append(cells);
    }
    return all;
}

} // namespace rhomboid
