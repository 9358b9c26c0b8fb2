#include "core/journal/workout.h"

#include <cmath>

namespace rhomboid {

WallTime Workout::ended() const
{
    if (!duration || !started.time)
        return started;
    return started.plusSeconds(std::llround(duration->value * 60.0));
}

} // namespace rhomboid
