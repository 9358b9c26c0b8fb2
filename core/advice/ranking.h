#pragma once

#include "core/advice/factsheet.h"
#include "core/advice/knowledge.h"
#include "core/advice/remarks.h"

namespace rhomboid {

// How often the side of a factor that goes with more pain occurs in the sessions behind the finding, 0 to 1.
// One half where the factor does not say which side that is.
double exposureShare(const FactorFinding &finding, const RiskFactor &factor);

struct RankingInput {
    const Knowledge &knowledge;
    const FactSheet &sheet;
    const Findings &findings;
    const QHash<QString, TipMemory> &memory;
    std::span<const RiskFactor> factors {};
    WallTime now {};
};

// The most useful tip first: alerts and cautions; what did not help last; the person's own findings, by label
// and then by how often the exposure occurs times how far it can be changed; what helped; what an entry calls
// for before what suits everybody; what acts on fresh events
// before what explains; evidence. Tips that are equal in all of that take turns from day to day. A
// tip dismissed twice rests for a fortnight.
QList<const Tip *> ranked(const QList<const Tip *> &tips, const RankingInput &input);

} // namespace rhomboid
