#pragma once

#include "core/demo/soreness.h"
#include "core/demo/training.h"

namespace rhomboid {

// What the person writes down about pain: pain before and during goes into `workouts`, the rest is returned.
QList<Entry> report(const DemoSpec &spec, const Soreness &soreness, QList<Workout> &workouts, Dice &dice);

} // namespace rhomboid
