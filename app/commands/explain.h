#pragma once

#include "app/commands/command.h"
#include "core/analysis/findings.h"

namespace rhomboid {

// Says where the numbers of one factor come from: how sure the estimate is, then the workouts of `journal`,
// the latest first, each with its value in words and the pain after it.
void explain(const FactorFinding &finding, const Findings &findings, const Journal &journal,
             const RiskFactor &factor, Console &console);

} // namespace rhomboid
