#pragma once

#include "core/inference/randomisation.h"
#include "core/inference/study.h"

#include <optional>
#include <span>

namespace rhomboid {

// Two sessions between which a coin decided.
struct SessionPair {
    std::size_t first {}; // index in Study::sessions
    std::size_t second {};
};

// The scores of pairs under the model without factors (analysis.md section 8): every session's impulse,
// whitened and cleared of what baseline, trend, mean impulse, gap and kind of report explain, against what
// these leave of the reports. Which session got which treatment is not looked at anywhere, so the coins stay
// a fair judge whatever the model gets wrong. The dynamics stand halfway between the journal's own and the
// prior's: few weeks know them badly, and in simulations that finds one difference in a hundred more. Nothing
// when the reports are too few or never vary.
std::optional<PairScores> scorePairs(const Study &study, std::span<const SessionPair> pairs);

} // namespace rhomboid
