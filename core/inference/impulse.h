#pragma once

namespace rhomboid {

// Soreness after one session over time: K(h) = (h/36)^2 exp(2 (1 - h/36)), h in hours after its end. 1 at the
// peak of 36 h, 0.87 at 24 h, 0.54 at 72 h: low at first, highest at 24-48 h, falling at 72 h (BMC
// Musculoskelet Disord 2:5; Cleary 2002, PMC164305).
inline constexpr double impulsePeakDays = 1.5;
// Sessions further back leave no trace in the design.
inline constexpr double impulseReachDays = 5;

// K at `days` after a session; 0 outside (0, reach).
double impulse(double days, double reach = impulseReachDays);

// The rate at which the impulse decays, a day: K(t) = (rate t)^2 / 4 exp(2 - rate t).
inline constexpr double impulseRate = 2 / impulsePeakDays;

} // namespace rhomboid
