#pragma once

#include "core/journal/day.h"
#include "core/journal/pain.h"
#include "core/journal/workout.h"

#include <QList>

#include <tuple>
#include <variant>

namespace rhomboid {

using Entry = std::variant<Workout, PainEntry, Day, FunctionCheck, Event>;

const EntryHead &headOf(const Entry &entry);
// The calendar day an entry stands on.
QDate dateOf(const Entry &entry);

// Entries by their kind.
using EntryLists = std::tuple<QList<Workout>, QList<PainEntry>, QList<Day>, QList<FunctionCheck>, QList<Event>>;

// Everything one person has written down: sorted, immutable, implicitly shared lists. A copy costs a few pointers;
// the only way to get a different journal is apply(Journal, Change).
class Journal
{
public:
    Journal() = default;
    // Sorts what it is given. Uids must be unique across all lists.
    Journal(QList<Entry> entries, QList<Tombstone> tombstones);
    // The same from lists that need no order; nothing is copied.
    static Journal fromLists(EntryLists lists, QList<Tombstone> tombstones);

    // The entries of one kind in order: workouts by start, pains and events by time, days and checks by date.
    template<class T>
    const QList<T> &list() const { return std::get<QList<T>>(m_lists); }
    const QList<Workout> &workouts() const { return list<Workout>(); }
    const QList<PainEntry> &pains() const { return list<PainEntry>(); }
    const QList<Day> &days() const { return list<Day>(); }
    const QList<FunctionCheck> &functionChecks() const { return list<FunctionCheck>(); }
    const QList<Event> &events() const { return list<Event>(); }
    const QList<Tombstone> &tombstones() const { return m_tombstones; } // by uid

    bool isEmpty() const;
    std::optional<Entry> find(const QString &uid) const;
    const Workout *workout(const QString &uid) const; // null when there is none
    const PainEntry *pain(const QString &uid) const;
    const Day *day(QDate date) const;

    bool operator==(const Journal &) const = default;

private:
    friend Journal apply(const Journal &journal, const struct Change &change);

    void sort();

    EntryLists m_lists {};
    QList<Tombstone> m_tombstones {};
};

} // namespace rhomboid
