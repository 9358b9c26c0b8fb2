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

QList<WallTime> momentsOfSessions(const Timeline &timeline)
{
    const Study study = studyOf(timeline);
    const std::vector<double> times = designOf(study, {}).times;
    struct Moment {
        double days;
        WallTime at;
    };
    QList<Moment> moments;
    for (const double session : study.sessions) {
        const auto after = std::ranges::upper_bound(times, session);
        if (after == times.end() || *after > session + hoursAfterSession / 24)
            continue;
        const auto report = std::ranges::lower_bound(timeline.reports, *after, {}, &Report::days);
        moments.append({*after, report->at});
    }
    std::ranges::stable_sort(moments, {}, &Moment::days);
    QList<WallTime> result;
    for (const Moment &moment : moments)
        result.append(moment.at);
    return result;
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
