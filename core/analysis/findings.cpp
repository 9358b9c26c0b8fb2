#include "core/analysis/findings.h"

#include <algorithm>

namespace rhomboid {

const FactorFinding *findFactor(const Findings &findings, QStringView key)
{
    const auto found = std::ranges::find_if(
        findings.factors, [key](const FactorFinding &finding) { return finding.key == key; });
    return found == findings.factors.cend() ? nullptr : &*found;
}

} // namespace rhomboid
