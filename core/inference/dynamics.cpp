#include "core/inference/dynamics.h"

#include "core/inference/leastsquares.h"

#include <nlopt.h>

#include <array>
#include <cmath>
#include <limits>
#include <memory>

namespace rhomboid {

namespace {

// Logarithms of persistence in days, flare and jolt.
using Point = std::array<double, 3>;

double persistenceDays(double phi) { return -1 / std::log(phi); }

Point pointOf(const Dynamics &dynamics)
{
    return {std::log(persistenceDays(dynamics.phi)), std::log(dynamics.flare), std::log(dynamics.jolt)};
}

Dynamics dynamicsAt(const double *point)
{
    return {
        .phi = std::exp(-1 / std::exp(point[0])), .flare = std::exp(point[1]), .jolt = std::exp(point[2])};
}

double logPrior(const Dynamics &dynamics)
{
    const auto part = [](double value, double median, double spread) {
        const double score = std::log(value / median) / spread;
        return -score * score / 2;
    };
    return part(persistenceDays(dynamics.phi), 5, .8) + part(dynamics.flare, 2, 1.3)
        + part(dynamics.jolt, 2, 1.3);
}

// What BOBYQA asks for: the value at one point, and the best seen so far.
struct Search {
    std::span<const Stretch> stretches;
    const Columns &columns;
    Whitened scratch {};
    std::optional<MostLikely> best {};

    double valueAt(const Dynamics &dynamics)
    {
        const auto value = logPosterior(stretches, columns, dynamics, scratch);
        if (!value || !std::isfinite(*value))
            return -std::numeric_limits<double>::max();
        if (!best || *value > best->logPosterior)
            best = MostLikely {.dynamics = dynamics, .logPosterior = *value};
        return *value;
    }
};

double valueOf(unsigned, const double *point, double *, void *search)
{
    return static_cast<Search *>(search)->valueAt(dynamicsAt(point));
}

void searchGrid(Search &search)
{
    for (const double phi : {.65, .85, .94})
        for (const double flare : {.5, 3.})
            for (const double jolt : {.5, 4.})
                search.valueAt({.phi = phi, .flare = flare, .jolt = jolt});
}

void climb(Search &search)
{
    constexpr double closeEnough = 1e-5; // of the logarithms: moves the posterior by less than 1e-8
    constexpr int mostSteps = 300;
    const Point start = pointOf(search.best->dynamics);
    const std::unique_ptr<nlopt_opt_s, decltype(&nlopt_destroy)> optimizer(
        nlopt_create(NLOPT_LN_BOBYQA, start.size()), &nlopt_destroy);
    nlopt_set_max_objective(optimizer.get(), valueOf, &search);
    // Eight prior deviations either way: the posterior has nothing there.
    const Point low {std::log(5.) - 6.4, std::log(2.) - 10.4, std::log(2.) - 10.4};
    const Point high {std::log(5.) + 6.4, std::log(2.) + 10.4, std::log(2.) + 10.4};
    nlopt_set_lower_bounds(optimizer.get(), low.data());
    nlopt_set_upper_bounds(optimizer.get(), high.data());
    const Point step {.3, .5, .5};
    nlopt_set_initial_step(optimizer.get(), step.data());
    nlopt_set_xtol_abs1(optimizer.get(), closeEnough);
    nlopt_set_maxeval(optimizer.get(), mostSteps);
    Point point = start;
    double value {};
    nlopt_optimize(optimizer.get(), point.data(), &value);
}

} // namespace

std::optional<double> logPosterior(std::span<const Stretch> stretches, const Columns &columns,
                                   const Dynamics &dynamics, Whitened &scratch)
{
    whiten(stretches, dynamics, columns, scratch);
    const auto quality = fitQuality(scratch.columns);
    if (!quality)
        return std::nullopt;
    const auto degreesOfFreedom = static_cast<double>(columns.rows() - (columns.cols() - 1));
    return -.5
        * (scratch.logDeterminant + quality->logDeterminant
           + degreesOfFreedom * std::log(quality->residualSquares))
        + logPrior(dynamics);
}

std::optional<MostLikely> mostLikelyDynamics(std::span<const Stretch> stretches, const Columns &columns)
{
    Search search {.stretches = stretches, .columns = columns};
    searchGrid(search);
    if (search.best)
        climb(search);
    return search.best;
}

Dynamics halfwayToPrior(const Dynamics &dynamics)
{
    const Point own = pointOf(dynamics);
    const Point medians {std::log(5.), std::log(2.), std::log(2.)};
    Point middle {};
    for (std::size_t i = 0; i < middle.size(); ++i)
        middle[i] = (own[i] + medians[i]) / 2;
    return dynamicsAt(middle.data());
}

} // namespace rhomboid
