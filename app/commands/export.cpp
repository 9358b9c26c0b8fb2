#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/journalfile.h"
#include "core/exchange/writefile.h"

#include <QFileInfo>

namespace rhomboid {

namespace {

// The name says it where the option does not.
QString formatOf(const QCommandLineParser &parser, const QString &out)
{
    const QString given = parser.value(QStringLiteral("format"));
    if (!given.isEmpty())
        return given;
    return out.endsWith(u".json", Qt::CaseInsensitive) ? QStringLiteral("json") : QStringLiteral("csv");
}

} // namespace

ExitCode runExport(const Command &command, const Request &request, Console &console)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("format"),
                      Text::tr("csv (a folder) or json (one file); both hold everything."),
                      QStringLiteral("FORMAT")});
    if (const auto done = parse(parser, command, request, console))
        return *done;
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(console, command, Text::tr("Name one file or folder to write."));
    const QString out = parser.positionalArguments().constFirst();
    const QString format = formatOf(parser, out);
    if (format != u"csv" && format != u"json")
        return wrongUsage(console, command, Text::tr("--format takes csv or json."));
    if (QFileInfo(out) == QFileInfo(request.journal))
        return fail(console, {Error::Kind::Refused, Text::tr("%1 is the journal itself.").arg(out), {}});

    const Result<Journal> journal = readJournal(request.journal);
    if (!journal)
        return fail(console, journal.error());
    const auto kind = format == u"json" ? ExportFormat::JsonFile : ExportFormat::CsvFolder;
    const Result<void> written = writeJournal(out, kind, *journal, request.tables.fields);
    if (!written)
        return fail(console, written.error());
    console.say(Text::tr("%1: workouts %2, pain entries %3")
                    .arg(out)
                    .arg(journal->workouts().size())
                    .arg(journal->pains().size()));
    return ExitCode::Done;
}

} // namespace rhomboid
