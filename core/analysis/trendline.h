#pragma once

#include "core/analysis/findings.h"
#include "core/analysis/timeline.h"

#include <QList>

#include <optional>

namespace rhomboid {

inline constexpr int reportsForALine = 3;
inline constexpr double longestBridgeDays = 14;

// The pain of a journal as one line, and what a workout adds to it.
struct PainPicture {
    QList<TrendPoint> line {};
    std::optional<AfterWorkout> afterWorkout {};
};

// The trend: how the highest pain of a day changes over weeks, with its 95 % range (Student t, clipped to
// 0-10), at every report and at noon of every day, on to `now` while the last report is at most 14 days old.
// Where more than 14 days passed without a report there are no points, and the next one starts a new piece.
// It looks through flares and single days, which may lie outside its range (smooth.h). From the reports
// alone: the model's own smoother (analysis.md section 5.2) would follow each of them. Empty below three
// reports.
PainPicture painPicture(const Timeline &timeline, const WallTime &now);

} // namespace rhomboid
