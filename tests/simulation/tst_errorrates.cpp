#include "tests/simulation/power.h"

#include <QTest>

using namespace rhomboid;
using namespace rhomboid::simulation;

// The short version of what `simulate` prints in full: bounds are wide enough for the sampling error of so
// few journals, seeds are fixed, and a mutant of each guard falls through them.
namespace {

constexpr int draws = 999;

Settings settingsFor(int journals)
{
    return {.journals = journals, .seed = 88'100, .draws = draws, .threads = 2};
}

// What has to hold in one cell, and how many journals tell.
struct Bound {
    const char *scenario {};
    int sessions {};
    int journals {};
    double mostAlarms {}; // share of journals
    Range covered {}; // share of the 95 % ranges
};

constexpr Bound bounds[] {
    {"S1", 60, 500, 0.06, {0.94, 0.975}},
    {"S4", 120, 500, 0.075, {0.94, 0.975}},
};

QString broken(const Bound &bound, const Guards &guards)
{
    Settings settings = settingsFor(bound.journals);
    settings.guards = guards;
    const FalseAlarms alarms = falseAlarms(*findScenario(bound.scenario), bound.sessions, settings);
    const double covered = alarms.covered.share();
    const bool holds = alarms.alarm.of >= 0.9 * bound.journals && alarms.alarm.share() <= bound.mostAlarms
        && covered >= bound.covered.low && covered <= bound.covered.high;
    return holds ? QString()
                 : QStringLiteral("%1 with %2 sessions: %3 % false alarms, %4 % covered, %5 journals")
                       .arg(QLatin1StringView(bound.scenario))
                       .arg(bound.sessions)
                       .arg(100 * alarms.alarm.share())
                       .arg(100 * covered)
                       .arg(alarms.alarm.of);
}

} // namespace
