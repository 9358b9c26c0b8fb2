#include "core/store/store.h"

#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/failure.h"
#include "core/store/gate.h"
#include "core/store/migrations.h"
#include "core/store/rows.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "core/store/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <chrono>

namespace rhomboid {

namespace {

using Lock = std::unique_ptr<QLockFile>;

QString copyName() { return QStringLiteral("journal"); }

Error readOnlyError()
{
    return {
        Error::Kind::Refused, StoreText::tr("Nothing was saved: the journal is open for reading only."), {}};
}

Error heldBy(const QLockFile &lock, const QString &path)
{
    if (lock.error() != QLockFile::LockFailedError)
        return refusal(path, StoreText::tr("its folder cannot be written to."));
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return {Error::Kind::Busy, StoreText::tr("\"%1\" is already open in another window.").arg(path),
            QStringLiteral("%1 (%2) on %3").arg(program).arg(process).arg(host)};
}

// One writer a file. The lock of a program that has died is taken over.
Result<Lock> lockFor(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock");
    lock->setStaleLockTime(std::chrono::seconds(30));
    if (!lock->tryLock())
        return heldBy(*lock, path);
    QFile::setPermissions(lock->fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return lock;
}

Result<void> makeFolderFor(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFileInfo::exists(folder) && !(QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly)))
        return refusal(path, StoreText::tr("its folder cannot be made."));
    return {};
}

// An older journal is copied before it is brought to today's version.
Result<void> upgrade(const Database &database, const QString &path)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version < migrations().back().version)
        if (const auto copied = copyTo(database, QStringLiteral("%1.v%2").arg(path).arg(*version)); !copied)
            return copied;
    return migrate(database, migrations());
}

QString walOf(const QString &path) { return path + u"-wal"; }

Database::Access readAccess(const QString &path)
{
    return QFileInfo::exists(walOf(path)) ? Database::Access::Read : Database::Access::Frozen;
}

// Whether the last changes can be read where they are: for that SQLite has to make a third file beside them.
bool isReadableInPlace(const QString &path)
{
    if (!QFileInfo::exists(walOf(path)))
        return true;
    const auto database = Database::open(path, Database::Access::Read);
    return database && database->number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
}

// File and write-ahead file in a folder of their own, which goes with the folder; null when they cannot be
// copied. Nobody has them open here, so that no lock is lost by it.
std::unique_ptr<QTemporaryDir> copyForReading(const QString &path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(copyName());
    return folder->isValid() && QFile::copy(path, copy) && QFile::copy(walOf(path), walOf(copy))
        ? std::move(folder)
        : nullptr;
}

struct Opened {
    std::unique_ptr<QTemporaryDir> copy {};
    Lock lock {};
    Database database;
};

Result<Opened> openForWriting(const JournalFile &file)
{
    if (!file.exists)
        if (const auto made = makeFolderFor(file.path); !made)
            return made.error();
    auto lock = lockFor(file.path);
    if (!lock)
        return lock.error();
    if (!file.exists)
        if (const auto created = createJournal(file.path); !created)
            return created.error();
    if (const auto identified = identify(file.path); !identified)
        return identified.error();
    auto database = Database::open(file.path, Database::Access::Write);
    if (!database)
        return database.error();
    if (const auto upgraded = upgrade(*database, file.path); !upgraded)
        return upgraded.error();
    return Opened {{}, *std::move(lock), *std::move(database)};
}

Result<Opened> openForReading(const QString &path)
{
    std::unique_ptr<QTemporaryDir> copy;
    if (!isReadableInPlace(path)) {
        copy = copyForReading(path);
        if (!copy)
            return refusal(path, StoreText::tr("its last changes cannot be read."));
    }
    const QString readable = copy ? copy->filePath(copyName()) : path;
    if (const auto identified = identify(readable); !identified)
        return identified.error();
    auto database = Database::open(readable, readAccess(readable));
    if (!database)
        return database.error();
    return Opened {std::move(copy), {}, *std::move(database)};
}

} // namespace

class Store::Private
{
public:
    QString path {};
    std::unique_ptr<QTemporaryDir> copy {}; // outlives the connection, like the lock
    Lock lock {}; // released when the file is closed
    Database database;
};

Store::Store(std::unique_ptr<Private> state) : d(std::move(state)) { }
Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const QString &path, Mode mode)
{
    const auto file = locate(path);
    if (!file)
        return file.error();
    if (!file->exists && mode != Mode::OpenOrCreate)
        return Error {Error::Kind::NotFound, StoreText::tr("\"%1\" does not exist.").arg(file->path), {}};
    auto opened = mode == Mode::ReadOnly ? openForReading(file->path) : openForWriting(*file);
    if (!opened)
        return opened.error();
    return Store(std::make_unique<Private>(
        Private {file->path, std::move(opened->copy), std::move(opened->lock), std::move(opened->database)}));
}

const QString &Store::path() const { return d->path; }

bool Store::isReadOnly() const { return !d->lock; }

Result<Journal> Store::load() const
{
    auto entries = readEntries(d->database);
    if (!entries)
        return entries.error();
    auto tombstones = readTombstones(d->database);
    if (!tombstones)
        return tombstones.error();
    // Every page of the file has just been read and will not be again: SQLite need not keep them (2 MB).
    sqlite3_db_release_memory(d->database.handle());
    return Journal::fromLists(*std::move(entries), *std::move(tombstones));
}

Result<Change> Store::apply(const Change &change)
{
    if (isReadOnly())
        return readOnlyError();
    auto transaction = Transaction::begin(d->database);
    if (!transaction)
        return transaction.error();
    auto back = Writer(d->database).write(change);
    if (!back)
        return back.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return back;
}

Result<void> Store::keepDraft(const QString &form, const QByteArray &content)
{
    if (isReadOnly())
        return readOnlyError();
    return Statement(d->database,
                     QStringLiteral("INSERT INTO draft VALUES(?, ?) "
                                    "ON CONFLICT(form) DO UPDATE SET content = excluded.content"))
        .bind(form, content)
        .run();
}

Result<std::optional<QByteArray>> Store::draft(const QString &form) const
{
    Statement statement(d->database, QStringLiteral("SELECT content FROM draft WHERE form = ?"));
    const auto row = statement.bind(form).step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement.get<QByteArray>(0)) : std::nullopt;
}

Result<void> Store::clearDraft(const QString &form)
{
    if (isReadOnly())
        return readOnlyError();
    return Statement(d->database, QStringLiteral("DELETE FROM draft WHERE form = ?")).bind(form).run();
}

Result<void> Store::clearDrafts()
{
    if (isReadOnly())
        return readOnlyError();
    return Statement(d->database, QStringLiteral("DELETE FROM draft")).run();
}

Result<void> Store::backup(const QString &target) const
{
    const QString absolute = QDir::current().absoluteFilePath(target);
    if (QFileInfo(absolute) == QFileInfo(d->path))
        return refusal(absolute, StoreText::tr("a journal cannot be its own copy."));
    return copyTo(d->database, absolute);
}

Result<QStringList> Store::check() const { return problemsIn(d->database); }

QString defaultJournalPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/journal.rhomboid";
}

} // namespace rhomboid
