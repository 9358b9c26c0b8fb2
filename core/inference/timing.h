#pragma once

#include "core/inference/infer.h"

#include <vector>

namespace rhomboid {

// For every factor of the fit: whether its values explain the reports no worse where they stand than moved by
// one session, earlier or later, everything else held. An entry that tells of another day than it says, and a
// habit that follows the pain instead of preceding it, fit better when they are moved; with a session every
// day the impulses of neighbours overlap so far that they reach significance all the same. A placebo test in
// time (Harris 2020, arXiv 2012.06862, shifts a series for the same reason), used only to take back a claim.
// Only `candidates` are tried, places in Design::factors; all others count as timely.
std::vector<bool> timelyFactors(const Study &study, const Fit &fit, std::span<const std::size_t> candidates);

} // namespace rhomboid
