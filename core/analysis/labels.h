#pragma once

#include "core/analysis/findings.h"

#include <optional>

namespace rhomboid {

// Two consecutive looks at one p-value; nothing for a look at which there was no estimate or that lies below
// 30 sessions.
struct TwoLooks {
    std::optional<double> now {};
    std::optional<double> before {};
};

// The rules of analysis.md section 5.4 for a factor at the look of `sessions`. 'Likely' needs p <= 0.05 at
// two looks running: that keeps the chance of ever crying wolf, over seven looks, below 5 %. Values that
// would fit better one workout earlier or later are a hint at most.
Label labelOf(const TwoLooks &p, const Effect &effect, int sessions);

// The same for trend and step: likely or none; there is no hint.
Label changeLabel(const TwoLooks &p);

} // namespace rhomboid
