#include "core/analysis/looks.h"

#include "core/analysis/evidence.h"
#include "core/inference/design.h"

#include <algorithm>

namespace rhomboid {

QList<int> looksUpTo(int effectiveSessions)
{
    QList<int> looks;
    for (const int first : {20, 30, 40})
        if (first <= effectiveSessions)
            looks.append(first);
    for (int size = 60; size <= effectiveSessions; size *= 2) {
        looks.append(size);
        if (size / 3 * 4 <= effectiveSessions)
            looks.append(size / 3 * 4);
    }
    return looks;
}

int nextLook(int effectiveSessions)
{
    const QList<int> looks = looksUpTo(4 * std::max(effectiveSessions, sessionsForEstimates));
    return *std::ranges::upper_bound(looks, effectiveSessions);
}

QList<EffectiveSession> effectiveSessionsOf(const Timeline &timeline)
{
    const std::vector<double> times = designOf(studyOf(timeline), {}).times;
    QList<EffectiveSession> effective;
    for (const Session &session : sessionsByEnd(timeline)) {
        const double end = daysOf(session.at);
        const auto after = std::ranges::upper_bound(times, end);
        if (after == times.end() || *after > end + hoursAfterSession / 24)
            continue;
        const auto report = std::ranges::lower_bound(timeline.reports, *after, {}, &Report::days);
        effective.append({.workout = session.workout, .at = report->at});
    }
    std::ranges::stable_sort(effective, {},
                             [](const EffectiveSession &session) { return daysOf(session.at); });
    return effective;
}

QList<WallTime> momentsOfSessions(const Timeline &timeline)
{
    QList<WallTime> moments;
    for (const EffectiveSession &session : effectiveSessionsOf(timeline))
        moments.append(session.at);
    return moments;
}

Looks looksOf(const QList<WallTime> &moments)
{
    const QList<int> sizes = looksUpTo(static_cast<int>(moments.size()));
    const auto lookAt = [&](qsizetype index) -> std::optional<Look> {
        return index < 0 ? std::nullopt
                         : std::optional(Look {.size = sizes[index], .at = moments[sizes[index] - 1]});
    };
    return {.last = lookAt(sizes.size() - 1), .before = lookAt(sizes.size() - 2)};
}

} // namespace rhomboid
