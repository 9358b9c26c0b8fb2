#include "core/store/gate.h"

#include "core/store/database.h"
#include "core/store/failure.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

namespace rhomboid {

namespace {

// The person has named a file: every failure names it too.
Error about(const QString &path, const Error &error)
{
    Error named = refusal(path, error.text);
    named.kind = error.kind;
    named.detail = error.detail;
    return named;
}

QString walOf(const QString &path) { return path + u"-wal"; }

Result<void> checkVersion(const QString &path, const Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return about(path, version.error());
    const int newest = migrations().back().version;
    if (*version > newest)
        return refusal(
            path,
            StoreText::tr("it was written by a newer version of Rhomboid (journal version %1, this "
                          "program knows %2). Update Rhomboid to open it.")
                .arg(*version)
                .arg(newest));
    const auto actual = schemaText(database);
    if (!actual)
        return about(path, actual.error());
    const auto expected = *version > 0 ? expectedSchema(*version, migrations()) : Result<QString>(QString());
    if (!expected)
        return expected.error();
    if (*version < 1 || *actual != *expected)
        return refusal(path, StoreText::tr("its tables are not those of a journal."));
    return {};
}

// Finds lost and overwritten pages; what entries say is compared by Store::check().
Result<void> checkPages(const QString &path, const Database &database)
{
    const auto answer = database.text(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return about(path, answer.error());
    if (*answer != u"ok")
        return about(path, {Error::Kind::Damaged, StoreText::tr("The journal file is damaged."), *answer});
    return {};
}

Result<void> checkContent(const QString &path, const Database &database)
{
    const auto version = checkVersion(path, database);
    return version ? checkPages(path, database) : version;
}

auto markOf(const Database &database) { return database.number(QStringLiteral("PRAGMA application_id")); }

Error foreign(const QString &path) { return refusal(path, StoreText::tr("it belongs to another program.")); }

} // namespace

Error refusal(const QString &path, const QString &reason)
{
    return {Error::Kind::Refused, StoreText::tr("\"%1\" cannot be opened: %2").arg(path, reason), {}};
}

Result<JournalFile> locate(const QString &path)
{
    const QFileInfo info(QDir::current().absoluteFilePath(path));
    const QString absolute =
        info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    if (!info.exists()) {
        if (info.isSymLink())
            return refusal(absolute, StoreText::tr("it is a link to a file that does not exist."));
        if (QFileInfo::exists(walOf(absolute)))
            return refusal(absolute,
                           StoreText::tr("the file is missing, but its last changes are still there."));
        return JournalFile {absolute, false};
    }
    if (info.isDir())
        return refusal(absolute, StoreText::tr("it is a folder."));
    struct stat status {
    };
    if (::stat(QFile::encodeName(absolute).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return refusal(absolute, StoreText::tr("it is not a file."));
    if (!info.isReadable())
        return refusal(absolute, StoreText::tr("you are not allowed to read it."));
    if (status.st_size == 0)
        return refusal(absolute, StoreText::tr("the file is empty."));
    return JournalFile {absolute, true};
}

Result<void> identify(const QString &path)
{
    // The mark is in the file itself from its first second; the version may still be in the write-ahead file.
    const auto frozen = Database::open(path, Database::Access::Frozen);
    if (!frozen)
        return about(path, frozen.error());
    const auto mark = markOf(*frozen);
    if (!mark && mark.error().detail.contains(u"(26)"))
        return refusal(path, StoreText::tr("it is not a journal."));
    if (mark && *mark != applicationId)
        return foreign(path);
    if (!QFileInfo::exists(walOf(path)))
        return mark ? checkContent(path, *frozen) : about(path, mark.error());
    // A program killed while it moved pages from the write-ahead file leaves the file itself half way, and
    // reading it alone fails: the two are whole together.
    const auto live = Database::open(path, Database::Access::Read);
    if (!live)
        return about(path, live.error());
    const auto liveMark = markOf(*live);
    if (!liveMark)
        return about(path, liveMark.error());
    return *liveMark == applicationId ? checkContent(path, *live) : foreign(path);
}

} // namespace rhomboid
