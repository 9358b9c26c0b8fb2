#include "core/journal/workout.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

WallTime Workout::ended() const
{
    if (!duration || !started.time)
        return started;
    // A file may claim any number; beyond a week it is not a workout, and beyond 2^63 not an integer.
    constexpr double longestMinutes = 7 * 24 * 60;
    return started.plusSeconds(std::llround(std::clamp(duration->value, 0.0, longestMinutes) * 60.0));
}

} // namespace rhomboid
