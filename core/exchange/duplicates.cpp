#include "core/exchange/duplicates.h"

namespace rhomboid {

namespace {

constexpr qint64 sameStart = 60; // seconds
constexpr qint64 halfDay = 43'200;

QString formatOf(const Workout &workout) { return workout.source.section(u':', 0, 0); }

bool isSame(const Workout &a, const Workout &b)
{
    if (formatOf(a) != formatOf(b))
        return false;
    if (a.started.time && b.started.time)
        return std::abs(a.started.wallSeconds() - b.started.wallSeconds()) <= sameStart;
    return a.started.date == b.started.date && a.title == b.title;
}

} // namespace

Duplicates::Duplicates(const Journal &journal, const ImportDraft &draft)
{
    const auto learn = [this](const auto &list) {
        for (const auto &entry : list)
            m_entries.insert(entry.head.uid, entry);
    };
    learn(journal.workouts());
    learn(journal.pains());
    learn(journal.days());
    learn(journal.functionChecks());
    learn(journal.events());
    for (const Workout &workout : journal.workouts())
        if (!workout.source.isEmpty())
            m_starts.insert(workout.started.wallSeconds(), workout.head.uid);
    for (const Entry &entry : draft.entries)
        m_named.insert(headOf(entry).uid);
}

const Entry *Duplicates::find(const Entry &entry) const
{
    if (const auto same = m_entries.constFind(headOf(entry).uid); same != m_entries.constEnd())
        return &*same;
    const Workout *workout = std::get_if<Workout>(&entry);
    return workout && !workout->source.isEmpty() ? findWorkout(*workout) : nullptr;
}

const Entry *Duplicates::findWorkout(const Workout &workout) const
{
    // An unknown time counts as noon, so that the whole day lies within half a day of it.
    const qint64 start = workout.started.wallSeconds();
    const qint64 reach = workout.started.time ? halfDay : 2 * halfDay;
    for (auto near = m_starts.lowerBound(start - reach);
         near != m_starts.cend() && near.key() <= start + reach; ++near) {
        const auto existing = m_entries.constFind(near.value());
        if (!m_named.contains(near.value()) && isSame(std::get<Workout>(*existing), workout))
            return &*existing;
    }
    return nullptr;
}

} // namespace rhomboid
