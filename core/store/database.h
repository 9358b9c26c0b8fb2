#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

struct sqlite3;

namespace rhomboid {

// One connection to a SQLite file with the settings of this program: it closes when it goes. The path is
// absolute and never an URI of somebody else's making.
class Database
{
public:
    enum class Access {
        Write, // WAL, synchronous=FULL; the answers of the pragmas are checked
        Read, // beside a writer or a left-over write-ahead file
        Frozen, // nobody writes the file: no locks, no side files, no byte touched
    };

    static Result<Database> open(const QString &path, Access access);
    static Result<Database> inMemory();

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    const QSqlDatabase &connection() const { return m_connection; }
    sqlite3 *handle() const;

    // Runs one statement without placeholders and without an answer.
    Result<void> run(const QString &sql) const;
    Result<qint64> number(const QString &sql) const;
    Result<QString> text(const QString &sql) const;

private:
    Database() = default;
    static Result<Database> connect(const QString &name, const QString &options);
    Result<void> harden() const;
    Result<void> makeDurable() const;

    QSqlDatabase m_connection{};
};

} // namespace rhomboid
