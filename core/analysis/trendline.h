#pragma once

#include "core/analysis/findings.h"
#include "core/analysis/timeline.h"

#include <QList>

namespace rhomboid {

inline constexpr int reportsForALine = 3;
inline constexpr double longestBridgeDays = 14;

// The smoothed pain line: the likely level of pain with its 95 % range (Student t, clipped to 0-10), at every
// report and at noon of every day, on to `now` while the last report is at most 14 days old. Where more than
// 14 days passed without a report there are no points, and the next one starts a new piece. Empty below three
// reports. A picture of the reports alone: sessions and factors play no part (analysis.md section 14).
QList<TrendPoint> trendLine(const Timeline &timeline, const WallTime &now);

} // namespace rhomboid
