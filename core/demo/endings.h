#pragma once

#include "core/demo/demo.h"

#include <QList>

namespace rhomboid {

// How the last session of the story was done; called once, when it has its time.
void performEnding(const DemoSpec &spec, Workout &last);

// What is written down about pain after the last session, in place of the usual check-ins.
QList<PainEntry> reportEnding(const DemoSpec &spec, const Workout &last);

} // namespace rhomboid
