#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/base/walltime.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <type_traits>

namespace rhomboid {

class Database;

// One prepared statement, read forwards only. Failures of preparing, binding and reading come out of step()
// and run(), so that 'no more rows' and 'failed' are never the same. Unknown (nullopt) is NULL.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);

    // Values for the placeholders, in order; starts the statement anew.
    template <class... Values> Statement &bind(const Values &...values)
    {
        finish();
        (add(values), ...);
        return *this;
    }

    // Goes to the next row; false after the last.
    Result<bool> step();
    // Runs a statement whose rows do not matter.
    Result<void> run();
    // Gives up the remaining rows, so that the write-ahead file can be emptied.
    void finish();

    template <class T> T get(int column)
    {
        T value{};
        read(column, value);
        return value;
    }

private:
    void fail(const QString &text, const QString &detail);

    void add(const QString &text);
    void add(const QByteArray &bytes)
    {
        m_query.addBindValue(bytes.isNull() ? QByteArrayLiteral("") : bytes);
    }
    void add(double number);
    void add(qint64 number) { m_query.addBindValue(number); }
    void add(int number) { m_query.addBindValue(number); }
    void add(bool yes) { m_query.addBindValue(yes ? 1 : 0); }
    void add(const WallTime &time);
    template <class Unit> void add(const Quantity<Unit> &quantity) { add(quantity.value); }
    template <class T> void add(const std::optional<T> &value)
    {
        if (value)
            add(*value);
        else
            m_query.addBindValue(QVariant());
    }

    void read(int column, QString &text) const { text = m_query.value(column).toString(); }
    void read(int column, QByteArray &bytes) const { bytes = m_query.value(column).toByteArray(); }
    void read(int column, double &number) const { number = m_query.value(column).toDouble(); }
    void read(int column, qint64 &number) const { number = m_query.value(column).toLongLong(); }
    void read(int column, int &number) const { number = m_query.value(column).toInt(); }
    void read(int column, bool &yes) const { yes = m_query.value(column).toInt() != 0; }
    void read(int column, WallTime &time);
    template <class Unit> void read(int column, Quantity<Unit> &quantity) { read(column, quantity.value); }
    template <class T> void read(int column, std::optional<T> &value)
    {
        if (!m_query.isNull(column))
            read(column, value.emplace());
    }

    QSqlQuery m_query;
    std::optional<Error> m_failure{};
    bool m_running{false};
};

} // namespace rhomboid
