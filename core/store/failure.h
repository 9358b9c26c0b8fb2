#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

class QSqlError;
struct sqlite3;

namespace rhomboid {

// The sentences of this folder, for translators.
class StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// What a failed statement means to the person: a kind, a plain sentence, and SQLite's own words as the
// detail.
Error failureOf(const QSqlError &error);
// The same for the last call of a connection.
Error failureOf(sqlite3 *connection);

} // namespace rhomboid
