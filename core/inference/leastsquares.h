#pragma once

#include "core/inference/study.h"

#include <optional>

namespace rhomboid {

// Least squares of the last column on all others. With whitened columns this is generalised least squares.
struct LeastSquares {
    Eigen::VectorXd beta {};
    Eigen::MatrixXd inverse {}; // M = (X'X)^-1
    double residualSquares {};
    double logDeterminant {}; // log|X'X|
    Eigen::Index degreesOfFreedom {}; // rows - columns of X

    double sigma2() const { return residualSquares / static_cast<double>(degreesOfFreedom); }
    double standardError(Eigen::Index column) const;
};

// What the likelihood needs of a fit; cheaper than the fit itself.
struct FitQuality {
    double residualSquares {};
    double logDeterminant {};
};

// Nothing when the columns of X are not independent. `columns` = [X | y].
std::optional<FitQuality> fitQuality(const Columns &columns);
std::optional<LeastSquares> leastSquares(const Columns &columns);

// y - X beta, a row each.
Eigen::VectorXd residuals(const Columns &columns, const LeastSquares &fit);

} // namespace rhomboid
