#pragma once

#include "core/inference/gates.h"
#include "core/inference/study.h"

#include <span>
#include <vector>

namespace rhomboid {

// When a factor may be estimated (analysis.md section 5.1).
struct FactorGate {
    int fewestDifferent {sessionsThatDiffer}; // for yes and no: sessions of each
    double mostAlike {.95}; // correlation from which two factors cannot be told apart
};

// What the model adjusts for and never tests; each only where the reports can tell it from those before it.
enum class Nuisance {
    Baseline, // 1
    Trend, // time over the span of the reports, -1/2 to 1/2
    Impulse, // sum of the impulses of the sessions before
    CheckIn, // 1 for check-ins, 0 for ratings before or in a session
    Gap, // impulses weighted by ln(min(7, days since the session before) + 1/4), centred
};

// A factor that is estimated: its column counts standard deviations from the mean over sessions.
struct FactorColumn {
    int factor {}; // index in Study::exposures
    double mean {};
    double sd {}; // of the population of known values
};

struct ExcludedFactor {
    enum class Why { NeverKnown, NearlyConstant, LikeAnother };

    int factor {};
    Why why {};
    int missing {}; // sessions that would have to differ more; 0 unless NearlyConstant
    int other {-1}; // the factor it cannot be told apart from; -1: all others together
};

// The regression at the level of reports: y = X beta + flare + jolts + noise (analysis.md section 5.2).
struct Design {
    std::vector<double> times {}; // of the retained reports, days
    Columns columns {}; // [nuisance | factors | reported pain]
    std::vector<Nuisance> nuisance {};
    std::vector<FactorColumn> factors {};
    std::vector<ExcludedFactor> excluded {};
    Columns weights {}; // what each session weighs in the sums of impulses: [1 | log gap | factors]
    int effectiveSessions {}; // with a retained report in the 72 hours after

    Eigen::Index factorColumn(std::size_t index) const
    {
        return static_cast<Eigen::Index>(nuisance.size() + index);
    }
    Eigen::Index regressors() const { return columns.cols() - 1; }
};

struct DesignOptions {
    FactorGate gate {};
    bool gapNuisance {true};
    bool everyReport {false}; // for lines; estimates leave out the first days and what comes long after
};

// Retains the reports from 5 days after the first session to 5 days after the last. Without sessions or
// retained reports there are no rows.
Design designOf(const Study &study, const DesignOptions &options);

// Whether each session has a retained report in the 72 hours after it.
std::vector<bool> effectiveSessions(std::span<const double> sessions, std::span<const double> reports);

// Sum of the impulses of the sessions before `days`, each times its row of `weights`.
Eigen::RowVectorXd impulsesAt(const std::vector<double> &sessions, const Columns &weights, double days);

// The row of X that describes the level, as a check-in would state it, `days` after a session while no other
// follows, on average over all sessions, of which there must be one. `design` belongs to `study` and has rows.
Eigen::RowVectorXd meanRowAfter(const Study &study, const Design &design, double days);

} // namespace rhomboid
