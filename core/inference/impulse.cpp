#include "core/inference/impulse.h"

#include <cmath>

namespace rhomboid {

double impulse(double days, double reach)
{
    if (days <= 0 || days >= reach)
        return 0;
    const double share = days / impulsePeakDays;
    return share * share * std::exp(2 * (1 - share));
}

} // namespace rhomboid
