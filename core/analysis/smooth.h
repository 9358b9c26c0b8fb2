#pragma once

#include <QList>

#include <optional>
#include <span>

namespace rhomboid {

// One number at one moment, in days on any scale.
struct Reading {
    double days {};
    double value {};
};

// A level that wanders and returns: y(t) = m + u(t) + e, where m is constant and unknown, u an
// Ornstein-Uhlenbeck process with correlation exp(-|dt| / persistenceDays) and variance ratio * s2, and e
// noise of variance s2. The defaults are the prior medians of the full model (analysis.md sections 5.3 and
// 14).
struct LevelModel {
    double persistenceDays {5};
    double ratio {2};
};

// The level m + u at one moment, given all readings.
struct SmoothedLevel {
    double mean {};
    double variance {}; // of the level, not of a new reading; the unknown m is part of it
};

struct SmoothedCurve {
    double mean {}; // m, by generalised least squares
    double noise {}; // s2, residual sum of squares / (n - 1), at least leastNoise
    int degreesOfFreedom {}; // n - 1
    QList<SmoothedLevel> levels {}; // one for each moment asked for
};

// A report of pain is a whole number; rounding alone makes this much noise, so that constant readings do not
// look exact.
inline constexpr double leastNoise = 1.0 / 12.0;

// The exact conditional mean and variance of the level at the moments in `at`, given `readings`; both sorted
// by days, equal days allowed. Kalman filter and Rauch-Tung-Striebel smoother (Rauch, Tung & Striebel 1965,
// AIAA J 3:1445) of the readings and of a constant side by side, which gives m and what its uncertainty adds
// (Rosenberg 1973; de Jong 1988, Biometrika 75:165). Time and memory grow with the number of readings and
// moments. Nothing for fewer than two readings.
std::optional<SmoothedCurve> smoothLevel(std::span<const Reading> readings, std::span<const double> at,
                                         const LevelModel &model);

} // namespace rhomboid
