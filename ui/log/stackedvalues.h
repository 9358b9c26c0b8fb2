#pragma once

#include <QAbstractProxyModel>

namespace rhomboid {

// A table whose rows are too wide for their place, with each row as a block of several lines: one for its
// first cell, which names it, and below it the others, so many a line.
class StackedValues : public QAbstractProxyModel
{
    Q_OBJECT

public:
    StackedValues(QAbstractItemModel &source, int perLine, QObject *parent = nullptr);

    int perLine() const { return m_perLine; }
    int linesPerBlock() const;
    bool isHeading(const QModelIndex &index) const;

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    int valueCount() const { return sourceModel()->columnCount() - 1; }

    int m_perLine;
};

} // namespace rhomboid
