#pragma once

#include "core/exchange/importer.h"

#include <QHash>
#include <QMultiMap>
#include <QSet>

namespace rhomboid {

// THE function that decides whether an entry of a file is in the journal already: the same uid; else, for a
// workout, the same source format and a start within 60 seconds, or the same day and title where one of the
// times is unknown.
class Duplicates
{
public:
    // An existing entry that the draft names by its uid is the twin of that one only.
    Duplicates(const Journal &journal, const ImportDraft &draft);

    const Entry *find(const Entry &entry) const; // null when it is new
    bool has(const QString &uid) const { return m_entries.contains(uid); } // in the journal

private:
    const Entry *findWorkout(const Workout &workout) const;

    QHash<QString, Entry> m_entries{};
    QMultiMap<qint64, QString> m_starts{}; // wall seconds -> uid, of imported workouts
    QSet<QString> m_named{};
};

} // namespace rhomboid
