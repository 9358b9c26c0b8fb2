#pragma once

#include "core/plot/charts.h"

namespace rhomboid {

// Pain and load on one time axis: rings for the highest pain logged each day, the trend over weeks with its
// range, notes about stretches of time, and below them the load of each day with a workout. One stop and one
// table row a day.
Plot painAndLoad(const Journal &journal, const Loads &loads, const Findings &findings,
                 const ChartChoice &choice);

} // namespace rhomboid
