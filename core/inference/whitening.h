#pragma once

#include "core/inference/study.h"

#include <span>
#include <vector>

namespace rhomboid {

// How reported pain moves besides what the design explains (analysis.md section 5.2), in units of the
// variance of one report's noise.
struct Dynamics {
    double phi {}; // correlation of the slow flare over one day, (0, 1)
    double flare {}; // variance of the flare, an Ornstein-Uhlenbeck process
    double jolt {}; // variance of the random impulse of one session
};

// The state behind the reports: the flare, and the three compartments of a chain whose last one, times
// `observedImpulse`, follows the impulse of impulse.h after a unit went into the first.
inline constexpr int stateSize = 4;
extern const double observedImpulse; // 2 e^2 / peak^2

// One stretch of time, and what stands at its end.
struct Stretch {
    enum class End { Session, Report };

    double days {};
    double decay {}; // exp(-impulseRate days)
    End end {End::Report};
};

// The order in which time passes from the first report on: sessions before it are skipped, a report at the
// same instant as a session comes before it. `sessions` and `reports` in days, ascending.
std::vector<Stretch> stretchesOf(std::span<const double> sessions, std::span<const double> reports);

// The covariance of the state at the first report: one unknown earlier session is part of it.
Eigen::Matrix4d initialCovariance(const Dynamics &dynamics);

// Carries the rows of a 4 x m matrix over one stretch; `persistence` is phi^days.
template <class Rows> void advanceRows(Rows &&rows, const Stretch &stretch, double persistence)
{
    const double days = stretch.days;
    rows.row(0) *= persistence;
    rows.row(3) = stretch.decay * (rows.row(3) + days * rows.row(2) + days * days / 2 * rows.row(1));
    rows.row(2) = stretch.decay * (rows.row(2) + days * rows.row(1));
    rows.row(1) *= stretch.decay;
}

// Carries the covariance over one stretch and adds what happens at its end.
void advanceCovariance(Eigen::Matrix4d &covariance, const Stretch &stretch, double persistence,
                       const Dynamics &dynamics);

// Independent columns of unit variance from correlated ones.
struct Whitened {
    Columns columns {}; // as given, every row filtered and divided by its standard deviation
    double logDeterminant {}; // of the reports' correlation matrix V
};

// Applies the Kalman filter with the same gains to every column of [X | y] (Harvey 1989, section 3.4): what
// comes out is V^(-1/2) times what went in, in O(rows x columns), without a matrix of size n.
void whiten(std::span<const Stretch> stretches, const Dynamics &dynamics, const Columns &columns,
            Whitened &result);

} // namespace rhomboid
