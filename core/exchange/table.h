#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/numbers.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace rhomboid {

// The names one column goes by, in every language seen, separated by bars. Case, accents and punctuation do
// not matter. `column` is an enumerator of the format, or unusedColumn for one that is known and not needed.
struct ColumnNames
{
    int column{};
    QStringView names{};
};
inline constexpr int unusedColumn = -1;

// A CSV file with a line of headers: columns are found by name, never by position.
class Table
{
public:
    // Reads the line of headers. `device` outlives the table.
    Table(QIODevice &device, std::span<const ColumnNames> names);

    bool has(int column) const { return find(column) != nullptr; }
    QString nameOf(int column) const; // as the file writes it
    QString unitOf(int column) const; // from the header: "kg" of `Weight (kg)`, lower case; may be empty
    QStringList unknownHeaders() const;

    // The next row below the headers.
    std::optional<CsvRow> next();
    // Up to `count` rows that next() will give, without taking them.
    QList<CsvRow> peek(qsizetype count);

    // A cell without surrounding blanks; empty where the row is short or the file has no such column.
    QString text(const CsvRow &row, int column) const;
    // Whether the row has cells beyond its last header, as one with an unquoted separator in a name has.
    // Empty cells there are the file's habit when its first row has them too.
    bool isTooWide(const CsvRow &row) const { return row.cells.size() > m_width; }

    LoneComma loneComma() const;
    QString error() const { return m_reader.error(); }
    QString sha256() const { return m_reader.sha256(); }
    bool hasBadText() const { return m_reader.hasBadText(); }

private:
    struct Header
    {
        QString name{};
        QString unit{};
        std::optional<int> column{};
        qsizetype index{};
    };

    const Header *find(int column) const;

    CsvReader m_reader;
    QList<Header> m_headers{};
    QList<CsvRow> m_ahead{};
    qsizetype m_width{};
};

// Whether the line of headers in a file's first bytes has all of `columns`.
bool hasColumns(QByteArray head, std::span<const ColumnNames> names, std::initializer_list<int> columns);

} // namespace rhomboid
