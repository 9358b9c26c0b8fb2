#pragma once

#include "core/plot/charts.h"

namespace rhomboid {

// Pain of the days with its trend, and below it what was trained: minutes as bars, effort 0-10 as rings.
// The same as the chart 'Pain and load', with load taken apart, as a reader needs it who does not know it.
Plot reportTrend(const Journal &journal, const Loads &loads, const Findings &findings,
                 const ChartChoice &choice);

} // namespace rhomboid
