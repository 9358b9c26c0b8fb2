#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/journalfile.h"

namespace rhomboid {

ExitCode runCheck(const Command &command, const Request &request, Console &console)
{
    QCommandLineParser parser;
    if (const auto done = parse(parser, command, request, console))
        return *done;
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(console, command,
                          Text::tr("check takes no file; name the journal with --journal."));

    const Result<Store> store = Store::open(request.journal, Store::Mode::ReadOnly);
    if (!store)
        return fail(console, store.error());
    const Result<QStringList> faults = store->check();
    if (!faults)
        return fail(console, faults.error());
    for (const QString &fault : *faults)
        console.say(fault);
    if (!faults->isEmpty())
        return ExitCode::Failed;
    console.say(Text::tr("%1 is sound.").arg(request.journal));
    return ExitCode::Done;
}

} // namespace rhomboid
