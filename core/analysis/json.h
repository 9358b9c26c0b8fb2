#pragma once

#include "core/analysis/findings.h"
#include "core/factors/factor.h"

#include <QByteArray>

#include <span>

namespace rhomboid {

inline constexpr int findingsSchema = 1; // counts up when what toJson() writes changes its meaning

// The findings for other programs (analysis.md section 13): titles and units from `factors`, in English and
// never translated, reasons by their keys. What is not known is null; no number is infinite. The same
// findings give the same bytes. Adds for every factor what it describes: `with` and `without` (n and mean),
// `left_out`.
QByteArray toJson(const Findings &findings, std::span<const RiskFactor> factors);

} // namespace rhomboid
