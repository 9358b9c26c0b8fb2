#include "core/inference/stepdown.h"

#include <Eigen/Cholesky>

#include <boost/random/chi_squared_distribution.hpp>
#include <boost/random/normal_distribution.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace rhomboid {

StepDown::StepDown(const Eigen::VectorXd &statistics)
    : m_sizes(statistics.cwiseAbs())
    , m_order(static_cast<std::size_t>(statistics.size()))
    , m_atLeast(static_cast<std::size_t>(statistics.size()))
{
    std::iota(m_order.begin(), m_order.end(), Eigen::Index {0});
    std::ranges::stable_sort(m_order,
                             [this](Eigen::Index a, Eigen::Index b) { return m_sizes(a) > m_sizes(b); });
}

void StepDown::add(const Eigen::VectorXd &absoluteDraw)
{
    ++m_draws;
    double largest = 0;
    for (std::size_t rank = m_order.size(); rank-- > 0;) {
        largest = std::max(largest, absoluteDraw(m_order[rank]));
        m_atLeast[rank] += largest >= m_sizes(m_order[rank]) ? 1 : 0;
    }
}

Eigen::VectorXd StepDown::adjusted() const
{
    Eigen::VectorXd result(m_sizes.size());
    double running = 0;
    for (std::size_t rank = 0; rank < m_order.size(); ++rank) {
        running = std::max(running, (1.0 + m_atLeast[rank]) / (1.0 + m_draws));
        result(m_order[rank]) = running;
    }
    return result;
}

// Boost's distributions, because the standard library's differ between platforms.
Eigen::VectorXd adjustedP(const Eigen::VectorXd &statistics, const Eigen::MatrixXd &correlation,
                          double degreesOfFreedom, int draws, quint64 seed)
{
    constexpr double ridge = 1e-10;
    const Eigen::Index size = statistics.size();
    const Eigen::MatrixXd root =
        (correlation + ridge * Eigen::MatrixXd::Identity(size, size)).llt().matrixL();
    std::mt19937_64 engine(seed);
    boost::random::normal_distribution<double> normal;
    boost::random::chi_squared_distribution<double> chiSquared(degreesOfFreedom);
    StepDown stepDown(statistics);
    Eigen::VectorXd independent(size);
    Eigen::VectorXd draw(size);
    for (int i = 0; i < draws; ++i) {
        for (double &value : independent)
            value = normal(engine);
        const double scale = std::sqrt(degreesOfFreedom / chiSquared(engine));
        draw.noalias() = root.triangularView<Eigen::Lower>() * independent;
        draw = (draw * scale).cwiseAbs();
        stepDown.add(draw);
    }
    return stepDown.adjusted();
}

Eigen::MatrixXd correlationOf(const Eigen::MatrixXd &covariance)
{
    const Eigen::VectorXd scale = covariance.diagonal().cwiseSqrt().cwiseInverse();
    return scale.asDiagonal() * covariance * scale.asDiagonal();
}

} // namespace rhomboid
