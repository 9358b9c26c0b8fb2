#include "core/inference/infer.h"

#include "core/inference/shrinkage.h"
#include "core/inference/stepdown.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

using StudentsT = boost::math::students_t_distribution<double>;

constexpr int leastPainful = 5;
constexpr Eigen::Index reportsBeyondColumns = 10;
constexpr double leastNoise = 1e-6; // residual standard deviation in points

double twoSided(double t, double degreesOfFreedom)
{
    return 2 * boost::math::cdf(boost::math::complement(StudentsT(degreesOfFreedom), std::abs(t)));
}

double reach95(double degreesOfFreedom) { return boost::math::quantile(StudentsT(degreesOfFreedom), .975); }

bool enoughPain(const Design &design)
{
    const auto pain = design.columns.col(design.regressors());
    return (pain.array() > 0).count() >= leastPainful && pain.minCoeff() < pain.maxCoeff();
}

bool enoughReports(const Design &design)
{
    return design.columns.rows() >= design.regressors() + reportsBeyondColumns;
}

// Errors without memory, for the mutant.
constexpr Dynamics independentErrors {.phi = .5, .flare = 1e-9, .jolt = 1e-9};

std::optional<Fit> fitDesign(const Study &study, Design design, const Guards &guards)
{
    std::vector<Stretch> stretches = stretchesOf(study.sessions, design.times);
    const auto best = guards.dependentErrors ? mostLikelyDynamics(stretches, design.columns)
                                             : std::optional(MostLikely {.dynamics = independentErrors});
    if (!best)
        return std::nullopt;
    auto fit = fitAt(std::move(design), std::move(stretches), best->dynamics);
    if (fit)
        fit->mostLikely.logPosterior = best->logPosterior;
    return fit;
}

double degreesOfFreedom(const Design &design)
{
    return std::max(4.0, design.effectiveSessions - static_cast<double>(design.factors.size()) - 3);
}

std::vector<FactorEstimate> estimates(const Fit &fit, const Eigen::VectorXd &dispersion, double freedom,
                                      const InferenceOptions &options)
{
    const auto count = static_cast<Eigen::Index>(fit.design.factors.size());
    if (count == 0)
        return {};
    const LeastSquares &ls = fit.leastSquares;
    const Eigen::VectorXd effects = ls.beta.tail(count);
    const Eigen::VectorXd modelErrors = (ls.sigma2() * ls.inverse.diagonal().tail(count)).cwiseSqrt();
    const Eigen::VectorXd errors = modelErrors.array() * dispersion.array().sqrt();
    const Eigen::VectorXd t = effects.cwiseQuotient(errors);
    const Eigen::VectorXd adjusted = adjustedP(t, correlationOf(ls.inverse.bottomRightCorner(count, count)),
                                               freedom, options.draws, options.seed);
    const Shrunk shrunk = shrink(effects, errors);
    const double reach = reach95(freedom);
    std::vector<FactorEstimate> result;
    for (Eigen::Index i = 0; i < count; ++i) {
        const FactorColumn &column = fit.design.factors[static_cast<std::size_t>(i)];
        result.push_back({.factor = column.factor,
                          .sd = column.sd,
                          .effect = effects(i),
                          .modelError = modelErrors(i),
                          .standardError = errors(i),
                          .dispersion = dispersion(i),
                          .t = t(i),
                          .low = effects(i) - reach * errors(i),
                          .high = effects(i) + reach * errors(i),
                          .p = twoSided(t(i), freedom),
                          .pAdjusted = adjusted(i),
                          .shrunk = shrunk.effects(i),
                          .direction = shrunk.direction(i)});
    }
    return result;
}

TrendEstimate trendOf(const Fit &fit, double dispersion, double freedom)
{
    constexpr Eigen::Index column = 1; // Nuisance::Trend
    const double change = fit.leastSquares.beta(column);
    const double error = fit.leastSquares.standardError(column) * std::sqrt(dispersion);
    const double reach = reach95(freedom) * error;
    return {.change = change,
            .standardError = error,
            .low = change - reach,
            .high = change + reach,
            .p = twoSided(change / error, freedom)};
}

} // namespace

std::optional<Fit> fitAt(Design design, std::vector<Stretch> stretches, const Dynamics &dynamics)
{
    Fit fit {
        .design = std::move(design), .stretches = std::move(stretches), .mostLikely = {.dynamics = dynamics}};
    whiten(fit.stretches, dynamics, fit.design.columns, fit.whitened);
    auto solved = leastSquares(fit.whitened.columns);
    if (!solved || solved->degreesOfFreedom <= 0 || !(std::sqrt(solved->sigma2()) > leastNoise))
        return std::nullopt;
    fit.leastSquares = *std::move(solved);
    return fit;
}

std::optional<Fit> fitModel(const Study &study, const InferenceOptions &options)
{
    Study bare {.sessions = study.sessions, .reports = study.reports};
    bare.exposures.resize(static_cast<Eigen::Index>(study.sessions.size()), 0);
    Design design = designOf(bare, {.gate = options.gate, .gapNuisance = options.guards.gapNuisance});
    if (design.times.empty() || !enoughPain(design) || !enoughReports(design))
        return std::nullopt;
    return fitDesign(bare, std::move(design), options.guards);
}

std::optional<Inference> infer(const Study &study, const InferenceOptions &options)
{
    Design design = designOf(study, {.gate = options.gate, .gapNuisance = options.guards.gapNuisance});
    if (design.effectiveSessions < sessionsForEstimates || !enoughPain(design) || !enoughReports(design))
        return std::nullopt;
    auto fit = fitDesign(study, std::move(design), options.guards);
    if (!fit)
        return std::nullopt;
    const auto count = static_cast<Eigen::Index>(fit->design.factors.size());
    const Eigen::VectorXd ratios =
        jackknifeRatios(fit->whitened.columns, fit->leastSquares, blocksOf(fit->design.times)).tail(count);
    if (!ratios.allFinite())
        return std::nullopt;
    const DispersionBounds bounds;
    const double median = std::clamp(medianOf(ratios), bounds.least, bounds.most);
    Inference result {.degreesOfFreedom = degreesOfFreedom(fit->design),
                      .dispersion = options.guards.dispersion ? median : 1};
    const Eigen::VectorXd dispersion =
        options.guards.dispersion ? dispersionOf(ratios, bounds) : Eigen::VectorXd::Ones(count).eval();
    result.factors = estimates(*fit, dispersion, result.degreesOfFreedom, options);
    result.trend = trendOf(*fit, result.dispersion, result.degreesOfFreedom);
    result.fit = *std::move(fit);
    return result;
}

} // namespace rhomboid
