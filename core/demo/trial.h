#pragma once

#include "core/demo/demo.h"

#include <QList>

namespace rhomboid {

// The events of an experiment that the person went through, a cool-down against none, and what was drawn in the
// workouts of it. Pain does not follow from it: its honest result is that there is no clear difference. None in
// a journal that is too short for it, and in stories without one.
QList<Entry> tryCooldown(const DemoSpec &spec, QList<Workout> &workouts);

} // namespace rhomboid
