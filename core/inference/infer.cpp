#include "core/inference/infer.h"

#include "core/inference/gates.h"
#include "core/inference/shrinkage.h"
#include "core/inference/stepdown.h"
#include "core/inference/timing.h"

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

std::optional<Closed> painGate(const Design &design)
{
    const auto pain = design.columns.col(design.regressors());
    if (design.columns.rows() < design.regressors() + reportsBeyondColumns)
        return Closed::FewReports;
    if (pain.minCoeff() == pain.maxCoeff())
        return Closed::SamePain;
    return (pain.array() > 0).count() < leastPainful ? std::optional(Closed::LittlePain) : std::nullopt;
}

std::optional<Closed> gateOf(const Design &design)
{
    return design.effectiveSessions < sessionsForEstimates ? Closed::FewSessions : painGate(design);
}

DesignOptions designOptions(const InferenceOptions &options)
{
    return {.gate = options.gate, .gapNuisance = options.guards.gapNuisance};
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

// Place of the question among the kept factors; -1 when there is none.
Eigen::Index placeOfQuestion(const Design &design, int question)
{
    const auto found = std::ranges::find(design.factors, question, &FactorColumn::factor);
    return found == design.factors.end() ? -1 : found - design.factors.begin();
}

// Adjusted p of all factors but the question, whose own place holds 1.
Eigen::VectorXd adjustedBeside(Eigen::Index question, const Eigen::VectorXd &t, const LeastSquares &ls,
                               double freedom, const InferenceOptions &options)
{
    const Eigen::Index count = t.size();
    const Eigen::MatrixXd correlation = correlationOf(ls.inverse.bottomRightCorner(count, count));
    std::vector<Eigen::Index> tested;
    for (Eigen::Index i = 0; i < count; ++i)
        if (i != question)
            tested.push_back(i);
    Eigen::VectorXd adjusted = Eigen::VectorXd::Ones(count);
    if (!tested.empty())
        adjusted(tested) =
            adjustedP(t(tested), correlation(tested, tested), freedom, options.draws, options.seed);
    return adjusted;
}

// Whether each factor's estimate has the same sign in both halves of the sessions. A half that cannot be
// solved contradicts nothing.
std::vector<bool> stableSigns(const Fit &fit)
{
    const std::size_t count = fit.design.factors.size();
    std::vector<bool> stable(count, true);
    const Columns &all = fit.whitened.columns;
    const Eigen::Index half = all.rows() / 2;
    const auto early = leastSquares(all.topRows(half));
    const auto late = leastSquares(all.bottomRows(all.rows() - half));
    if (early && late)
        for (std::size_t i = 0; i < count; ++i) {
            const Eigen::Index column = fit.design.factorColumn(i);
            stable[i] = early->beta(column) * late->beta(column) >= 0;
        }
    return stable;
}

std::vector<FactorEstimate> estimates(const Fit &fit, const Eigen::VectorXd &dispersion, double freedom,
                                      Eigen::Index question, const InferenceOptions &options)
{
    const auto count = static_cast<Eigen::Index>(fit.design.factors.size());
    if (count == 0)
        return {};
    const LeastSquares &ls = fit.leastSquares;
    const Eigen::VectorXd effects = ls.beta.tail(count);
    const Eigen::VectorXd modelErrors = (ls.sigma2() * ls.inverse.diagonal().tail(count)).cwiseSqrt();
    const Eigen::VectorXd errors = modelErrors.array() * dispersion.array().sqrt();
    const Eigen::VectorXd t = effects.cwiseQuotient(errors);
    const Eigen::VectorXd adjusted = adjustedBeside(question, t, ls, freedom, options);
    const std::vector<bool> stable = stableSigns(fit);
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
                          .pAdjusted = i == question ? twoSided(t(i), freedom) : adjusted(i),
                          .shrunk = shrunk.effects(i),
                          .direction = shrunk.direction(i),
                          .stable = stable[static_cast<std::size_t>(i)]});
    }
    return result;
}

// Takes back what would fit better at another session. Tried only where something would be claimed.
void checkTimes(const Study &study, const Fit &fit, std::vector<FactorEstimate> &factors)
{
    constexpr double claimedBelow = .05;
    std::vector<std::size_t> claimed;
    for (std::size_t i = 0; i < factors.size(); ++i)
        if (factors[i].pAdjusted <= claimedBelow)
            claimed.push_back(i);
    const std::vector<bool> timely = timelyFactors(study, fit, claimed);
    for (const std::size_t place : claimed)
        factors[place].timely = timely[place];
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

std::optional<Fit> fitLine(const Study &study)
{
    Study bare {.sessions = study.sessions, .reports = study.reports};
    bare.exposures.resize(static_cast<Eigen::Index>(study.sessions.size()), 0);
    Design design = designOf(bare, {.everyReport = true});
    if (design.times.empty() || painGate(design))
        return std::nullopt;
    return fitDesign(bare, std::move(design), {});
}

Closed closedGate(const Study &study, const InferenceOptions &options)
{
    // An open gate without inference: the design explained every report.
    return gateOf(designOf(study, designOptions(options))).value_or(Closed::SamePain);
}

std::optional<Inference> infer(const Study &study, const InferenceOptions &options)
{
    Design design = designOf(study, designOptions(options));
    if (gateOf(design))
        return std::nullopt;
    auto fit = fitDesign(study, std::move(design), options.guards);
    if (!fit)
        return std::nullopt;
    const auto count = static_cast<Eigen::Index>(fit->design.factors.size());
    const Eigen::VectorXd ratios =
        jackknifeRatios(fit->whitened.columns, fit->leastSquares, blocksOf(fit->design.times)).tail(count);
    if (!ratios.allFinite())
        return std::nullopt;
    const DispersionBounds bounds = boundsFor(fit->design.times);
    const double median = std::clamp(medianOf(ratios), bounds.least, bounds.most);
    Inference result {.degreesOfFreedom = degreesOfFreedom(fit->design),
                      .dispersion = options.guards.dispersion ? median : 1};
    const Eigen::VectorXd dispersion =
        options.guards.dispersion ? dispersionOf(ratios, bounds) : Eigen::VectorXd::Ones(count).eval();
    result.factors = estimates(*fit, dispersion, result.degreesOfFreedom,
                               placeOfQuestion(fit->design, study.question), options);
    checkTimes(study, *fit, result.factors);
    result.trend = trendOf(*fit, result.dispersion, result.degreesOfFreedom);
    result.fit = *std::move(fit);
    return result;
}

} // namespace rhomboid
