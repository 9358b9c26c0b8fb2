#pragma once

#include "core/plot/charts.h"

namespace rhomboid {

// What was logged in the 96 hours after each workout of the chosen days, as it is: one point a report, up
// to the end of the next one; the latest workout stands out. With the curve that the model expects, and before
// there is one with the mean of each day.
Plot afterWorkout(const Journal &journal, const Loads &loads, const Findings &findings,
                  const ChartChoice &choice);

} // namespace rhomboid
