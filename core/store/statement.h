#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/base/sparse.h"
#include "core/base/walltime.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace rhomboid {

class Database;

// One prepared statement, read forwards only. Failures of preparing, binding and reading come out of step()
// and run(), so that 'no more rows' and 'failed' are never the same. Unknown (nullopt) is NULL.
//
// It speaks to SQLite directly: QSqlQuery makes a QVariant of every value, which was half of the time that
// reading ten years took, and a third of the time of writing them.
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
        T value {};
        read(column, value);
        return value;
    }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    void fail(const QString &text, const QString &detail);
    // Remembers what SQLite says, unless something failed before.
    void fail();
    void bound(int answer);

    void add(const QString &text);
    void add(const QByteArray &bytes);
    void add(double number);
    void add(qint64 number);
    void add(int number) { add(qint64 {number}); }
    void add(bool yes) { add(qint64 {yes ? 1 : 0}); }
    void add(const WallTime &time);
    void addNull();
    template <class Unit> void add(const Quantity<Unit> &quantity) { add(quantity.value); }
    template <class T> void add(const std::optional<T> &value)
    {
        if (value)
            add(*value);
        else
            addNull();
    }
    template <class T> void add(const Sparse<T> &value) { add(std::optional<T>(value)); }

    bool isNull(int column) const;
    void read(int column, QString &text) const;
    void read(int column, QByteArray &bytes) const;
    void read(int column, double &number) const;
    void read(int column, qint64 &number) const;
    void read(int column, int &number) const;
    void read(int column, bool &yes) const;
    void read(int column, WallTime &time);
    template <class Unit> void read(int column, Quantity<Unit> &quantity) { read(column, quantity.value); }
    template <class T> void read(int column, std::optional<T> &value)
    {
        if (!isNull(column))
            read(column, value.emplace());
    }

    sqlite3 *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement {};
    std::optional<Error> m_failure {};
    int m_bound {0}; // placeholders that have their value
};

} // namespace rhomboid
