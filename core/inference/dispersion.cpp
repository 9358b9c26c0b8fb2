#include "core/inference/dispersion.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr double longSpanDays = 182;
constexpr double leastForLongSpans = 1.30;
constexpr double leastEigenvalue = 1e-4;

bool isLong(std::span<const double> times)
{
    return !times.empty() && times.back() - times.front() >= longSpanDays;
}

// (I - X M X')^-1 e, with I - X M X' kept away from singular.
Eigen::VectorXd leftOutResiduals(const Columns &rows, const Eigen::MatrixXd &inverse,
                                 const Eigen::VectorXd &residuals)
{
    const Eigen::MatrixXd leverage = rows * inverse * rows.transpose();
    Eigen::MatrixXd rest = Eigen::MatrixXd::Identity(rows.rows(), rows.rows()) - leverage;
    // The largest eigenvalue of the leverage is at most its trace: mostly this spares the decomposition.
    if (leverage.trace() > 1 - leastEigenvalue) {
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(rest, Eigen::EigenvaluesOnly);
        if (const double lowest = solver.eigenvalues()(0); lowest < leastEigenvalue)
            rest.diagonal().array() += leastEigenvalue - lowest;
    }
    return rest.llt().solve(residuals);
}

} // namespace

std::vector<int> blocksOf(std::span<const double> times, double blockDays)
{
    std::vector<int> blocks;
    double last = 0;
    for (const double time : times) {
        const double number = std::floor((time - times.front()) / blockDays);
        if (blocks.empty())
            blocks.push_back(0);
        else
            blocks.push_back(blocks.back() + (number > last ? 1 : 0));
        last = number;
    }
    return blocks;
}

std::vector<int> blocksOf(std::span<const double> times) { return blocksOf(times, isLong(times) ? 14 : 7); }

DispersionBounds boundsFor(std::span<const double> times)
{
    DispersionBounds bounds;
    if (isLong(times))
        bounds.least = leastForLongSpans;
    return bounds;
}

Eigen::VectorXd jackknifeRatios(const Columns &columns, const LeastSquares &fit, std::span<const int> blocks)
{
    const Eigen::Index width = columns.cols() - 1;
    const Eigen::VectorXd all = residuals(columns, fit);
    Eigen::VectorXd squares = Eigen::VectorXd::Zero(width);
    int count = 0;
    for (std::size_t from = 0; from < blocks.size(); ++count) {
        std::size_t to = from;
        while (to < blocks.size() && blocks[to] == blocks[from])
            ++to;
        const auto first = static_cast<Eigen::Index>(from);
        const auto rows = static_cast<Eigen::Index>(to - from);
        const Columns block = columns.block(first, 0, rows, width);
        const Eigen::VectorXd moved = fit.inverse
            * (block.transpose() * leftOutResiduals(block, fit.inverse, all.segment(first, rows)));
        squares += moved.cwiseAbs2();
        from = to;
    }
    const double share = count > 0 ? (count - 1.0) / count : 0;
    return share * squares.array() / (fit.sigma2() * fit.inverse.diagonal().array());
}

double medianOf(const Eigen::VectorXd &values)
{
    if (values.size() == 0)
        return 0;
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

Eigen::VectorXd dispersionOf(const Eigen::VectorXd &ratios, const DispersionBounds &bounds)
{
    const double median = medianOf(ratios);
    return ratios.unaryExpr([&](double ratio) {
        return std::clamp((median + std::max(median, ratio)) / 2, bounds.least, bounds.most);
    });
}

} // namespace rhomboid
