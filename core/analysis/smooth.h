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

// A level that changes over weeks, below flares that last for days: y(t) = m + f(t) + u(t) + e, where m is
// constant and unknown, f a Matern process of smoothness 3/2 (a path without corners) with correlation
// (1 + a) exp(-a), a = sqrt(3) |dt| / slowDays, and variance slowRatio * s2, u an Ornstein-Uhlenbeck process
// with correlation exp(-|dt| / flareDays) and variance flareRatio * s2, and e noise of variance s2.
// Flare and noise are the prior medians of the full model (analysis.md sections 5.3 and 14). None of the four
// is estimated: a smoothness chosen from the data takes each flare for a change of the level, since readings
// of neighbouring days resemble each other (Altman 1990, JASA 85:749; Hart 1991, JRSS B 53:173; Opsomer, Wang
// & Yang 2001, Statistical Science 16:134). With a reading a day, a wave of one week keeps a seventieth of
// its height, one of three weeks a fifth, one of five weeks a half, one of thirteen weeks seven eighths.
struct LevelModel {
    double slowDays {21};
    double slowRatio {8};
    double flareDays {5};
    double flareRatio {2};
};

// The slow level m + f at one moment, given all readings.
struct SmoothedLevel {
    double mean {};
    double variance {}; // of the level, not of a day or a reading; the unknown m is part of it
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

// The exact conditional mean and variance of the slow level at the moments in `at`, given `readings`; both
// sorted by days, equal days allowed. Kalman filter (Matern process: Hartikainen & Sarkka 2010, MLSP) and
// modified Bryson-Frazier smoother (Bierman 1973, Automatica 9:503) of the readings and of a constant side by
// side, which gives m and what its uncertainty adds (Rosenberg 1973; de Jong 1988, Biometrika 75:165). Time
// and memory grow with the number of readings and moments. Nothing for fewer than two readings.
std::optional<SmoothedCurve> smoothLevel(std::span<const Reading> readings, std::span<const double> at,
                                         const LevelModel &model);

} // namespace rhomboid
