#include "app/commands/journalfile.h"

namespace rhomboid {

Result<Journal> readJournal(const QString &path)
{
    return Store::open(path, Store::Mode::ReadOnly).and_then([](const Store &store) { return store.load(); });
}

std::variant<ExitCode, JournalAsOf> readAsOf(QCommandLineParser &parser, const Command &command,
                                             const Request &request, Console &console)
{
    parser.addOption(asOfOption());
    if (const auto done = parse(parser, command, request, console))
        return *done;
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(console, command,
                          Text::tr("%1 takes no file; name the journal with --journal.").arg(command.name));
    const Result<WallTime> now = asOf(parser, request.now);
    if (!now)
        return wrongUsage(console, command, now.error().text);
    const Result<Journal> journal = readJournal(request.journal);
    if (!journal)
        return fail(console, journal.error());
    return JournalAsOf {.journal = *journal, .now = *now};
}

} // namespace rhomboid
