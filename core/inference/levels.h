#pragma once

#include "core/inference/infer.h"

#include <span>
#include <vector>

namespace rhomboid {

// The level of pain behind the reports at one moment: what a report would say without its noise.
struct Level {
    double mean {};
    double variance {}; // of the level; the unknown coefficients are part of it
};

// The level at each of `moments` (days, ascending, none before the first report of `fit`), given all reports:
// the model's own smoother. Modified Bryson-Frazier recursions (Bierman 1973, Automatica 9:503), which need
// no inverse of the state's covariance, over all columns side by side, so that the uncertainty of the
// coefficients enters as it should (de Jong 1988, Biometrika 75:165). `study` is the one of `fit`.
std::vector<Level> levelsAt(const Study &study, const Fit &fit, std::span<const double> moments);

} // namespace rhomboid
