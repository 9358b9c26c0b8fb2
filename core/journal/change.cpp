#include "core/journal/change.h"

#include "core/journal/order.h"

#include <QHash>
#include <QSet>

namespace rhomboid {

namespace {

QSet<QString> touchedUids(const Change &change)
{
    QSet<QString> uids(change.remove.begin(), change.remove.end());
    for (const Entry &entry : change.put)
        uids.insert(headOf(entry).uid);
    return uids;
}

// Tombstones that go: those dug up by name, those of entries that come back, and those that are replaced.
QSet<QString> unburiedUids(const Change &change)
{
    QSet<QString> uids(change.unbury.begin(), change.unbury.end());
    for (const Entry &entry : change.put)
        uids.insert(headOf(entry).uid);
    for (const Tombstone &tombstone : change.bury)
        uids.insert(tombstone.uid);
    return uids;
}

template<class T>
void rewrite(QList<T> &list, const QSet<QString> &touched, const QList<Entry> &put)
{
    list.removeIf([&touched](const T &entry) { return touched.contains(entry.head.uid); });
    const qsizetype tail = list.size();
    for (const Entry &entry : put)
        if (const T *value = std::get_if<T>(&entry))
            list.append(*value);
    mergeTail(list, tail);
}

template<class T>
void collect(const QList<T> &list, const QSet<QString> &uids, QHash<QString, Entry> &found)
{
    for (const T &entry : list)
        if (uids.contains(entry.head.uid))
            found.insert(entry.head.uid, entry);
}

QHash<QString, Entry> entriesOf(const Journal &journal, const QSet<QString> &uids)
{
    QHash<QString, Entry> found;
    collect(journal.workouts(), uids, found);
    collect(journal.pains(), uids, found);
    collect(journal.days(), uids, found);
    collect(journal.functionChecks(), uids, found);
    collect(journal.events(), uids, found);
    return found;
}

} // namespace

Journal apply(const Journal &journal, const Change &change)
{
    Journal next = journal;
    const QSet<QString> touched = touchedUids(change);
    if (!touched.isEmpty())
        std::apply([&](auto &...lists) { (rewrite(lists, touched, change.put), ...); }, next.m_lists);

    const QSet<QString> unburied = unburiedUids(change);
    next.m_tombstones.removeIf([&](const Tombstone &old) { return unburied.contains(old.uid); });
    next.m_tombstones.append(change.bury);
    std::ranges::sort(next.m_tombstones, {}, &Tombstone::uid);
    return next;
}

Change inverse(const Journal &journal, const Change &change)
{
    Change back;
    const QSet<QString> touched = touchedUids(change);
    const QHash<QString, Entry> before = entriesOf(journal, touched);
    for (const Entry &entry : change.put)
        if (const QString &uid = headOf(entry).uid; !before.contains(uid))
            back.remove.append(uid);
    for (const Entry &entry : before)
        back.put.append(entry);
    std::ranges::sort(back.put, {}, [](const Entry &entry) { return headOf(entry).uid; });

    const QSet<QString> unburied = unburiedUids(change);
    QSet<QString> buriedBefore;
    for (const Tombstone &old : journal.tombstones()) {
        if (!unburied.contains(old.uid))
            continue;
        buriedBefore.insert(old.uid);
        back.bury.append(old);
    }
    for (const Tombstone &fresh : change.bury)
        if (!buriedBefore.contains(fresh.uid))
            back.unbury.append(fresh.uid);
    return back;
}

Change putting(Entry entry)
{
    return {.put = {std::move(entry)}};
}

Change removing(const QStringList &uids, const WallTime &when)
{
    Change change {.remove = uids};
    for (const QString &uid : uids)
        change.bury.append({.uid = uid, .deleted = when});
    return change;
}

} // namespace rhomboid
