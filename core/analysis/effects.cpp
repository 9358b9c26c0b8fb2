#include "core/analysis/effects.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace rhomboid {

namespace {

// Linear interpolation between order statistics at 1 + (n - 1) share.
double percentile(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

Contrast aroundMean(const std::vector<double> &values)
{
    const auto n = static_cast<double>(values.size());
    double mean = 0;
    for (const double value : values)
        mean += value / n;
    double variance = 0;
    for (const double value : values)
        variance += (value - mean) * (value - mean) / n;
    const double half = std::sqrt(variance) / 2;
    return {.from = mean - half, .to = mean + half};
}

// How many sessions in all, roughly, until a link of one point over the contrast would be found with 80 %
// power among so many factors: standard errors shrink with the square root of the sessions.
double sessionsForOnePoint(double standardError, std::size_t factors, int sessions)
{
    const boost::math::normal_distribution<double> normal;
    const double critical =
        boost::math::quantile(normal, 1 - .05 / (2 * static_cast<double>(std::max<std::size_t>(factors, 1))));
    const double power = boost::math::quantile(normal, .8);
    const double excess = (critical + power) * standardError;
    return sessions * excess * excess;
}

int rankOf(const FactorEstimate &estimate, const Inference &inference)
{
    return 1 + static_cast<int>(std::ranges::count_if(inference.factors, [&](const FactorEstimate &other) {
               return std::abs(other.t) > std::abs(estimate.t);
           }));
}

} // namespace

Contrast naturalContrast(const Eigen::VectorXd &values, bool yesNo)
{
    if (yesNo)
        return {.from = 0, .to = 1};
    std::vector<double> sorted;
    std::ranges::copy_if(values, std::back_inserter(sorted),
                         [](double value) { return std::isfinite(value); });
    if (sorted.empty())
        return {};
    std::ranges::sort(sorted);
    const Contrast quartiles {.from = percentile(sorted, .25), .to = percentile(sorted, .75)};
    return quartiles.from < quartiles.to ? quartiles : aroundMean(sorted);
}

Effect effectOf(const FactorEstimate &estimate, const Contrast &contrast, const Inference &inference)
{
    constexpr double mostSessions = 100'000;
    const double scale = (contrast.to - contrast.from) / estimate.sd;
    const int sessions = inference.fit.design.effectiveSessions;
    const double needed =
        sessionsForOnePoint(estimate.standardError * scale, inference.factors.size(), sessions);
    return {.contrast = contrast,
            .value = estimate.effect * scale,
            .low = estimate.low * scale,
            .high = estimate.high * scale,
            .shrunk = estimate.shrunk * scale,
            .pAdjusted = estimate.pAdjusted,
            .perUnit = estimate.effect / estimate.sd,
            .se = estimate.standardError / estimate.sd,
            .p = estimate.p,
            .direction = estimate.direction,
            .rank = rankOf(estimate, inference),
            .moreSessions = static_cast<int>(std::ceil(std::clamp(needed - sessions, 0., mostSessions))),
            .stable = estimate.stable,
            .timely = estimate.timely};
}

} // namespace rhomboid
