#include "core/advice/zones.h"

#include "core/load/load.h"

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int greenUpTo = 2; // points
constexpr int amberUpTo = 5;

} // namespace

std::optional<PainReport> nextMorning(const Moment &moment, const Workout &workout)
{
    const QDate morning = workout.ended().date.addDays(1);
    const auto first = std::ranges::lower_bound(
        moment.reports, WallTime {.date = morning, .time = QTime(0, 0)}, {}, &PainReport::at);
    if (first == moment.reports.end() || first->at.date != morning || !first->at.time
        || *first->at.time >= QTime(12, 0))
        return std::nullopt;
    return *first;
}

std::optional<int> painDuring(const Moment &moment, const Workout &workout)
{
    std::optional<int> worst = workout.painDuring;
    const auto first = std::ranges::upper_bound(moment.reports, workout.started, {}, &PainReport::at);
    for (auto report = first; report != moment.reports.end() && report->at < workout.ended(); ++report)
        worst = std::max(worst.value_or(0), report->level);
    return worst;
}

std::optional<Zone> zoneOf(const Moment &moment, const Workout &workout)
{
    const auto during = painDuring(moment, workout);
    if (during && *during > amberUpTo)
        return Zone::Red;
    const auto morning = nextMorning(moment, workout);
    if (!morning || !workout.painBefore)
        return std::nullopt;
    if (morning->level > *workout.painBefore)
        return Zone::Red;
    if (!during)
        return std::nullopt;
    return *during <= greenUpTo ? Zone::Green : Zone::Amber;
}

bool mayWorkUpperBack(const Moment &moment, const Workout &workout)
{
    return upperBackLoad(workout, moment.exercises).value_or(1) > 0;
}

} // namespace rhomboid
