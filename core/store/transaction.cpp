#include "core/store/transaction.h"

#include "core/store/database.h"
#include "core/store/failure.h"

#include <sqlite3.h>

#include <utility>

namespace rhomboid {

namespace {

// SQLite goes on writing to a file that was deleted or replaced under it, and reports success.
bool hasMoved(const Database &database)
{
    int moved = 0;
    const int answer = sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return answer == SQLITE_OK && moved != 0;
}

} // namespace

Result<Transaction> Transaction::begin(const Database &database)
{
    if (hasMoved(database))
        return Error{.kind = Error::Kind::Refused,
                     .text = StoreText::tr(
                         "Nothing was saved: the journal file was moved, deleted or replaced meanwhile."),
                     .detail = QStringLiteral("SQLITE_FCNTL_HAS_MOVED")};
    if (const auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(m_database->run(QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::commit()
{
    if (const auto committed = m_database->run(QStringLiteral("COMMIT")); !committed)
        return committed;
    m_database = nullptr;
    return {};
}

} // namespace rhomboid
