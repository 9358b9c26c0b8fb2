#include "core/store/statement.h"

#include "core/store/database.h"
#include "core/store/failure.h"

#include <QSqlError>

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

Statement::Statement(const Database &database, const QString &sql) : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_failure = failureOf(m_query.lastError());
}

void Statement::finish()
{
    m_query.finish();
    m_running = false;
}

void Statement::fail(const QString &text, const QString &detail)
{
    if (!m_failure)
        m_failure = Error{Error::Kind::Invalid, text, detail};
}

void Statement::add(const QString &text)
{
    if (!survives(text))
        fail(StoreText::tr("Nothing was saved: a text contains characters that cannot be stored."),
             text.left(100));
    m_query.addBindValue(text.isNull() ? QStringLiteral("") : text);
}

// SQLite would store NaN as 'unknown'.
void Statement::add(double number)
{
    if (!std::isfinite(number))
        fail(StoreText::tr("Nothing was saved: a value is not a number."), QString::number(number));
    m_query.addBindValue(number);
}

void Statement::add(const WallTime &time)
{
    const QString text = toIso(time);
    if (wallTimeFromIso(text) != time)
        fail(StoreText::tr("Nothing was saved: a date or a time is not possible."), text);
    m_query.addBindValue(text);
}

void Statement::read(int column, WallTime &time)
{
    const QString text = m_query.value(column).toString();
    if (const auto parsed = wallTimeFromIso(text))
        time = *parsed;
    else if (!m_failure)
        m_failure = Error{Error::Kind::Damaged, StoreText::tr("The journal file is damaged."),
                          QStringLiteral("no time: \"%1\"").arg(text)};
}

Result<bool> Statement::step()
{
    if (m_failure)
        return *m_failure;
    if (!m_running && !m_query.exec())
        return failureOf(m_query.lastError());
    m_running = true;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return failureOf(m_query.lastError());
    finish();
    return false;
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
