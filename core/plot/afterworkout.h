#pragma once

#include "core/plot/charts.h"

namespace rhomboid {

// What was logged in the 96 hours after each workout of the chosen days, as it is: one point a report, joined
// within a workout and cut at the end of the next one; the latest workout stands out. A description, no
// model.
Plot afterWorkout(const Journal &journal, const Loads &loads, const Findings &findings,
                  const ChartChoice &choice);

} // namespace rhomboid
