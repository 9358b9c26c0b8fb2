#include "core/store/statement.h"

#include "core/store/database.h"
#include "core/store/failure.h"

#include <sqlite3.h>

#include <cmath>

namespace rhomboid {

namespace {

// False for text that SQLite would give back changed. cleanText() takes such characters out where text comes
// in; here they are refused, so that what was stored is always what was shown.
bool survives(QStringView text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == 0 || unit >= 0xfffe)
            return false;
        if (!QChar::isSurrogate(unit))
            continue;
        if (!QChar::isHighSurrogate(unit) || ++i == text.size() || !text[i].isLowSurrogate())
            return false;
    }
    return true;
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Statement::Statement(const Database &database, const QString &sql) : m_database(database.handle())
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    const int answer =
        sqlite3_prepare_v2(m_database, text.constData(), static_cast<int>(text.size()), &prepared, nullptr);
    m_statement.reset(prepared);
    bound(answer);
}

void Statement::finish()
{
    // What the last step answered was reported then.
    sqlite3_reset(m_statement.get());
    m_bound = 0;
}

void Statement::fail(const QString &text, const QString &detail)
{
    if (!m_failure)
        m_failure = Error {Error::Kind::Invalid, text, detail};
}

void Statement::fail()
{
    if (!m_failure)
        m_failure = failureOf(m_database);
}

void Statement::bound(int answer)
{
    if (answer != SQLITE_OK)
        fail();
}

void Statement::add(const QString &text)
{
    if (!survives(text))
        fail(StoreText::tr("Nothing was saved: a text contains characters that cannot be stored."),
             text.left(100));
    const QByteArray bytes = text.toUtf8();
    bound(sqlite3_bind_text64(m_statement.get(), ++m_bound, bytes.constData(),
                              static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::add(const QByteArray &bytes)
{
    // constData() is never null, so that nothing is stored as no bytes and not as 'unknown'.
    bound(sqlite3_bind_blob64(m_statement.get(), ++m_bound, bytes.constData(),
                              static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
}

// SQLite would store NaN as 'unknown'.
void Statement::add(double number)
{
    if (!std::isfinite(number))
        fail(StoreText::tr("Nothing was saved: a value is not a number."), QString::number(number));
    bound(sqlite3_bind_double(m_statement.get(), ++m_bound, number));
}

void Statement::add(qint64 number) { bound(sqlite3_bind_int64(m_statement.get(), ++m_bound, number)); }

void Statement::addNull() { bound(sqlite3_bind_null(m_statement.get(), ++m_bound)); }

void Statement::add(const WallTime &time)
{
    const QString text = toIso(time);
    if (wallTimeFromIso(text) != time)
        fail(StoreText::tr("Nothing was saved: a date or a time is not possible."), text);
    add(text);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

void Statement::read(int column, QString &text) const
{
    // The text first: asking for it may convert the value, and the size is that of the converted one.
    const auto *const bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    text = QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

void Statement::read(int column, QByteArray &bytes) const
{
    const void *const content = sqlite3_column_blob(m_statement.get(), column);
    bytes = QByteArray(static_cast<const char *>(content), sqlite3_column_bytes(m_statement.get(), column));
}

void Statement::read(int column, double &number) const
{
    number = sqlite3_column_double(m_statement.get(), column);
}

void Statement::read(int column, qint64 &number) const
{
    number = sqlite3_column_int64(m_statement.get(), column);
}

void Statement::read(int column, int &number) const
{
    number = sqlite3_column_int(m_statement.get(), column);
}

void Statement::read(int column, bool &yes) const
{
    yes = sqlite3_column_int(m_statement.get(), column) != 0;
}

void Statement::read(int column, WallTime &time)
{
    QString text;
    read(column, text);
    if (const auto parsed = wallTimeFromIso(text))
        time = *parsed;
    else if (!m_failure)
        m_failure = Error {Error::Kind::Damaged, StoreText::tr("The journal file is damaged."),
                           QStringLiteral("no time: \"%1\"").arg(text)};
}

Result<bool> Statement::step()
{
    if (m_failure)
        return *m_failure;
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        finish();
        return false;
    default: {
        const Error failure = failureOf(m_database);
        finish();
        return failure;
    }
    }
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

} // namespace rhomboid
