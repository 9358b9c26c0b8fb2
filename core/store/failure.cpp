#include "core/store/failure.h"

#include <QSqlError>

#include <sqlite3.h>

namespace rhomboid {

namespace {

// SQLite names the constraint that failed, and ours bear the names of the fields they guard.
QString constraintText(const QString &message)
{
    const QString name = message.section(QStringLiteral("failed: "), 1).section(u' ', 0, 0);
    return StoreText::tr("Nothing was saved: the value of \"%1\" is not possible.").arg(name);
}

Error failureOf(int code, const QString &message)
{
    const QString detail = message + u" (" + QString::number(code) + u')';
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::Kind::Full, StoreText::tr("Nothing was saved: the disk is full."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Busy,
                StoreText::tr("Another program is using the journal. Try again in a moment."), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Damaged, StoreText::tr("The journal file is damaged."), detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {Error::Kind::Refused, StoreText::tr("The journal file cannot be opened for writing."),
                detail};
    case SQLITE_CONSTRAINT:
        return {Error::Kind::Invalid, constraintText(message), detail};
    case SQLITE_TOOBIG:
        return {Error::Kind::Invalid, StoreText::tr("Nothing was saved: a text is too long."), detail};
    default:
        return {Error::Kind::Io, StoreText::tr("The journal file could not be read or written."), detail};
    }
}

} // namespace

Error failureOf(const QSqlError &error)
{
    return failureOf(error.nativeErrorCode().toInt(), error.databaseText());
}

Error failureOf(sqlite3 *connection)
{
    return failureOf(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace rhomboid
