#pragma once

#include "core/analysis/findings.h"
#include "core/factors/factor.h"
#include "core/journal/journal.h"

#include <span>

namespace rhomboid {

// Everything the journal says about what goes with pain, up to `now`. Pure and deterministic: the same
// journal, factors, time and seed give the same findings, byte for byte.
Findings analyse(const Journal &journal, std::span<const RiskFactor> factors, const WallTime &now,
                 quint64 seed);

inline constexpr quint64 analysisSeed = 20'260'312;

} // namespace rhomboid
