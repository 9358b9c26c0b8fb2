#include "app/commands/commands.h"

#include <algorithm>

namespace rhomboid {

std::span<const Command> commandCatalogue()
{
    static const Command commands[] {
        {QStringLiteral("import"),
         "FILE... [--as FORMAT] [--unit kg|lb] [--distance m|km|mi] [--dry-run] [--json] | --list | "
         "--undo BATCH [--edited-too]",
         QT_TRANSLATE_NOOP("commands",
                           "bring in files of other programs or of Rhomboid, or take an import back"),
         runImport},
        {QStringLiteral("export"), "OUT [--format csv|json]",
         QT_TRANSLATE_NOOP("commands", "write everything as a folder of CSV files or one JSON file"),
         runExport},
        {QStringLiteral("analyze"), "[--json] [--as-of DATE] [--explain FACTOR]",
         QT_TRANSLATE_NOOP("commands", "say what goes with pain in this journal"), runAnalyze},
        {QStringLiteral("advise"), "[--json] [--as-of DATE]",
         QT_TRANSLATE_NOOP("commands", "say what the warning signs mean, then at most three tips"),
         runAdvise},
        {QStringLiteral("experiment"), "[--json] [--as-of DATE]",
         QT_TRANSLATE_NOOP("commands", "list your experiments: design, draws so far, results"), runExperiment},
        {QStringLiteral("report"),
         "--pdf OUT | --text [--weeks N] [--as-of DATE] [--paper a4|letter] [--for clinician|coach|self]",
         QT_TRANSLATE_NOOP("commands", "write two pages for an appointment"), runReport, true},
        {QStringLiteral("check"), "", QT_TRANSLATE_NOOP("commands", "check that the journal file is sound"),
         runCheck},
        {QStringLiteral("backup"), "[OUT]",
         QT_TRANSLATE_NOOP("commands", "write a verified copy of the journal"), runBackup},
        {QStringLiteral("demo"), "OUT [--weeks N] [--seed S] [--story NAME]",
         QT_TRANSLATE_NOOP("commands", "write a made-up journal"), runDemo},
    };
    return commands;
}

const Command *findCommand(QStringView name)
{
    const auto found = std::ranges::find(commandCatalogue(), name, &Command::name);
    return found == commandCatalogue().end() ? nullptr : &*found;
}

QString helpText()
{
    QStringList lines {
        Text::tr("Usage: rhomboid [--journal FILE]              open the window"),
        Text::tr("       rhomboid [--journal FILE] COMMAND ...  do one thing and end; needs no display"),
        QString(),
        Text::tr("Commands (rhomboid COMMAND --help says more):"),
    };
    for (const Command &command : commandCatalogue()) {
        lines.append(u"  " + QString(command.name + u' ' + QLatin1StringView(command.synopsis)).trimmed());
        lines.append(u"      " + QCoreApplication::translate("commands", command.summary));
    }
    lines << QString() << Text::tr("Options:")
          << Text::tr("  --journal FILE  the journal to work on, instead of the one in your data folder")
          << Text::tr("  --language CODE the language of the texts, such as en or de")
          << Text::tr("  --self-test     load every page of the installed program offscreen and end")
          << Text::tr("  --help, --version") << QString()
          << Text::tr("Exit status: 0 done, 1 failed or something was rejected, 2 wrong usage.") << QString();
    return lines.join(u'\n');
}

ExitCode fail(Console &console, const Error &error)
{
    console.say(error.text);
    return ExitCode::Failed;
}

} // namespace rhomboid
