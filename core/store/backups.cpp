#include "core/store/backups.h"

#include "core/base/safefile.h"
#include "core/store/failure.h"
#include "core/store/gate.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int daysKept = 14;

QString stampFormat() { return QStringLiteral("yyyy-MM-dd-HHmmss"); }

QString stampOf(const WallTime &now)
{
    return QDateTime(now.date, now.time.value_or(QTime(0, 0))).toString(stampFormat());
}

// Those of earlier versions end in .db.
QStringList endings() { return {QStringLiteral("*.rhomboid"), QStringLiteral("*.db")}; }

QDateTime momentIn(const QString &stamp) { return QDateTime::fromString(stamp, stampFormat()); }

void dropOld(const QList<BackupFile> &latestFirst)
{
    QSet<QDate> days;
    for (const BackupFile &backup : latestFirst) {
        days.insert(backup.made.date());
        if (days.size() > daysKept)
            QFile::remove(backup.path);
    }
}

} // namespace

QString backupFolderOf(const QString &journal) { return QFileInfo(journal).absolutePath() + u"/backups"; }

QString backupPath(const QString &folder, const QString &journal, const WallTime &now)
{
    return QStringLiteral("%1/%2-%3.rhomboid")
        .arg(folder, QFileInfo(journal).completeBaseName(), stampOf(now));
}

bool isBackup(const QString &path)
{
    const QString stamp = QFileInfo(path).completeBaseName().right(stampFormat().size());
    return QFileInfo(path).completeBaseName().endsWith(u'-' + stamp) && momentIn(stamp).isValid();
}

QList<BackupFile> backupsOf(const QString &journal, const QString &folder)
{
    const QString stem = QFileInfo(journal).completeBaseName() + u'-';
    QList<BackupFile> found;
    for (const QFileInfo &file : QDir(folder).entryInfoList(endings(), QDir::Files)) {
        const QString name = file.completeBaseName();
        if (!name.startsWith(stem))
            continue;
        const QDateTime made = momentIn(name.mid(stem.size()));
        if (made.isValid())
            found.append({.path = file.absoluteFilePath(), .made = made, .bytes = file.size()});
    }
    std::ranges::sort(found, std::ranges::greater(), &BackupFile::made);
    return found;
}

Result<QString> backUp(const QString &journal, const QString &folder, const WallTime &now)
{
    const QString target = backupPath(folder, journal, now);
    if (const auto made = makeFolder(folder); !made)
        return made.error();
    const auto store = Store::open(journal, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    if (const auto copied = store->backup(target); !copied)
        return copied.error();
    dropOld(backupsOf(journal, folder));
    return target;
}

Result<Journal> readBackup(const QString &path)
{
    const auto store = Store::open(path, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const auto problems = store->check();
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error {Error::Kind::Damaged,
                      StoreText::tr("\"%1\" is damaged and was not restored.").arg(path),
                      problems->join(u'\n')};
    return store->load();
}

Result<QString> restoreInPlace(const QString &journal, const QString &backup, const WallTime &now)
{
    if (const auto sound = readBackup(backup); !sound)
        return sound.error();
    const auto copy = Store::open(backup, Store::Mode::ReadOnly);
    if (!copy)
        return copy.error();
    QLockFile lock(journal + u".lock");
    if (!lock.tryLock())
        return Error {
            Error::Kind::Busy, StoreText::tr("\"%1\" is already open in another window.").arg(journal), {}};
    QString aside;
    for (const auto *suffix : {u"", u"-wal", u"-shm"}) {
        const QString old = journal + QString::fromUtf16(suffix);
        if (!QFileInfo::exists(old))
            continue;
        const QString kept =
            QStringLiteral("%1.old-%2%3").arg(journal, stampOf(now), QString::fromUtf16(suffix));
        if (!QFile::rename(old, kept))
            return refusal(journal, StoreText::tr("it could not be moved out of the way."));
        if (aside.isEmpty())
            aside = kept;
    }
    if (const auto restored = copy->backup(journal); !restored)
        return restored.error();
    return aside;
}

} // namespace rhomboid
