#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/journalfile.h"
#include "core/base/safefile.h"
#include "core/store/backups.h"

#include <QFileInfo>

namespace rhomboid {

ExitCode runBackup(const Command &command, const Request &request, Console &console)
{
    QCommandLineParser parser;
    if (const auto done = parse(parser, command, request, console))
        return *done;
    const QStringList targets = parser.positionalArguments();
    if (targets.size() > 1)
        return wrongUsage(console, command, Text::tr("Name one file to write, or none."));

    const QString target =
        targets.isEmpty()
        ? backupPath(backupFolderOf(request.journal), request.journal, request.now)
        : targets.constFirst();
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
