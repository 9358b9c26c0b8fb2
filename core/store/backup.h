#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace rhomboid {

class Database;

// Everything wrong with a database: pages, foreign keys, and every entry that no longer says what was
// written.
Result<QStringList> problemsIn(const Database &database);

// Writes a copy of the whole journal to `target`: made beside it, checked, made durable, and only then
// renamed.
Result<void> copyTo(const Database &database, const QString &target);

// Makes a new, empty journal in the same way, so that a crash never leaves half a journal behind.
Result<void> createJournal(const QString &path);

} // namespace rhomboid
