#include "core/exchange/table.h"

#include "core/base/text.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr QStringView unitWords =
    u"|kg|kgs|lb|lbs|pounds|km|mi|miles|m|meters|metres|meter|min|sec|s|seconds|ml|l|";

// Lower case, without accents, one blank for everything that is no letter, digit or #.
QString plainName(QStringView name)
{
    QString plain = name.toString().normalized(QString::NormalizationForm_KD).toLower();
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    for (QChar &c : plain)
        if (!c.isLetterOrNumber() && c != u'#')
            c = u' ';
    return plain.simplified();
}

QHash<QString, int> columnsByName(std::span<const ColumnNames> names)
{
    QHash<QString, int> columns;
    for (const ColumnNames &row : names)
        for (const QStringView name : row.names.split(u'|'))
            columns.insert(plainName(name), row.column);
    return columns;
}

std::optional<int> columnNamed(const QString &plain, const QHash<QString, int> &columns)
{
    const auto found = columns.constFind(plain);
    return found == columns.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

Table::Table(QIODevice &device, std::span<const ColumnNames> names) : m_reader(device)
{
    std::optional<CsvRow> first = m_reader.next();
    while (first && first->isBlank())
        first = m_reader.next();
    if (!first)
        return;
    const QHash<QString, int> columns = columnsByName(names);
    for (qsizetype i = 0; i < first->cells.size(); ++i) {
        Header header{.name = cleanText(first->cells[i]).trimmed(), .index = i};
        const QString plain = plainName(header.name);
        const qsizetype split = plain.lastIndexOf(u' ');
        const QString last = plain.mid(split + 1);
        header.column = columnNamed(plain, columns);
        if (split > 0 && unitWords.contains(QString(u'|' + last + u'|'))) {
            header.unit = last;
            if (!header.column)
                header.column = columnNamed(plain.left(split), columns);
        }
        m_headers.append(header);
    }
    m_width = m_headers.size();
    if (const QList<CsvRow> rows = peek(1); !rows.isEmpty()) {
        const QStringList &cells = rows.front().cells;
        if (CsvRow{.cells = cells.mid(m_width)}.isBlank())
            m_width = std::max(m_width, cells.size());
    }
}

const Table::Header *Table::find(int column) const
{
    if (column == unusedColumn)
        return nullptr;
    const auto found = std::ranges::find(m_headers, std::optional<int>(column), &Header::column);
    return found == m_headers.end() ? nullptr : &*found;
}

QString Table::nameOf(int column) const
{
    const Header *header = find(column);
    return header ? header->name : QString();
}

QString Table::unitOf(int column) const
{
    const Header *header = find(column);
    return header ? header->unit : QString();
}

QStringList Table::unknownHeaders() const
{
    QStringList names;
    for (const Header &header : m_headers)
        if (!header.column && !header.name.isEmpty())
            names.append(header.name);
    return names;
}

std::optional<CsvRow> Table::next()
{
    if (m_ahead.isEmpty())
        return m_reader.next();
    return m_ahead.takeFirst();
}

QList<CsvRow> Table::peek(qsizetype count)
{
    while (m_ahead.size() < count) {
        std::optional<CsvRow> row = m_reader.next();
        if (!row)
            break;
        m_ahead.append(std::move(*row));
    }
    return m_ahead.first(std::min(count, m_ahead.size()));
}

QString Table::text(const CsvRow &row, int column) const
{
    const Header *header = find(column);
    if (!header || header->index >= row.cells.size())
        return {};
    return cleanText(row.cells[header->index]).trimmed();
}

LoneComma Table::loneComma() const
{
    return m_reader.delimiter() == u',' ? LoneComma::Thousands : LoneComma::Decimal;
}

bool hasColumns(QByteArray head, std::span<const ColumnNames> names, std::initializer_list<int> columns)
{
    QBuffer buffer(&head);
    buffer.open(QIODevice::ReadOnly);
    const Table table(buffer, names);
    return std::ranges::all_of(columns, [&table](int column) { return table.has(column); });
}

} // namespace rhomboid
