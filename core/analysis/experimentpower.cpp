#include "core/analysis/experimentpower.h"

namespace rhomboid {

std::span<const MeasuredPower> measuredPower()
{
    static constexpr MeasuredPower rows[] {
        {.pairs = 8, .onePoint = .255, .twoPoints = .561, .threePoints = .833},
        {.pairs = 12, .onePoint = .415, .twoPoints = .802, .threePoints = .979},
        {.pairs = 20, .onePoint = .641, .twoPoints = .964, .threePoints = 1}};
    return rows;
}

} // namespace rhomboid
