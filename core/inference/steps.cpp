#include "core/inference/steps.h"

#include "core/inference/stepdown.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr int candidates = 12;
constexpr double firstShare = .12;
constexpr double lastShare = .88;

struct Candidates {
    std::vector<double> days {};
    Columns columns {}; // reports x candidates, 0 before the step and 1 from it on
};

// Candidates that part the reports differently.
Candidates candidatesOf(const std::vector<double> &times)
{
    const double span = times.back() - times.front();
    Candidates result;
    std::vector<Eigen::VectorXd> columns;
    for (int i = 0; i < candidates; ++i) {
        const double share = firstShare + (lastShare - firstShare) * i / (candidates - 1);
        const double day = times.front() + share * span;
        Eigen::VectorXd column(static_cast<Eigen::Index>(times.size()));
        std::ranges::transform(times, column.begin(), [=](double time) { return time >= day ? 1. : 0.; });
        const bool parts = column.minCoeff() < column.maxCoeff();
        if (!parts || (!columns.empty() && column == columns.back()))
            continue;
        result.days.push_back(day);
        columns.push_back(column);
    }
    result.columns.resize(static_cast<Eigen::Index>(times.size()), static_cast<Eigen::Index>(columns.size()));
    for (std::size_t i = 0; i < columns.size(); ++i)
        result.columns.col(static_cast<Eigen::Index>(i)) = columns[i];
    return result;
}

// All regressors but the trend, [candidates], pain.
Columns withoutTrend(const Design &design, const Columns &candidateColumns)
{
    constexpr Eigen::Index trend = 1; // Nuisance::Trend
    const Eigen::Index rest = design.regressors() - 2;
    Columns all(design.columns.rows(), rest + 1 + candidateColumns.cols() + 1);
    all << design.columns.col(0), design.columns.middleCols(trend + 1, rest), candidateColumns,
        design.columns.col(design.regressors());
    return all;
}

} // namespace

std::optional<StepEstimate> findStep(const Inference &inference, int draws, quint64 seed)
{
    const Design &design = inference.fit.design;
    const Candidates steps = candidatesOf(design.times);
    if (steps.days.empty())
        return std::nullopt;
    Whitened white;
    whiten(inference.fit.stretches, inference.fit.mostLikely.dynamics, withoutTrend(design, steps.columns),
           white);
    const Eigen::Index base = design.regressors() - 1;
    const auto count = static_cast<Eigen::Index>(steps.days.size());
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(white.columns.leftCols(base));
    const Eigen::MatrixXd q = qr.householderQ() * Eigen::MatrixXd::Identity(white.columns.rows(), base);
    const Eigen::VectorXd pain = white.columns.col(white.columns.cols() - 1);
    const Eigen::VectorXd left = pain - q * (q.transpose() * pain);
    const Eigen::MatrixXd raw = white.columns.middleCols(base, count);
    const Eigen::MatrixXd rest = raw - q * (q.transpose() * raw);
    const Eigen::VectorXd norms = rest.colwise().norm();
    const double sigma =
        std::sqrt(left.squaredNorm() / static_cast<double>(left.size() - base) * inference.dispersion);
    if (!(norms.minCoeff() > 1e-9) || !(sigma > 0))
        return std::nullopt;
    const Eigen::VectorXd t = (rest.transpose() * left).cwiseQuotient(norms) / sigma;
    Eigen::Index best = 0;
    t.cwiseAbs().maxCoeff(&best);
    const Eigen::VectorXd p =
        adjustedP(t, correlationOf(rest.transpose() * rest), inference.degreesOfFreedom, draws, seed);
    return StepEstimate {.days = steps.days[static_cast<std::size_t>(best)],
                         .change = t(best) * sigma / norms(best),
                         .p = p(best)};
}

} // namespace rhomboid
