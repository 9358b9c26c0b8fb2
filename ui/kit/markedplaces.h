#pragma once

#include "core/journal/pain.h"

#include <QList>
#include <QString>

#include <optional>

namespace rhomboid {

// A place of the body that somebody has chosen. It has no level until they say one: none is made up.
struct MarkedPlace {
    QString region {}; // its id in bodymap.json
    std::optional<int> level {}; // 0-10

    bool operator==(const MarkedPlace &) const = default;
};

using MarkedPlaces = QList<MarkedPlace>;

MarkedPlaces markedPlaces(const QList<RegionPain> &regions);
// As an entry keeps them; without a level a place has 0, which only a draft is given.
QList<RegionPain> regionPains(const MarkedPlaces &places);

// The highest level; nothing when no place has one.
std::optional<int> worstLevel(const MarkedPlaces &places);
bool lacksLevel(const MarkedPlaces &places);
// After somebody set the worst pain to a level: a single place has it too, of several those that wait for one and
// those that stood at the worst, and none stays above it.
MarkedPlaces following(MarkedPlaces places, int level);

} // namespace rhomboid
