#pragma once

#include "core/advice/advice.h"
#include "core/advice/factsheet.h"
#include "core/factors/factor.h"

namespace rhomboid {

// The finding that speaks for a tip: at least a possible link of its factor with pain in this person's own
// log, in the direction that the tip assumes. Null when there is none.
const FactorFinding *findingFor(const Tip &tip, const Findings &findings,
                                std::span<const RiskFactor> factors);

// What the tip goes by: the sheet has to know the facts that the warning signs decide (judged()) as well.
TipReason reasonFor(const Tip &tip, const FactSheet &sheet, const Journal &journal, const Findings &findings,
                    std::span<const RiskFactor> factors);

} // namespace rhomboid
