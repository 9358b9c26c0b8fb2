#include "ui/trends/tablemodel.h"

#include "ui/kit/readtable.h"

namespace rhomboid {

namespace {

const QString nothing = QStringLiteral("–"); // in words only for who hears or copies it
constexpr qsizetype longestLine = 12; // letters; above short numbers more would make a column wide

QString folded(const QString &heading)
{
    QStringList lines;
    for (const QString &word : heading.split(u' '))
        if (!lines.isEmpty() && lines.constLast().size() + 1 + word.size() <= longestLine)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    return lines.join(u'\n');
}

} // namespace

void PlotTableModel::setTable(const PlotTable &table)
{
    if (table == m_table)
        return;
    beginResetModel();
    m_table = table;
    m_shortDays = table;
    m_shortDays.dayFormat.replace(QStringLiteral("dddd"), QStringLiteral("ddd"))
        .replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    m_alignment.clear();
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        m_alignment.append(table.holdsNumbers(column) ? Qt::AlignRight : Qt::AlignLeft);
    endResetModel();
}

int PlotTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PlotTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant PlotTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(m_alignment.value(index.column()) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole || role == copyRole)
        return m_table.text(index.row(), index.column());
    if (role != Qt::DisplayRole)
        return {};
    const bool known = !std::holds_alternative<std::monostate>(m_table.rows[index.row()][index.column()]);
    return known ? m_shortDays.text(index.row(), index.column()) : nothing;
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(m_alignment.value(section) | Qt::AlignBottom);
    const QString heading = m_table.header().value(section);
    if (role == Qt::AccessibleTextRole || role == copyRole)
        return heading;
    return role == Qt::DisplayRole ? QVariant(folded(heading)) : QVariant();
}

} // namespace rhomboid
