#pragma once

#include "core/advice/factsheet.h"
#include "core/advice/recovery.h"

#include <optional>

namespace rhomboid {

// The first report of the morning after a session.
std::optional<PainReport> nextMorning(const Moment &moment, const Workout &workout);

// The most pain of a session, from its form or from entries made while it lasted.
std::optional<int> painDuring(const Moment &moment, const Workout &workout);

// Red: above 5 during, or a morning after that is worse than before the session. Else green up to 2 and amber
// up to 5. Nothing while an answer is missing that could make it red.
std::optional<Zone> zoneOf(const Moment &moment, const Workout &workout);

// Whether a session says anything about a sore upper back: not when all its exercises are known and spare it.
bool mayWorkUpperBack(const Moment &moment, const Workout &workout);

} // namespace rhomboid
