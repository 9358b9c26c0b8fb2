#include "app/startup.h"

#include "app/commands/command.h"
#include "core/store/store.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

namespace rhomboid {

namespace {

Startup wrong(const QString &complaint)
{
    return {.task = Startup::Task::WrongUsage, .complaint = complaint};
}

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

// `rhomboid FILE...`: a journal is opened, everything else is for the import.
Startup withFiles(Startup startup, const QStringList &files)
{
    startup.task = Startup::Task::Window;
    for (const QString &file : files) {
        const QString path = QFileInfo(file).absoluteFilePath();
        if (!QFileInfo(path).isFile())
            return wrong(Text::tr("There is no file %1.").arg(file));
        if (!isDatabase(path))
            startup.files.append(path);
        else if (startup.journal.isEmpty())
            startup.journal = path;
        else
            return wrong(Text::tr("Name one journal only."));
    }
    return startup;
}

} // namespace

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

Startup startupOf(const QStringList &arguments, const QStringList &languages)
{
    const QCommandLineOption journal(QStringLiteral("journal"), QString(), QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("language"), QString(), QStringLiteral("CODE"));
    const QCommandLineOption selfTest(QStringLiteral("self-test"));
    const QCommandLineOption help(QStringList {QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringList {QStringLiteral("v"), QStringLiteral("version")});
    QCommandLineParser parser;
    // What stands behind the command's name belongs to the command.
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions({journal, language, selfTest, help, version});
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return {.task = Startup::Task::Help, .language = parser.value(language)};
    if (parser.isSet(version))
        return {.task = Startup::Task::Version};
    if (parser.isSet(journal) && parser.value(journal).isEmpty())
        return wrong(Text::tr("--journal takes the name of a file."));
    if (parser.isSet(language) && !languages.contains(parser.value(language)))
        return wrong(Text::tr("--language takes one of: %1").arg(languages.join(QStringLiteral(", "))));

    Startup startup {.journal = parser.value(journal), .language = parser.value(language)};
    const QStringList rest = parser.positionalArguments();
    if (parser.isSet(selfTest))
        startup.task = Startup::Task::SelfTest;
    else if (!rest.isEmpty())
        startup.task = Startup::Task::Command;
    if (startup.task != Startup::Task::Command)
        return startup;
    startup.command = rest.constFirst();
    startup.arguments = rest.mid(1);
    if (findCommand(startup.command))
        return startup;
    if (QFileInfo(startup.command).isFile())
        return withFiles(startup, rest);
    startup.task = Startup::Task::WrongUsage;
    startup.complaint = Text::tr("There is no command %1, and no such file.").arg(startup.command);
    return startup;
}

QString journalOf(const Startup &startup)
{
    return startup.journal.isEmpty() ? defaultJournalPath() : startup.journal;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace rhomboid
