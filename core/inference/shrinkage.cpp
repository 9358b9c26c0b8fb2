#include "core/inference/shrinkage.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace rhomboid {

Shrunk shrink(const Eigen::VectorXd &effects, const Eigen::VectorXd &standardErrors)
{
    constexpr double leastPriorDeviation = .15;
    const Eigen::ArrayXd errors = standardErrors.array().square();
    const double moments = effects.size() > 0 ? (effects.array().square() - errors).mean() : 0;
    Shrunk shrunk {.priorVariance = std::max(leastPriorDeviation * leastPriorDeviation, moments)};
    const Eigen::ArrayXd weight = shrunk.priorVariance / (shrunk.priorVariance + errors);
    shrunk.effects = effects.array() * weight;
    shrunk.deviations = (errors * weight).sqrt();
    const boost::math::normal_distribution<double> normal;
    shrunk.direction = (shrunk.effects.array().abs() / shrunk.deviations.array()).unaryExpr([&](double z) {
        return boost::math::cdf(normal, z);
    });
    return shrunk;
}

} // namespace rhomboid
