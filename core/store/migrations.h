#pragma once

#include "core/base/result.h"

#include <QString>

#include <span>

namespace rhomboid {

class Database;

// "RHMB": written into the header of every journal, so that no other program's file is taken for one.
inline constexpr int applicationId = 0x52484d42;

// One step of the schema's history: the statements that lead from the version before to `version`, and the
// table definitions are never edited once released.
struct Migration
{
    int version{};
    std::span<const char16_t *const> statements{};
};

// The schema's history, in order. A fresh journal goes through all of it.
std::span<const Migration> migrations();

// Brings a database to the last version of `history`, each step in a transaction of its own.
Result<void> migrate(const Database &database, std::span<const Migration> history);

Result<int> schemaVersion(const Database &database);

// Every definition in the database as one text: equal texts are equal schemas.
Result<QString> schemaText(const Database &database);

// What schemaText() of a sound journal of this version is.
Result<QString> expectedSchema(int version, std::span<const Migration> history);

} // namespace rhomboid
