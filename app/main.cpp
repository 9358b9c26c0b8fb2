#include "app/commands/command.h"
#include "app/startup.h"
#include "app/translations.h"
#include "app/window.h"
#include "core/store/store.h"

#include <QApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace rhomboid;

namespace {

class StandardStreams : public Console
{
public:
    void print(const QByteArray &result) override
    {
        std::fwrite(result.constData(), 1, static_cast<std::size_t>(result.size()), stdout);
        std::fflush(stdout);
    }
    void say(const QString &line) override { std::fprintf(stderr, "%s\n", line.toLocal8Bit().constData()); }
};

QString journalOf(const Startup &startup)
{
    return startup.journal.isEmpty() ? defaultJournalPath() : startup.journal;
}

QStringList textOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

ExitCode runCommand(int argc, char **argv, const Startup &startup, Console &console)
{
    QCoreApplication application(argc, argv);
    installTranslations(application);
    const Command *command = findCommand(startup.command);
    return command->run(*command,
                        {.journal = journalOf(startup),
                         .arguments = startup.arguments,
                         .now = wallTimeFrom(QDateTime::currentDateTime())},
                        console);
}

ExitCode runWithWindow(int argc, char **argv, const Startup &startup, Console &console)
{
    const bool selfTest = startup.task == Startup::Task::SelfTest;
    if (selfTest)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay()) {
        console.say(
            Text::tr("There is no display, so the window cannot open. The commands work without one:\n"));
        console.say(helpText());
        return ExitCode::Failed;
    }
    QApplication application(argc, argv);
    installTranslations(application);
    QGuiApplication::setDesktopFileName(QStringLiteral("app.rhomboid.Rhomboid"));
    return selfTest ? runSelfTest(application, console) : runWindow(application, journalOf(startup), console);
}

ExitCode run(int argc, char **argv, Console &console)
{
    const Startup startup = startupOf(textOf(argc, argv));
    switch (startup.task) {
    case Startup::Task::Help:
        console.print(helpText().toUtf8());
        return ExitCode::Done;
    case Startup::Task::Version:
        console.print("rhomboid " RHOMBOID_VERSION "\n");
        return ExitCode::Done;
    case Startup::Task::WrongUsage:
        console.say(startup.complaint);
        console.say(Text::tr("rhomboid --help says what can be asked."));
        return ExitCode::WrongUsage;
    case Startup::Task::Command:
        return runCommand(argc, argv, startup, console);
    case Startup::Task::Window:
    case Startup::Task::SelfTest:
        return runWithWindow(argc, argv, startup, console);
    }
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    // What is in a journal, a backup or an export is nobody else's business on this computer.
    umask(077);
#endif
#ifdef __GLIBC__
    // The analysis runs in a thread of its own, one at a time: a heap beside the first one gains no speed and kept
    // 1.3 MB more in memory (journal of ten years).
    mallopt(M_ARENA_MAX, 1);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("rhomboid"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("rhomboid.app"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RHOMBOID_VERSION));
    StandardStreams console;
    return static_cast<int>(run(argc, argv, console));
}
