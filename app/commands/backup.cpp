#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/journalfile.h"
#include "core/base/safefile.h"

#include <QFileInfo>

namespace rhomboid {

namespace {

// backups/journal-2026-03-12-194500.db, beside the journal.
QString usualTarget(const QString &journal, const WallTime &now)
{
    const QFileInfo file(journal);
    const QString stamp = QDateTime(now.date, *now.time).toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    return QStringLiteral("%1/backups/%2-%3.db").arg(file.absolutePath(), file.completeBaseName(), stamp);
}

} // namespace

ExitCode runBackup(const Command &command, const Request &request, Console &console)
{
    QCommandLineParser parser;
    if (const auto done = parse(parser, command, request, console))
        return *done;
    const QStringList targets = parser.positionalArguments();
    if (targets.size() > 1)
        return wrongUsage(console, command, Text::tr("Name one file to write, or none."));

    const QString target =
        targets.isEmpty() ? usualTarget(request.journal, request.now) : targets.constFirst();
    if (QFileInfo::exists(target))
        return fail(
            console,
            {Error::Kind::Refused, Text::tr("%1 exists already; it was left alone.").arg(target), {}});
    const Result<Store> store = Store::open(request.journal, Store::Mode::OpenExisting);
    if (!store)
        return fail(console, store.error());
    if (const auto made = makeFolder(QFileInfo(target).absolutePath()); !made)
        return fail(console, made.error());
    if (const auto copied = store->backup(target); !copied)
        return fail(console, copied.error());
    console.say(Text::tr("%1: a verified copy of %2").arg(target, request.journal));
    return ExitCode::Done;
}

} // namespace rhomboid
