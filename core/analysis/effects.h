#pragma once

#include "core/analysis/findings.h"
#include "core/factors/factor.h"
#include "core/inference/infer.h"

#include <Eigen/Core>

namespace rhomboid {

// The difference a factor's effect is stated for: from its 25th to its 75th percentile (type 7; Hyndman & Fan
// 1996), where these are equal one population standard deviation around the mean, for yes and no from 0 to 1.
// `values` may hold NaN for unknown.
Contrast naturalContrast(const Eigen::VectorXd &values, bool yesNo);

// An estimate of `inference`, given per standard deviation, restated for the contrast.
Effect effectOf(const FactorEstimate &estimate, const Contrast &contrast, const Inference &inference);

} // namespace rhomboid
