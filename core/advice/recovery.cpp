#include "core/advice/recovery.h"

#include <algorithm>

namespace rhomboid {

const PlanPhase &PlanTrack::phaseOn(int day) const
{
    const auto found = std::ranges::find_if(
        phases, [day](const PlanPhase &phase) { return !phase.toDay || day < *phase.toDay; });
    return found == phases.end() ? phases.last() : *found;
}

const PlanTrack &RecoveryPlan::trackOf(QStringView pattern) const
{
    const auto serves = [this](QStringView word) {
        return std::ranges::find_if(tracks,
                                    [word](const PlanTrack &track) { return track.patterns.contains(word); });
    };
    const auto own = serves(pattern);
    return own == tracks.end() ? *serves(u"unclear") : *own;
}

const PlanTrack &RecoveryPlan::untilSeen() const
{
    return *std::ranges::find(tracks, QStringView(u"visit"), &PlanTrack::id);
}

const PlanItem *RecoveryPlan::item(QStringView id) const
{
    for (const PlanTrack &track : tracks)
        for (const PlanPhase &each : track.phases)
            for (const PlanItem &item : each.items)
                if (item.id == id)
                    return &item;
    return nullptr;
}

const PlanPhase *RecoveryPlan::phase(QStringView id) const
{
    for (const PlanTrack &track : tracks)
        for (const PlanPhase &each : track.phases)
            if (each.id == id)
                return &each;
    return nullptr;
}

} // namespace rhomboid
