#include "app/commands/command.h"
#include "app/printing.h"
#include "app/startup.h"
#include "app/window.h"
#include "core/store/store.h"
#include "ui/shell/language.h"

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

QString languageOf(const Startup &startup)
{
    return startup.language.isEmpty() ? savedLanguage() : startup.language;
}

ExitCode runWithWindow(int argc, char **argv, const Startup &startup, Console &console)
{
    QApplication application(argc, argv);
    speak(application, languageOf(startup));
    QGuiApplication::setDesktopFileName(QStringLiteral("app.rhomboid.Rhomboid"));
    return startup.task == Startup::Task::SelfTest ? runSelfTest(application, console)
                                                   : runWindow(application, startup, console);
}

ExitCode runWithoutWindow(int argc, char **argv, const Startup &startup, Console &console)
{
    const Command *command = findCommand(startup.command);
    const auto application = applicationFor(command, argc, argv);
    speak(*application, languageOf(startup));
    const Request request {.journal = journalOf(startup),
                           .arguments = startup.arguments,
                           .now = wallTimeFrom(QDateTime::currentDateTime()),
                           .printing = reportPrinting()};
    switch (startup.task) {
    case Startup::Task::Help:
        console.print(helpText().toUtf8());
        return ExitCode::Done;
    case Startup::Task::Version:
        console.print("rhomboid " RHOMBOID_VERSION "\n");
        return ExitCode::Done;
    case Startup::Task::WrongUsage:
        // Once more, now that the complaint finds its words.
        console.say(startupOf(argumentsOf(argc, argv), languages()).complaint);
        console.say(Text::tr("rhomboid --help says what can be asked."));
        return ExitCode::WrongUsage;
    case Startup::Task::Command:
        return command->run(*command, request, console);
    case Startup::Task::Window:
    case Startup::Task::SelfTest:
        console.say(
            Text::tr("There is no display, so the window cannot open. The commands work without one:\n"));
        console.say(helpText());
        return ExitCode::Failed;
    }
    Q_UNREACHABLE();
}

ExitCode run(int argc, char **argv, Console &console)
{
    const Startup startup = startupOf(argumentsOf(argc, argv), languages());
    if (startup.task == Startup::Task::SelfTest)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const bool window = startup.task == Startup::Task::Window || startup.task == Startup::Task::SelfTest;
    return window && hasDisplay() ? runWithWindow(argc, argv, startup, console)
                                  : runWithoutWindow(argc, argv, startup, console);
}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    // What is in a journal, a backup or an export is nobody else's business on this computer.
    umask(077);
#endif
#ifdef __GLIBC__
    // The analysis runs in a thread of its own, one at a time: a heap beside the first one gains no speed and
    // kept 1.3 MB more in memory (journal of ten years).
    mallopt(M_ARENA_MAX, 1);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("rhomboid"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("rhomboid.app"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RHOMBOID_VERSION));
    StandardStreams console;
    return static_cast<int>(run(argc, argv, console));
}
