#include "ui/journal/entryfilter.h"

#include "ui/kit/bodymap.h"

namespace rhomboid {

namespace {

bool hasUid(const EntryFilter &filter, const EntryHead &head)
{
    return filter.uids.isEmpty() || filter.uids.contains(head.uid);
}

bool has(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

} // namespace

bool passes(const EntryFilter &filter, const Workout &workout)
{
    if (!filter.workouts || filter.atLeast > 0 || !filter.region.isEmpty() || !hasUid(filter, workout.head))
        return false;
    if (filter.text.isEmpty() || has(workout.title, filter.text) || has(workout.notes, filter.text))
        return true;
    return std::ranges::any_of(workout.sets, [&](const SetEntry &set) { return has(set.exercise, filter.text); });
}

bool passes(const EntryFilter &filter, const PainEntry &pain)
{
    const bool kind = pain.intensity == 0 ? filter.painFree : filter.pain;
    if (!kind || pain.intensity < filter.atLeast || !hasUid(filter, pain.head))
        return false;
    const auto inRegion = [&](const RegionPain &place) { return place.region == filter.region; };
    if (!filter.region.isEmpty() && std::ranges::none_of(pain.regions, inRegion))
        return false;
    if (filter.text.isEmpty() || has(pain.notes, filter.text))
        return true;
    return std::ranges::any_of(pain.regions,
                               [&](const RegionPain &place) { return has(regionName(place.region), filter.text); });
}

} // namespace rhomboid
