#pragma once

#include "core/inference/infer.h"

#include <optional>

namespace rhomboid {

// The most likely moment at which the level of pain stepped up or down.
struct StepEstimate {
    double days {}; // when, on the scale of the study
    double change {}; // points, later minus earlier
    double p {}; // adjusted for having looked at all candidates
};

// Scans 12 candidate steps between 12 % and 88 % of the span, each in the place of the trend, at the dynamics
// of `inference`; the largest |t| is held against draws from the candidates' own correlation (analysis.md
// section 7). Nothing when no candidate can be estimated.
std::optional<StepEstimate> findStep(const Inference &inference, int draws, quint64 seed);

} // namespace rhomboid
