#pragma once

#include "core/journal/change.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

namespace rhomboid {

// Writes a change inside a transaction that somebody else holds, and collects the change that takes it back
// from the rows it touches, so that no second copy of the journal is needed in memory.
class Writer
{
public:
    explicit Writer(const Database &database);

    Result<Change> write(const Change &change);

private:
    Result<void> takeOut(const Change &change, Change &back);
    Result<void> takeOut(const QString &uid, Change &back);
    Result<void> dig(const Change &change, Change &back);
    Result<void> dig(const QString &uid, Change &back);
    Result<void> erase(const EntryPlace &place);

    Result<void> insert(const Entry &entry);
    Result<void> insert(qint64 id, const Workout &entry);
    Result<void> insert(qint64 id, const PainEntry &entry);
    Result<void> insert(qint64 id, const Day &entry);
    Result<void> insert(qint64 id, const FunctionCheck &entry);
    Result<void> insert(qint64 id, const Event &entry);

    const Database &m_database;
    Statement m_find;
    Statement m_entry;
    Statement m_workout;
    Statement m_set;
    Statement m_observation;
    Statement m_pain;
    Statement m_painItem;
    Statement m_tombstone;
    Statement m_bury;
};

} // namespace rhomboid
