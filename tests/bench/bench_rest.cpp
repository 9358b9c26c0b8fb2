// The program at rest with a journal of ten years beside a window with nothing in it: what each uses of the
// processor, and how often it wakes up, while nobody touches it.
#include "bench.h"
#include "process.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <optional>

using namespace rhomboid;

namespace {

constexpr int weeksOfTenYears = 520;
constexpr int seconds = 10; // of rest
constexpr double wakeupBar = 2; // the minute timer of the reminders, and the backup's

struct Rest {
    qint64 ticks {};
    qint64 wakeups {};
};

std::optional<Rest> measure(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForStarted() || !awaitRest(process.processId()))
        return std::nullopt;
    QThread::sleep(2); // what is still put off for a moment
    const Rest before {.ticks = ticksUsed(process.processId()), .wakeups = wakeups(process.processId())};
    QThread::sleep(seconds);
    const Rest after {.ticks = ticksUsed(process.processId()), .wakeups = wakeups(process.processId())};
    process.kill();
    process.waitForFinished();
    return Rest {.ticks = after.ticks - before.ticks, .wakeups = after.wakeups - before.wakeups};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    qputenv("HOME", folder.path().toUtf8());
    const QString journal = folder.filePath(QStringLiteral("tenyears.rhomboid"));
    if (!makeDemoJournal(QStringLiteral(RHOMBOID_PROGRAM), weeksOfTenYears, journal))
        return 1;
    Scoreboard board;
    const auto empty = measure(QStringLiteral(RHOMBOID_EMPTY_WINDOW), {});
    const auto full = measure(QStringLiteral(RHOMBOID_PROGRAM), {QStringLiteral("--journal"), journal});
    if (!empty || !full) {
        board.say(QStringLiteral("a window did not come to rest"));
        return 1;
    }
    board.say(QStringLiteral("empty window: %1 ticks, %2 wakeups in %3 s")
                  .arg(empty->ticks)
                  .arg(empty->wakeups)
                  .arg(seconds));
    board.atMost(QStringLiteral("processor at rest"), static_cast<double>(full->ticks),
                 static_cast<double>(empty->ticks), QStringLiteral("ticks"));
    board.atMost(QStringLiteral("wakeups at rest"), static_cast<double>(full->wakeups - empty->wakeups),
                 wakeupBar, QStringLiteral("more than the empty window"));
    return board.verdict();
}
