#pragma once

#include "core/journal/journal.h"

#include <QStringList>

namespace rhomboid {

// The one way a journal changes. Puts replace the entry of the same uid; a removal names a uid. Tombstones are
// changed explicitly, so that every change has an exact inverse and undo leaves no trace.
struct Change {
    QList<Entry> put {};
    QStringList remove {};
    QList<Tombstone> bury {};
    QStringList unbury {};

    bool operator==(const Change &) const = default;

    bool isEmpty() const { return put.isEmpty() && remove.isEmpty() && bury.isEmpty() && unbury.isEmpty(); }
};

// The journal after a change. Pure. Removing what is not there does nothing. Putting an entry whose uid is buried
// also digs that tombstone up.
Journal apply(const Journal &journal, const Change &change);

// The change that takes apply(journal, change) back to journal, exactly.
Change inverse(const Journal &journal, const Change &change);

// The change that writes one entry.
Change putting(Entry entry);

// The change that deletes entries and leaves tombstones dated `when`. Pain entries that name a deleted workout keep
// naming it: undo must find them as they were.
Change removing(const QStringList &uids, const WallTime &when);

} // namespace rhomboid
