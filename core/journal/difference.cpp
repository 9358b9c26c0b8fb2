#include "core/journal/difference.h"

namespace rhomboid {

namespace {

template <class Visit> void forEachEntry(const Journal &journal, const Visit &visit)
{
    const auto all = [&visit](const auto &list) {
        for (const auto &entry : list)
            visit(Entry(entry));
    };
    all(journal.workouts());
    all(journal.pains());
    all(journal.days());
    all(journal.functionChecks());
    all(journal.events());
}

} // namespace

Change difference(const Journal &from, const Journal &to, const WallTime &when)
{
    QStringList gone;
    forEachEntry(from, [&](const Entry &entry) {
        if (const QString uid = headOf(entry).uid; !to.find(uid))
            gone.append(uid);
    });
    Change change = removing(gone, when);
    forEachEntry(to, [&](const Entry &entry) {
        if (from.find(headOf(entry).uid) != entry)
            change.put.append(entry);
    });
    return change;
}

Change removingAll(const Journal &journal, const WallTime &when) { return difference(journal, {}, when); }

} // namespace rhomboid
