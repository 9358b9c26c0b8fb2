#pragma once

namespace rhomboid {

// What the data must bring before the program says anything (analysis.md section 5.1).
inline constexpr int sessionsForEstimates = 20; // with a report in the 72 hours after
inline constexpr int sessionsForLabels = 30;
inline constexpr int sessionsForStrong = 60;
inline constexpr int sessionsThatDiffer = 5; // from the most common value of a factor

} // namespace rhomboid
