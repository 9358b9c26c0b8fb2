#include "ui/trends/tablemodel.h"

#include <algorithm>

namespace rhomboid {

namespace {

bool holdsNumbers(const PlotTable &table, qsizetype column)
{
    return std::ranges::any_of(table.rows, [column](const QStringList &row) {
        return std::ranges::any_of(row.value(column), [](QChar sign) { return sign.isDigit(); });
    });
}

} // namespace

void PlotTableModel::setTable(const PlotTable &table)
{
    if (table == m_table)
        return;
    beginResetModel();
    m_table = table;
    m_alignment.clear();
    for (qsizetype column = 0; column < table.header.size(); ++column)
        m_alignment.append(column > 0 && holdsNumbers(table, column) ? Qt::AlignRight : Qt::AlignLeft);
    endResetModel();
}

int PlotTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PlotTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant PlotTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(m_alignment.value(index.column()) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return m_table.rows[index.row()].value(index.column());
    return {};
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(m_alignment.value(section) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_table.header.value(section)) : QVariant();
}

} // namespace rhomboid
