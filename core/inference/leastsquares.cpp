#include "core/inference/leastsquares.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr double leastPivot = 1e-10;
constexpr double leastResidualSquares = 1e-12;

using Factor = Eigen::LLT<Eigen::MatrixXd>;

// [X | y]'[X | y] = L L': the last row of L holds what y adds, its last element the residual.
std::optional<Factor> factorOf(const Columns &columns)
{
    const Eigen::Index size = columns.cols();
    if (columns.rows() < size)
        return std::nullopt;
    Eigen::MatrixXd gram = Eigen::MatrixXd::Zero(size, size);
    gram.selfadjointView<Eigen::Lower>().rankUpdate(columns.transpose());
    // A perfect fit leaves nothing for the last pivot; it must not stop the factorisation.
    gram(size - 1, size - 1) += leastResidualSquares;
    Factor factor(gram);
    if (factor.info() != Eigen::Success)
        return std::nullopt;
    const auto pivots = factor.matrixLLT().diagonal().head(size - 1).array().square();
    return (pivots > leastPivot).all() ? std::optional(std::move(factor)) : std::nullopt;
}

FitQuality qualityOf(const Factor &factor)
{
    const auto diagonal = factor.matrixLLT().diagonal();
    const Eigen::Index last = diagonal.size() - 1;
    const double rest = diagonal(last);
    return {.residualSquares = std::max(rest * rest - leastResidualSquares, leastResidualSquares),
            .logDeterminant = 2 * diagonal.head(last).array().log().sum()};
}

} // namespace

double LeastSquares::standardError(Eigen::Index column) const
{
    return std::sqrt(sigma2() * inverse(column, column));
}

std::optional<FitQuality> fitQuality(const Columns &columns)
{
    const auto factor = factorOf(columns);
    return factor ? std::optional(qualityOf(*factor)) : std::nullopt;
}

std::optional<LeastSquares> leastSquares(const Columns &columns)
{
    const auto factor = factorOf(columns);
    if (!factor)
        return std::nullopt;
    const Eigen::Index width = columns.cols() - 1;
    const auto &triangle = factor->matrixLLT();
    const auto lower = triangle.topLeftCorner(width, width).triangularView<Eigen::Lower>();
    const Eigen::MatrixXd root = lower.solve(Eigen::MatrixXd::Identity(width, width));
    const FitQuality quality = qualityOf(*factor);
    LeastSquares fit {.beta = lower.transpose().solve(triangle.row(width).head(width).transpose()),
                      .inverse = root.transpose() * root,
                      .residualSquares = quality.residualSquares,
                      .logDeterminant = quality.logDeterminant,
                      .degreesOfFreedom = columns.rows() - width};
    return fit;
}

Eigen::VectorXd residuals(const Columns &columns, const LeastSquares &fit)
{
    const Eigen::Index width = columns.cols() - 1;
    return columns.col(width) - columns.leftCols(width) * fit.beta;
}

} // namespace rhomboid
