#pragma once

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <variant>

namespace rhomboid {

struct PlotEnds {
    double low {};
    double high {};

    bool operator==(const PlotEnds &) const = default;
};

// What a cell holds: nothing that is known, a day, a number, the two ends of a range, or words.
using PlotValue = std::variant<std::monostate, QDate, double, PlotEnds, QString>;

struct PlotColumn {
    QString title {};
    QString missing {}; // what stands where nothing is known
    int decimals {}; // of its numbers, in words
    // Its title for other programs, where that is another one; two of them for the ends of a range.
    QStringList exported {};

    bool operator==(const PlotColumn &) const = default;
};

// The numbers of a plot, for people who read rather than look and for other programs. They are kept as they
// are; words are made of them for whoever reads, and only then.
struct PlotTable {
    QList<PlotColumn> columns {};
    QList<QList<PlotValue>> rows {}; // a value for each column
    QLocale locale {};
    QString dayFormat {};

    bool operator==(const PlotTable &) const = default;

    QStringList header() const;
    QString text(qsizetype row, qsizetype column) const;
    bool holdsNumbers(qsizetype column) const;
};

// A number in words; short even for an absurd one.
QString amountText(double value, int decimals, const QLocale &locale);

// The table for other programs, its header first: days as 2026-03-12, plain numbers, a column for each end of
// a range, nothing where nothing is known.
QList<QStringList> plainRows(const PlotTable &table);

} // namespace rhomboid
