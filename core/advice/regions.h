#pragma once

#include "core/journal/pain.h"

#include <QString>

namespace rhomboid {

// What triage and tips know of the 22 regions of bodymap.json.
struct RegionInfo {
    enum class Side { Left, Right, Middle };

    const char *id {};
    Side side {};
    bool midline {false}; // on the spine
    bool upperBack {false}; // the site that public advice lists as a warning sign of its own
    // Regions of one place border on each other or mirror each other: people take one for the other in 15-19
    // % of drawings (CHOIR2021), so that pain is followed by place, not by region.
    quint32 place {};
};

// Null for a region that the map does not have.
const RegionInfo *findRegion(const QString &id);

// The places of a pain entry as bits; 0 when no region was marked, which stands for 'somewhere in the upper
// back'.
quint32 placesOf(const PainEntry &entry);

} // namespace rhomboid
