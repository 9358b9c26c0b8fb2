#pragma once

#include "core/inference/leastsquares.h"

#include <span>
#include <vector>

namespace rhomboid {

// The dispersion guard (analysis.md section 5.3): model variances are widened where leaving out weeks moves
// the estimates more than the model says.

// Index of the block of each report, counted from 0 without gaps: 7 days long, 14 days when the reports span
// 26 weeks or more.
std::vector<int> blocksOf(std::span<const double> times);
std::vector<int> blocksOf(std::span<const double> times, double blockDays);

// For every column of X: variance of the leave-one-block-out jackknife (CR3; MacKinnon, Nielsen & Webb 2023,
// J Econometrics 232:272) over the variance of the model. `columns` are whitened.
Eigen::VectorXd jackknifeRatios(const Columns &columns, const LeastSquares &fit, std::span<const int> blocks);

struct DispersionBounds {
    double least {1.15};
    double most {1.35};
};

// Reports that span 26 weeks or more get a higher floor, 1.30. There the jackknife scatters little and its
// median settles near 1.25, where the chance of a false alarm is the nominal 5 % with nothing to spare for a
// trend that is not straight.
DispersionBounds boundsFor(std::span<const double> times);

// The factor for each variance: half the median ratio, half the larger of median and own ratio, within the
// bounds.
Eigen::VectorXd dispersionOf(const Eigen::VectorXd &ratios, const DispersionBounds &bounds);

double medianOf(const Eigen::VectorXd &values);

} // namespace rhomboid
