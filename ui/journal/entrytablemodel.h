#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace rhomboid {

class EntryModel;
struct EntryRow;

// The entries that the journal list shows as a table that can be sorted by each of its columns. What an entry
// does not say comes last, whichever way it is sorted.
class EntryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Kind, What, Minutes, Effort, Load, Worst, Place, columns };

    explicit EntryTableModel(const EntryModel &entries, QObject *parent = nullptr);

    // Follows the list only while somebody looks at the table: sorting decades takes its time.
    void setFollowing(bool following);

    int sortColumn() const { return m_column; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    void sort(int column, Qt::SortOrder order) override;

    QModelIndex indexOf(const QString &uid) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void renew();
    void arrange();
    template <class Key> void arrangeBy(auto keyOf);
    const EntryRow &row(int index) const;
    QString text(const EntryRow &row, int column) const;
    QString what(const EntryRow &row) const;
    QString place(const EntryRow &row) const;
    std::optional<double> number(const EntryRow &row, int column) const;

    const EntryModel &m_entries;
    bool m_following {false};
    int m_column {When};
    Qt::SortOrder m_sortOrder {Qt::DescendingOrder};
    QList<qsizetype> m_order {}; // rows of the list, which has the newest first
};

} // namespace rhomboid
