#pragma once

#include "core/journal/entryindex.h"

#include <QAbstractListModel>

#include <memory>

namespace rhomboid {

class Loads;
struct State;

// The journal as rows, newest day first: a heading for each day, then its entries. Texts are made when a row
// is drawn.
class EntryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, UidRole, DayRole, SubtitleRole, ShorterRole, BadgeRole, LevelRole };
    enum Kind { Heading, WorkoutRow, PainRow, PainFreeRow, NoteRow };

    explicit EntryModel(QObject *parent = nullptr);

    void show(const State &state, const EntryFilter &filter, QDate today);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QModelIndex indexOf(const QString &uid) const;
    QModelIndex indexOf(QDate day) const; // its heading; invalid when the day has no entry on show
    QModelIndex newestUntil(QDate day) const; // an entry of this day or before; invalid when there is none
    QString newestOfAll(QDate day) const; // the same without a filter: its uid; empty when there is none
    QModelIndex oldestSince(QDate day) const; // an entry of this day or after; invalid when there is none
    // The newest entry of the next month with entries after (+1) or before (-1) that of a day; invalid when
    // there is none.
    QModelIndex newestOfMonth(QDate day, int months) const;
    // The first entry that is not in another journal, or is another there; empty when none is on show.
    QString firstUnlike(const Journal &other) const;
    // The entry that takes the place of one that has gone; invalid when none is left.
    QModelIndex nearest(int row) const;
    const Journal &journal() const { return m_index.journal(); }
    const QList<EntryRow> &found() const { return m_found; } // without the headings
    const QString &uidOf(const EntryRow &row) const;
    std::optional<double> loadOf(const EntryRow &row) const;
    int entryCount() const { return static_cast<int>(m_found.size()); }
    int allCount() const { return static_cast<int>(m_index.size()); } // without a filter
    QStringList exercises() const { return m_index.exercises(); }
    Journal shown() const; // the entries of the rows
    Journal only(const QStringList &uids) const;

private:
    struct Row {
        Kind kind {Heading};
        QDate day {};
        qsizetype entry {-1}; // in the journal's list of its kind
    };

    QVariant heading(const Row &row, int role) const;
    QString spoken(const Row &row) const;
    const QString &uidOf(const Row &row) const;
    QVariant workout(const Row &row, int role) const;
    QVariant pain(const Row &row, int role) const;
    QVariant note(const Row &row, int role) const;

    EntryIndex m_index {};
    std::shared_ptr<const Loads> m_loads {};
    EntryFilter m_filter {};
    QDate m_today {};
    QList<EntryRow> m_found {};
    QList<Row> m_rows {};
};

} // namespace rhomboid
