#pragma once

#include "core/base/result.h"
#include "core/base/walltime.h"
#include "core/journal/journal.h"

#include <QDateTime>
#include <QList>
#include <QString>

// The backups of a journal: whole, verified copies in a folder, told apart by the moment in their names.
namespace rhomboid {

struct BackupFile {
    QString path {};
    QDateTime made {}; // in the time of this computer
    qint64 bytes {};

    bool operator==(const BackupFile &) const = default;
};

// "backups", beside the journal.
QString backupFolderOf(const QString &journal);
// backups/journal-2026-03-12-194500.rhomboid: a journal like any other, which can be opened by itself.
QString backupPath(const QString &folder, const QString &journal, const WallTime &now);

// Whether a file is one of them by its name, whichever journal it belongs to.
bool isBackup(const QString &path);

// The latest first.
QList<BackupFile> backupsOf(const QString &journal, const QString &folder);

// Makes one through a reading connection of its own, so it can run beside the window, and gives its path.
// Keeps the backups of the latest 14 days that have any.
Result<QString> backUp(const QString &journal, const QString &folder, const WallTime &now);

// What a backup holds; fails when it is not sound.
Result<Journal> readBackup(const QString &path);

// Puts a backup in the place of a journal that nobody has open. What was there is kept under another name,
// which is the answer; empty when there was nothing.
Result<QString> restoreInPlace(const QString &journal, const QString &backup, const WallTime &now);

} // namespace rhomboid
