#pragma once

#include "core/base/result.h"
#include "core/journal/change.h"

#include <QString>

#include <memory>
#include <optional>

namespace rhomboid {

// The journal file: the only place that knows SQL. SQLite in WAL mode with synchronous=FULL; a change is durable
// when apply() returns. One Store at a time writes a file; a Store belongs to the thread that opened it.
class Store
{
public:
    enum class Mode { OpenOrCreate, OpenExisting, ReadOnly };

    // Refuses, without touching a byte, what is not a journal this program can read: empty, foreign, damaged,
    // unreadable, or written by a newer version. The error names the file and the reason.
    static Result<Store> open(const QString &path, Mode mode = Mode::OpenOrCreate);

    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;
    ~Store();

    const QString &path() const;
    bool isReadOnly() const;

    Result<Journal> load() const;

    // Writes a change in one transaction and returns its inverse. Nothing is written unless all of it is.
    Result<Change> apply(const Change &change);

    // Unsaved form contents, by form key; kept until they are cleared, also over a crash.
    Result<void> keepDraft(const QString &form, const QByteArray &content);
    Result<std::optional<QByteArray>> draft(const QString &form) const;
    Result<void> clearDraft(const QString &form);
    Result<void> clearDrafts(); // of every form

    // A verified copy beside which nothing else is needed (VACUUM INTO, checked, fsync, rename).
    Result<void> backup(const QString &target) const;

    // Integrity, foreign keys and the content of every row; an empty list means sound.
    Result<QStringList> check() const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

// The file used when nobody names one.
QString defaultJournalPath();

} // namespace rhomboid
