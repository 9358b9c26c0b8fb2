#include "bench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <ctime>

namespace rhomboid {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double processorMilliseconds(const std::function<void()> &work)
{
    const auto now = [] {
        timespec spent {};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
        return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

double percentile(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

double median(std::vector<double> times) { return percentile(std::move(times), 0.5); }

bool makeDemoJournal(const QString &program, int weeks, const QString &path)
{
    return QProcess::execute(
               program, {QStringLiteral("demo"), QStringLiteral("--weeks"), QString::number(weeks), path})
        == 0;
}

void Scoreboard::say(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

void Scoreboard::atMost(const QString &name, double figure, double bar, const QString &unit)
{
    const bool met = figure <= bar;
    m_missed |= !met;
    say(QStringLiteral("%1 %2: %3 %4 (bar %5)")
            .arg(met ? u"met   " : u"MISSED", name)
            .arg(figure, 0, 'f', 2)
            .arg(unit)
            .arg(bar, 0, 'f', 2));
}

} // namespace rhomboid
