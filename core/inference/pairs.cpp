#include "core/inference/pairs.h"

#include "core/inference/impulse.h"
#include "core/inference/infer.h"

namespace rhomboid {

namespace {

// Impulse of the first session minus that of the second at every report, a column a pair.
Columns impulseDifferences(const Study &study, const std::vector<double> &times,
                           std::span<const SessionPair> pairs)
{
    Columns columns(static_cast<Eigen::Index>(times.size()), static_cast<Eigen::Index>(pairs.size()));
    for (Eigen::Index row = 0; row < columns.rows(); ++row)
        for (Eigen::Index pair = 0; pair < columns.cols(); ++pair) {
            const double time = times[static_cast<std::size_t>(row)];
            const SessionPair &sessions = pairs[static_cast<std::size_t>(pair)];
            columns(row, pair) = impulse(time - study.sessions[sessions.first])
                - impulse(time - study.sessions[sessions.second]);
        }
    return columns;
}

} // namespace

std::optional<PairScores> scorePairs(const Study &study, std::span<const SessionPair> pairs)
{
    const std::optional<Fit> fitted = fitLine(study);
    const std::optional<Fit> fit = fitted
        ? fitAt(fitted->design, fitted->stretches, halfwayToPrior(fitted->mostLikely.dynamics))
        : std::nullopt;
    if (!fit)
        return std::nullopt;
    Whitened impulses;
    whiten(fit->stretches, fit->mostLikely.dynamics, impulseDifferences(study, fit->design.times, pairs),
           impulses);
    const auto x = fit->whitened.columns.leftCols(fit->design.regressors());
    const Columns own =
        impulses.columns - x * (fit->leastSquares.inverse * (x.transpose() * impulses.columns));
    return PairScores {.differences = own.transpose() * residuals(fit->whitened.columns, fit->leastSquares),
                       .information = own.transpose() * own};
}

} // namespace rhomboid
