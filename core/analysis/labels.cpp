#include "core/analysis/labels.h"

#include "core/inference/gates.h"

#include <cmath>

namespace rhomboid {

namespace {

constexpr double likelyBelow = .05;
constexpr double strongBelow = .01;
constexpr double hintBelow = .20;
constexpr double noticeable = 1.0; // points; Salaffi 2004: the smallest change people notice
constexpr double negligible = .3;

bool twice(const TwoLooks &p)
{
    return p.now && p.before && *p.now <= likelyBelow && *p.before <= likelyBelow;
}

bool isLarge(const Effect &effect)
{
    return std::abs(effect.value) >= noticeable || effect.low > negligible || effect.high < -negligible;
}

} // namespace

Label labelOf(const TwoLooks &p, const Effect &effect, int sessions)
{
    if (!p.now)
        return Label::NotEnough;
    if (twice(p) && effect.timely)
        return *p.now <= strongBelow && sessions >= sessionsForStrong && isLarge(effect) ? Label::Strong
                                                                                         : Label::Likely;
    return *p.now <= hintBelow ? Label::Hint : Label::None;
}

Label changeLabel(const TwoLooks &p)
{
    if (!p.now)
        return Label::NotEnough;
    return twice(p) ? Label::Likely : Label::None;
}

} // namespace rhomboid
