#include "ui/kit/markedplaces.h"

#include <algorithm>

namespace rhomboid {

MarkedPlaces markedPlaces(const QList<RegionPain> &regions)
{
    MarkedPlaces places;
    for (const RegionPain &pain : regions)
        places.append({.region = pain.region, .level = pain.level});
    return places;
}

QList<RegionPain> regionPains(const MarkedPlaces &places)
{
    QList<RegionPain> regions;
    for (const MarkedPlace &place : places)
        regions.append({.region = place.region, .level = place.level.value_or(0)});
    return regions;
}

std::optional<int> worstLevel(const MarkedPlaces &places)
{
    const auto worst = std::ranges::max_element(places, {}, &MarkedPlace::level);
    return worst != places.end() ? worst->level : std::nullopt;
}

bool lacksLevel(const MarkedPlaces &places)
{
    return std::ranges::any_of(places, [](const MarkedPlace &place) { return !place.level; });
}

MarkedPlaces following(MarkedPlaces places, int level)
{
    const bool isSingle = places.size() == 1;
    const std::optional<int> worst = worstLevel(places);
    for (MarkedPlace &place : places)
        if (isSingle || !place.level || place.level == worst || *place.level > level)
            place.level = level;
    return places;
}

} // namespace rhomboid
