#include "app/commands/arguments.h"

namespace rhomboid {

std::optional<ExitCode> parse(QCommandLineParser &parser, const Command &command, const Request &request,
                              Console &console)
{
    const QCommandLineOption help(QStringLiteral("help"), Text::tr("Says this."));
    parser.addOption(help);
    if (!parser.parse(QStringList(command.name) + request.arguments))
        return wrongUsage(console, command, parser.errorText());
    if (!parser.isSet(help))
        return std::nullopt;
    const QString usage = Text::tr("Usage: rhomboid [--journal FILE] %1 %2")
                              .arg(command.name, QLatin1StringView(command.synopsis));
    const QString about = QCoreApplication::translate("commands", command.summary);
    // Qt's own first line names the program file only.
    const QString options = parser.helpText().section(u'\n', 1);
    console.print((usage + u'\n' + about + u'\n' + options).toUtf8());
    return ExitCode::Done;
}

ExitCode wrongUsage(Console &console, const Command &command, const QString &reason)
{
    console.say(reason);
    console.say(Text::tr("Usage: rhomboid [--journal FILE] %1 %2")
                    .arg(command.name, QLatin1StringView(command.synopsis)));
    return ExitCode::WrongUsage;
}

QCommandLineOption asOfOption()
{
    return QCommandLineOption(QStringLiteral("as-of"), Text::tr("Looks at the journal as it was then."),
                              QStringLiteral("DATE"));
}

Result<WallTime> asOf(const QCommandLineParser &parser, const WallTime &now)
{
    const QString text = parser.value(QStringLiteral("as-of"));
    if (text.isEmpty())
        return now;
    std::optional<WallTime> time = wallTimeFromIso(text);
    if (!time)
        return Error {Error::Kind::Invalid, Text::tr("%1 is not a date such as 2026-03-12.").arg(text), {}};
    if (!time->time)
        time->time = QTime(23, 59, 59);
    return *time;
}

QCommandLineOption jsonOption()
{
    return QCommandLineOption(QStringLiteral("json"), Text::tr("Prints the result as JSON."));
}

} // namespace rhomboid
