#include "core/journal/journal.h"

#include "core/journal/order.h"

namespace rhomboid {

namespace {

template<class T>
const T *byUid(const QList<T> &list, const QString &uid)
{
    const auto found = std::ranges::find_if(list, [&uid](const T &entry) { return entry.head.uid == uid; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

QString dayUid(QDate date)
{
    return QStringLiteral("day:") + date.toString(Qt::ISODate);
}

QString functionUid(QDate date)
{
    return QStringLiteral("function:") + date.toString(Qt::ISODate);
}

const EntryHead &headOf(const Entry &entry)
{
    return std::visit([](const auto &value) -> const EntryHead & { return value.head; }, entry);
}

QDate dateOf(const Entry &entry)
{
    return std::visit([](const auto &value) { return orderOf(value).first.date; }, entry);
}

Journal::Journal(QList<Entry> entries, QList<Tombstone> tombstones) : m_tombstones(std::move(tombstones))
{
    for (Entry &entry : entries)
        std::visit(
            [this]<class T>(T &value) { std::get<QList<T>>(m_lists).append(std::move(value)); }, entry);
    sort();
}

Journal Journal::fromLists(EntryLists lists, QList<Tombstone> tombstones)
{
    Journal journal;
    journal.m_lists = std::move(lists);
    journal.m_tombstones = std::move(tombstones);
    journal.sort();
    return journal;
}

void Journal::sort()
{
    std::apply([](auto &...lists) { (mergeTail(lists, 0), ...); }, m_lists);
    std::ranges::sort(m_tombstones, {}, &Tombstone::uid);
}

bool Journal::isEmpty() const
{
    return std::apply([](const auto &...lists) { return (lists.isEmpty() && ...); }, m_lists);
}

const Workout *Journal::workout(const QString &uid) const
{
    return byUid(workouts(), uid);
}

const PainEntry *Journal::pain(const QString &uid) const
{
    return byUid(pains(), uid);
}

const Day *Journal::day(QDate date) const
{
    const auto found = std::ranges::lower_bound(days(), date, {}, &Day::date);
    return found != days().end() && found->date == date ? &*found : nullptr;
}

std::optional<Entry> Journal::find(const QString &uid) const
{
    std::optional<Entry> result;
    const auto look = [&](const auto &list) {
        if (const auto *found = result ? nullptr : byUid(list, uid))
            result = *found;
    };
    std::apply([&](const auto &...lists) { (look(lists), ...); }, m_lists);
    return result;
}

} // namespace rhomboid
