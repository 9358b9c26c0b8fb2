#include "core/exercises/exercise.h"

#include <algorithm>

namespace rhomboid {

bool isUpperBack(Muscle muscle)
{
    switch (muscle) {
    case Muscle::UpperTrapezius:
    case Muscle::MiddleTrapezius:
    case Muscle::LowerTrapezius:
    case Muscle::LevatorScapulae:
    case Muscle::Latissimus:
    case Muscle::TeresMajor:
    case Muscle::RearDeltoid:
    case Muscle::RotatorCuff:
    case Muscle::SerratusAnterior:
        return true;
    default:
        return false;
    }
}

double upperBackShare(const Exercise &exercise)
{
    if (std::ranges::any_of(exercise.primary, isUpperBack))
        return 1;
    return std::ranges::any_of(exercise.secondary, isUpperBack) ? 0.5 : 0;
}

} // namespace rhomboid
