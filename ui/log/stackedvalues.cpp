#include "ui/log/stackedvalues.h"

namespace rhomboid {

StackedValues::StackedValues(QAbstractItemModel &source, int perLine, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_perLine(qMax(1, perLine))
{
    setSourceModel(&source);
    connect(&source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from,
                                                                    const QModelIndex &to) {
        emit dataChanged(index(from.row() * linesPerBlock(), 0),
                         index((to.row() + 1) * linesPerBlock() - 1, columnCount() - 1));
    });
    connect(&source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                beginRemoveRows({}, first * linesPerBlock(), (last + 1) * linesPerBlock() - 1);
            });
    connect(&source, &QAbstractItemModel::rowsRemoved, this, [this] { endRemoveRows(); });
}

int StackedValues::linesPerBlock() const { return 1 + (valueCount() + m_perLine - 1) / m_perLine; }

bool StackedValues::isHeading(const QModelIndex &index) const
{
    return index.isValid() && index.row() % linesPerBlock() == 0;
}

QModelIndex StackedValues::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int block = index.row() / linesPerBlock();
    if (isHeading(index))
        return index.column() == 0 ? sourceModel()->index(block, 0) : QModelIndex();
    const int value = (index.row() % linesPerBlock() - 1) * m_perLine + index.column();
    return value < valueCount() ? sourceModel()->index(block, value + 1) : QModelIndex();
}

QModelIndex StackedValues::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid())
        return {};
    const int first = source.row() * linesPerBlock();
    if (source.column() == 0)
        return index(first, 0);
    const int value = source.column() - 1;
    return index(first + 1 + value / m_perLine, value % m_perLine);
}

QModelIndex StackedValues::index(int row, int column, const QModelIndex &parent) const
{
    const bool exists = !parent.isValid() && row >= 0 && column >= 0 && row < rowCount() && column < m_perLine;
    return exists ? createIndex(row, column) : QModelIndex();
}

QModelIndex StackedValues::parent(const QModelIndex &) const { return {}; }

int StackedValues::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sourceModel()->rowCount() * linesPerBlock();
}

int StackedValues::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_perLine; }

QVariant StackedValues::headerData(int, Qt::Orientation, int) const { return {}; }

// The cursor passes over what only names the block, and over the room behind the last value.
Qt::ItemFlags StackedValues::flags(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return isHeading(index) || !source.isValid() ? Qt::NoItemFlags : sourceModel()->flags(source);
}

} // namespace rhomboid
