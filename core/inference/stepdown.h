#pragma once

#include <QtGlobal>

#include <Eigen/Core>

#include <vector>

namespace rhomboid {

// Step-down max-|t| (Westfall & Young 1993, algorithm 2.8; Romano & Wolf 2005): p-values that keep the chance
// of any false alarm among all factors at their level, using how the factors go together.
class StepDown
{
public:
    explicit StepDown(const Eigen::VectorXd &statistics);

    // Counts one draw of |t| under 'nothing goes with pain', in the order of the statistics.
    void add(const Eigen::VectorXd &absoluteDraw);

    // (1 + draws at least as large) / (1 + draws), never decreasing along the order; in the order of the
    // statistics.
    Eigen::VectorXd adjusted() const;

private:
    Eigen::VectorXd m_sizes {}; // |t|
    std::vector<Eigen::Index> m_order {}; // by falling |t|
    std::vector<int> m_atLeast {}; // by rank
    int m_draws {};
};

// Adjusted p-values by `draws` from the multivariate t distribution with this correlation and these degrees
// of freedom. Deterministic by `seed`.
Eigen::VectorXd adjustedP(const Eigen::VectorXd &statistics, const Eigen::MatrixXd &correlation,
                          double degreesOfFreedom, int draws, quint64 seed);

// Correlation matrix of a covariance.
Eigen::MatrixXd correlationOf(const Eigen::MatrixXd &covariance);

} // namespace rhomboid
