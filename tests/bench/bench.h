#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace rhomboid {

// Wall time of one call.
double milliseconds(const std::function<void()> &work);

// Processor time of one call, all threads: what other programs do meanwhile does not count, nor does waiting
// for the disk.
double processorMilliseconds(const std::function<void()> &work);

// Nearest-rank percentile; the times need no order.
double percentile(std::vector<double> times, double share);
double median(std::vector<double> times);

// Lets the program make the journal of its demo person over so many weeks; false when it does not.
bool makeDemoJournal(const QString &program, int weeks, const QString &path);

// Prints figures and remembers whether one of them missed its bar.
class Scoreboard
{
public:
    void say(const QString &line);
    // A figure that must not be above its bar.
    void atMost(const QString &name, double figure, double bar, const QString &unit);

    // What main() returns.
    int verdict() const { return m_missed ? 1 : 0; }

private:
    bool m_missed {false};
};

} // namespace rhomboid
