#pragma once

#include <Eigen/Core>

namespace rhomboid {

// Estimates pulled towards zero by what the journal's effects look like together: empirical Bayes with a
// normal prior whose variance comes from the method of moments (Morris 1983, JASA 78:47), at least 0.15^2.
// For display; the test does not use it.
struct Shrunk {
    double priorVariance {};
    Eigen::VectorXd effects {};
    Eigen::VectorXd deviations {}; // posterior standard deviations
    Eigen::VectorXd direction {}; // probability that the sign is right
};

// `effects` in points per standard deviation, with their standard errors.
Shrunk shrink(const Eigen::VectorXd &effects, const Eigen::VectorXd &standardErrors);

} // namespace rhomboid
