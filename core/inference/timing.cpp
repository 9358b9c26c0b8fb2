#include "core/inference/timing.h"

namespace rhomboid {

namespace {

constexpr Eigen::Index firstScore = 2; // of Design::weights, after 1 and the log gap

// The factors' scores moved on by one session, then back by one: 0 where there is no session to move from.
Columns movedScores(const Design &design, std::span<const std::size_t> candidates)
{
    const Eigen::Index sessions = design.weights.rows();
    const auto count = static_cast<Eigen::Index>(candidates.size());
    Columns moved = Columns::Zero(sessions, 2 * count);
    for (Eigen::Index i = 0; i < count; ++i) {
        const auto scores = design.weights.col(
            firstScore + static_cast<Eigen::Index>(candidates[static_cast<std::size_t>(i)]));
        moved.col(2 * i).tail(sessions - 1) = scores.head(sessions - 1);
        moved.col(2 * i + 1).head(sessions - 1) = scores.tail(sessions - 1);
    }
    return moved;
}

Columns whitenedImpulses(const Study &study, const Fit &fit, const Columns &weights)
{
    Columns impulses(static_cast<Eigen::Index>(fit.design.times.size()), weights.cols());
    for (std::size_t i = 0; i < fit.design.times.size(); ++i)
        impulses.row(static_cast<Eigen::Index>(i)) = impulsesAt(study.sessions, weights, fit.design.times[i]);
    Whitened whitened;
    whiten(fit.stretches, fit.mostLikely.dynamics, impulses, whitened);
    return whitened.columns;
}

} // namespace

std::vector<bool> timelyFactors(const Study &study, const Fit &fit, std::span<const std::size_t> candidates)
{
    std::vector<bool> timely(fit.design.factors.size(), true);
    if (candidates.empty() || study.sessions.empty())
        return timely;
    const Columns moved = whitenedImpulses(study, fit, movedScores(fit.design, candidates));
    Columns columns = fit.whitened.columns;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Eigen::Index own = fit.design.factorColumn(candidates[i]);
        for (const Eigen::Index way : {0, 1}) {
            columns.col(own) = moved.col(2 * static_cast<Eigen::Index>(i) + way);
            const auto quality = fitQuality(columns);
            if (quality && quality->residualSquares < fit.leastSquares.residualSquares)
                timely[candidates[i]] = false;
        }
        columns.col(own) = fit.whitened.columns.col(own);
    }
    return timely;
}

} // namespace rhomboid
