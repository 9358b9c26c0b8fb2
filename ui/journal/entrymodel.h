#pragma once

#include "core/journal/journal.h"
#include "ui/journal/entryfilter.h"

#include <QAbstractListModel>

#include <memory>

namespace rhomboid {

class Loads;
struct State;

// The journal as rows, newest day first: a heading for each day, then its entries. Texts are made when a row is drawn.
class EntryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, UidRole, DayRole, SubtitleRole, BadgeRole, LevelRole };
    enum Kind { Heading, WorkoutRow, PainRow, PainFreeRow };

    explicit EntryModel(QObject *parent = nullptr);

    void show(const State &state, const EntryFilter &filter, QDate today);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QModelIndex indexOf(const QString &uid) const;
    QModelIndex indexOf(QDate day) const; // its heading; invalid when the day has no entry on show
    int entryCount() const { return m_entries; }

private:
    struct Row {
        Kind kind {Heading};
        QDate day {};
        qsizetype entry {-1}; // in the journal's list of its kind
    };

    QVariant heading(const Row &row, int role) const;
    QVariant workout(const Row &row, int role) const;
    QVariant pain(const Row &row, int role) const;

    Journal m_journal {};
    std::shared_ptr<const Loads> m_loads {};
    EntryFilter m_filter {};
    QDate m_today {};
    QList<Row> m_rows {};
    int m_entries {0};
};

} // namespace rhomboid
