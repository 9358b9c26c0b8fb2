#include "core/store/backup.h"

#include "core/store/database.h"
#include "core/store/digest.h"
#include "core/store/failure.h"
#include "core/store/files.h"
#include "core/store/migrations.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

#include <QHash>

#include <algorithm>

namespace rhomboid {

namespace {

Error unverified(const QString &target, const QString &detail)
{
    return {Error::Kind::Damaged,
            StoreText::tr("No copy was made at \"%1\": the copy would not equal the journal.").arg(target),
            detail};
}

// The lines of a pragma that answers with one line per problem.
Result<void> collect(const Database &database, const QString &sql, QStringList &problems)
{
    Statement statement(database, sql);
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (const QString line = statement.get<QString>(0); line != u"ok")
            problems.append(line);
    }
}

Result<QHash<QString, qint64>> storedDigests(const Database &database, const QString &table)
{
    QHash<QString, qint64> digests;
    Statement statement(database, u"SELECT uid, digest FROM " + table);
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return digests;
        digests.insert(statement.get<QString>(0), statement.get<qint64>(1));
    }
}

Result<void> compareDigests(const Database &database, QStringList &problems)
{
    auto digests = storedDigests(database, QStringLiteral("entry"));
    const auto entries = readEntries(database);
    if (!digests)
        return digests.error();
    if (!entries)
        return entries.error();
    const auto compare = [&](const Entry &entry) {
        const auto stored = digests->find(headOf(entry).uid);
        if (stored == digests->end() || *stored != digestOf(entry))
            problems.append(StoreText::tr("The entry of %1 (%2) is not what was written.")
                                .arg(dateOf(entry).toString(Qt::ISODate), headOf(entry).uid));
        if (stored != digests->end())
            digests->erase(stored);
    };
    std::apply([&](const auto &...lists) { (std::ranges::for_each(lists, compare), ...); }, *entries);
    for (auto lost = digests->begin(); lost != digests->end(); ++lost)
        problems.append(StoreText::tr("The entry %1 has lost its content.").arg(lost.key()));
    return {};
}

Result<void> compareTombstones(const Database &database, QStringList &problems)
{
    const auto digests = storedDigests(database, QStringLiteral("tombstone"));
    const auto tombstones = readTombstones(database);
    if (!digests)
        return digests.error();
    if (!tombstones)
        return tombstones.error();
    for (const Tombstone &tombstone : *tombstones)
        if (digests->value(tombstone.uid) != digestOf(tombstone))
            problems.append(StoreText::tr("The mark of a deleted entry (%1) is not what was written.")
                                .arg(tombstone.uid));
    return {};
}

// What two equal journals have in common.
Result<QString> fingerprint(const Database &database)
{
    return database.text(QStringLiteral(
        "SELECT (SELECT count(*) || ' ' || ifnull(sum(digest & 0xffffffff), 0) FROM entry) || ' ' "
        "|| (SELECT count(*) || ' ' || ifnull(sum(digest & 0xffffffff), 0) FROM tombstone)"));
}

Result<void> verify(const Database &original, const QString &copyPath, const QString &target)
{
    const auto copy = Database::open(copyPath, Database::Access::Frozen);
    if (!copy)
        return copy.error();
    const auto problems = problemsIn(*copy);
    if (!problems)
        return unverified(target, problems.error().detail);
    if (!problems->isEmpty())
        return unverified(target, problems->join(u'\n'));
    const auto wanted = fingerprint(original);
    const auto found = fingerprint(*copy);
    if (!wanted || !found || *wanted != *found)
        return unverified(target, QStringLiteral("fingerprints differ"));
    return {};
}

} // namespace

Result<QStringList> problemsIn(const Database &database)
{
    QStringList problems;
    for (const auto *pragma : {u"PRAGMA integrity_check(20)", u"PRAGMA foreign_key_check"})
        if (const auto done = collect(database, QString::fromUtf16(pragma), problems); !done)
            return done.error();
    if (!problems.isEmpty())
        return problems;
    if (const auto done = compareDigests(database, problems); !done)
        return done.error();
    if (const auto done = compareTombstones(database, problems); !done)
        return done.error();
    return problems;
}

Result<void> copyTo(const Database &database, const QString &target)
{
    auto draft = DraftFile::beside(target);
    if (!draft)
        return draft.error();
    if (const auto done = Statement(database, QStringLiteral("VACUUM INTO ?")).bind(draft->path()).run();
        !done)
        return done;
    if (const auto done = verify(database, draft->path(), target); !done)
        return done;
    return draft->keepAs(target, DraftFile::Existing::Replace);
}

Result<void> createJournal(const QString &path)
{
    auto draft = DraftFile::beside(path);
    if (!draft)
        return draft.error();
    {
        const auto database = Database::open(draft->path(), Database::Access::Write);
        if (!database)
            return database.error();
        if (const auto done = migrate(*database, migrations()); !done)
            return done;
    }
    return draft->keepAs(path, DraftFile::Existing::Keep);
}

} // namespace rhomboid
