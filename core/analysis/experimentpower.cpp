#include "core/analysis/experimentpower.h"

namespace rhomboid {

std::span<const MeasuredPower> measuredPower()
{
    static constexpr MeasuredPower rows[] {
        {.pairs = 8, .onePoint = .261, .twoPoints = .573, .threePoints = .846},
        {.pairs = 12, .onePoint = .423, .twoPoints = .813, .threePoints = .985},
        {.pairs = 20, .onePoint = .639, .twoPoints = .970, .threePoints = 1}};
    return rows;
}

} // namespace rhomboid
