#pragma once

#include "core/base/result.h"

namespace rhomboid {

class Database;

// Takes the write lock at once (BEGIN IMMEDIATE: a deferred one fails in the middle) and rolls back unless
// committed.
class Transaction
{
public:
    static Result<Transaction> begin(const Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    // Durable when this has succeeded.
    Result<void> commit();

private:
    explicit Transaction(const Database &database) : m_database(&database) { }

    const Database *m_database;
};

} // namespace rhomboid
