#include "ui/trends/places.h"

#include <QMap>

#include <algorithm>

namespace rhomboid {

QList<PlaceCount> countPlaces(const Journal &journal, QDate from, QDate to)
{
    QMap<QString, int> counts;
    for (const PainEntry &pain : journal.pains()) {
        if (pain.at.date < from || pain.at.date > to)
            continue;
        for (const RegionPain &place : pain.regions)
            if (place.level > 0)
                ++counts[place.region];
    }
    QList<PlaceCount> places;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        places.append({.region = at.key(), .entries = at.value()});
    std::ranges::stable_sort(places, std::ranges::greater {}, &PlaceCount::entries);
    return places;
}

} // namespace rhomboid
