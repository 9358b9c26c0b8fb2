#pragma once

#include "core/analysis/experimentresult.h"

#include <QJsonArray>

namespace rhomboid {

inline constexpr int experimentsSchema = 1; // counts up when what is written changes its meaning

// The experiments for other programs: design, what was drawn so far, and the result of those that are
// finished. Coins and seed of a running one are left out: who reads them beforehand has no fair test any
// more.
QJsonArray experimentsJson(const QList<ExperimentFinding> &experiments);

} // namespace rhomboid
