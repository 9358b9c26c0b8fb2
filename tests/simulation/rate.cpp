#include "tests/simulation/rate.h"

#include <cmath>

namespace rhomboid::simulation {

double Rate::share() const { return of > 0 ? static_cast<double>(hits) / of : 0; }

double Rate::error() const { return of > 0 ? std::sqrt(share() * (1 - share()) / of) : 0; }

Range Rate::likely() const
{
    constexpr double z = 1.959963984540054;
    const double n = of;
    const double middle = (hits + z * z / 2) / (n + z * z);
    const double reach = z / (n + z * z) * std::sqrt(hits * (n - hits) / n + z * z / 4);
    return {.low = middle - reach, .high = middle + reach};
}

} // namespace rhomboid::simulation
