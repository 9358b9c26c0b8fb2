#pragma once

#include "core/advice/advice.h"
#include "core/advice/factsheet.h"

namespace rhomboid {

// The finding that speaks for a tip: at least a possible link of its factor with pain in this person's own
// log, in the direction that the tip assumes. Null when there is none.
const FactorFinding *findingFor(const Tip &tip, const Findings &findings);

TipReason reasonFor(const Tip &tip, const FactSheet &sheet, const Findings &findings);

} // namespace rhomboid
