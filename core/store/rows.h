#pragma once

#include "core/base/result.h"
#include "core/journal/journal.h"

// Entries to rows and back. What is read equals what was written, field by field.
namespace rhomboid {

class Database;

// Where an entry lies: its row in `entry` and its kind, which names the other tables.
struct EntryPlace
{
    qint64 id{};
    QString kind{};
};

// All entries, in no particular order.
Result<EntryLists> readEntries(const Database &database);
Result<Entry> readEntry(const Database &database, const EntryPlace &place);

Result<QList<Tombstone>> readTombstones(const Database &database);

} // namespace rhomboid
