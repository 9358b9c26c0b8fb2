// The program with a journal of ten years beside a window with nothing in it: time from exec to the first
// painted window, and the memory of the process once it is at rest. Both run in turns, so that what else the
// machine does falls on both.
#include "bench.h"
#include "process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <ctime>
#include <optional>

using namespace rhomboid;

namespace {

constexpr int weeksOfTenYears = 520;
constexpr int rounds = 11;
constexpr double timeBar = 1.5;
constexpr double memoryBar = 1.6;
constexpr double msPerTick = 10; // of the processor, as the kernel counts
constexpr int patience = 30'000; // ms

struct Figures {
    double painted {}; // ms
    double processor {}; // ms used until then, by all threads; other programs do not count
    double resident {}; // MB, shared libraries included (RSS)
    double own {}; // MB that no other process shares (private pages)
    double settled {}; // ms of the processor until it rests: the journal is read and analysed
};

struct Series {
    std::vector<double> painted {};
    std::vector<double> processor {};
    std::vector<double> resident {};
    std::vector<double> own {};
    std::vector<double> settled {};

    void add(const Figures &figures)
    {
        painted.push_back(figures.painted);
        processor.push_back(figures.processor);
        resident.push_back(figures.resident);
        own.push_back(figures.own);
        settled.push_back(figures.settled);
    }
};

qint64 monotonicNanoseconds()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

// The sum of some rows of smaps_rollup, in MB.
double megabytes(const QByteArray &rollup, std::initializer_list<QByteArrayView> rows)
{
    double kilobytes = 0;
    for (const QByteArray &line : rollup.split('\n'))
        for (const QByteArrayView row : rows)
            if (line.startsWith(row))
                kilobytes += line.simplified().split(' ').value(1).toDouble();
    return kilobytes / 1024;
}

// Starts a program, waits for its window and its rest, and ends it.
std::optional<Figures> measure(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("firstpaint"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(RHOMBOID_BENCH_PLUGINS));
    process.setProcessEnvironment(environment);
    const qint64 start = monotonicNanoseconds();
    process.start(program, arguments);
    while (!process.canReadLine())
        if (!process.waitForReadyRead(patience))
            return std::nullopt;
    const QList<QByteArray> times = process.readLine().simplified().split(' ');
    if (!awaitRest(process.processId()))
        return std::nullopt;
    const double settled = static_cast<double>(ticksUsed(process.processId())) * msPerTick;
    const QByteArray rollup = contentOf(QStringLiteral("/proc/%1/smaps_rollup").arg(process.processId()));
    process.kill();
    process.waitForFinished();
    return Figures {.painted = static_cast<double>(times[0].toLongLong() - start) / 1e6,
                    .processor = static_cast<double>(times.value(1).toLongLong()) / 1e6,
                    .resident = megabytes(rollup, {"Rss:"}),
                    .own = megabytes(rollup, {"Private_Clean:", "Private_Dirty:"}),
                    .settled = settled};
}

// The middle of the ratios of each pair, which ran next to each other.
double medianRatio(const std::vector<double> &ours, const std::vector<double> &floor)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours.size(); ++i)
        ratios.push_back(ours[i] / floor[i]);
    return median(ratios);
}

bool compare(const QString &journal, Scoreboard &board)
{
    Series ours;
    Series floor;
    for (int round = 0; round < rounds; ++round) {
        const auto empty = measure(QStringLiteral(RHOMBOID_EMPTY_WINDOW), {});
        const auto full = measure(QStringLiteral(RHOMBOID_PROGRAM), {QStringLiteral("--journal"), journal});
        // Who closes the window leaves no lock behind; the next start should not have to clear that of a killed one.
        QFile::remove(journal + QStringLiteral(".lock"));
        if (!empty || !full) {
            board.say(QStringLiteral("a window did not appear or did not come to rest"));
            return false;
        }
        floor.add(*empty);
        ours.add(*full);
    }
    const auto line = [&](const char16_t *what, const std::vector<double> &mine,
                          const std::vector<double> &least) {
        board.say(QStringLiteral("%1: %2, empty window %3")
                      .arg(QString::fromUtf16(what))
                      .arg(median(mine), 0, 'f', 1)
                      .arg(median(least), 0, 'f', 1));
    };
    line(u"ms to the first window", ours.painted, floor.painted);
    line(u"ms of processor until then", ours.processor, floor.processor);
    line(u"ms of processor until at rest", ours.settled, floor.settled);
    line(u"MB resident", ours.resident, floor.resident);
    line(u"MB private", ours.own, floor.own);
    board.atMost(QStringLiteral("time to the first window"), medianRatio(ours.painted, floor.painted),
                 timeBar, QStringLiteral("times the empty window"));
    board.atMost(QStringLiteral("resident memory"), medianRatio(ours.resident, floor.resident), memoryBar,
                 QStringLiteral("times the empty window"));
    return true;
}

// A server of our own that says in one line how to reach it, where the machine has one.
class Server
{
public:
    Server(const QString &program, const QStringList &arguments)
    {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return;
        m_process.start(program, arguments);
        if (m_process.waitForReadyRead(patience))
            m_address = m_process.readLine().trimmed();
    }
    ~Server()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Server)

    // Empty without one.
    const QByteArray &address() const { return m_address; }

private:
    QProcess m_process {};
    QByteArray m_address {};
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    qputenv("HOME", folder.path().toUtf8());
    const QString journal = folder.filePath(QStringLiteral("tenyears.rhomboid"));
    if (!makeDemoJournal(QStringLiteral(RHOMBOID_PROGRAM), weeksOfTenYears, journal))
        return 1;

    // A display and a session bus, as on every desktop: without the bus the first menu bar looks for one to
    // start. A window that nobody could see (the offscreen platform) would be no floor, it shares no pictures
    // with a server.
    const Server display(
        QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
         QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"),
         // Without it the server starts anew after each program and refuses the next meanwhile.
         QStringLiteral("tcp"), QStringLiteral("-noreset")});
    const Server bus(
        QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (display.address().isEmpty() || bus.address().isEmpty()) {
        qCritical("Xvfb and dbus-daemon are needed to open windows.");
        return 1;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DISPLAY", ':' + display.address());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address());
    Scoreboard board;
    return compare(journal, board) ? board.verdict() : 1;
}
