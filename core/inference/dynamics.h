#pragma once

#include "core/inference/whitening.h"

#include <optional>

namespace rhomboid {

// Log-posterior of the dynamics: restricted likelihood (Patterson & Thompson 1971; Harville 1974) with normal
// priors on the logarithms of the persistence (median 5 days), the flare and the jolt (median 2 each), up to
// a constant (analysis.md section 5.3). Nothing when the columns are not independent.
std::optional<double> logPosterior(std::span<const Stretch> stretches, const Columns &columns,
                                   const Dynamics &dynamics, Whitened &scratch);

struct MostLikely {
    Dynamics dynamics {};
    double logPosterior {};
};

// The dynamics of the highest posterior density: a fixed grid of 12 starts, then BOBYQA (Powell 2009) in the
// logarithms until it moves by less than 1e-5. Deterministic.
std::optional<MostLikely> mostLikelyDynamics(std::span<const Stretch> stretches, const Columns &columns);

// Halfway from `dynamics` to the medians of the prior, in the logarithms: for a test whose validity does not
// hang on the dynamics, in journals too short to know them.
Dynamics halfwayToPrior(const Dynamics &dynamics);

} // namespace rhomboid
