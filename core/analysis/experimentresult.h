#pragma once

#include "core/analysis/experiment.h"

#include <QList>

#include <optional>

namespace rhomboid {

// What was drawn for one workout of an experiment, and the worst pain in the 72 hours after it.
struct ArmPoint {
    QString workout {};
    Arm arm {Arm::Treatment};
    std::optional<int> pain {};

    bool operator==(const ArmPoint &) const = default;
};

// How the drawn way was kept to in one arm, in the pairs that were used.
struct Adherence {
    int workouts {};
    int followed {};
    int notFollowed {}; // the rest was not said

    bool operator==(const Adherence &) const = default;
};

// What came out of one run, or of several of the same question: treatment minus control in points of reported
// pain at the 36 h peak, analysed as drawn.
struct ExperimentResult {
    int runs {1};
    int pairs {}; // that were used
    int dropped {}; // with a workout that is missing or began before its draw was shown
    // Nothing when fewer than 6 pairs are left, or their reports say nothing.
    struct Difference {
        double effect {};
        std::optional<double> low {}; // 95 % range; nothing where it has no end
        std::optional<double> high {};
        double p {};
        int assignments {};
        bool clear {}; // more than chance

        bool operator==(const Difference &) const = default;
    };
    std::optional<Difference> difference {};
    QList<ArmPoint> points {}; // of the pairs that were used
    Adherence treatment {};
    Adherence control {};

    bool operator==(const ExperimentResult &) const = default;
};

// A difference of one run is clear at 5 %. Who sees none and does it all again gets a second chance to be
// wrong, so then both together have to reach 1 %; a clear first run stays clear at 5 % together with the
// second.
inline constexpr double clearAt = 0.05;
inline constexpr double clearAgainAt = 0.01;

// Where one experiment stands. A result is worked out for finished ones only: while one runs, nothing here
// depends on how it hurts.
struct ExperimentFinding {
    Experiment experiment {};
    Stage stage {Stage::Running};
    std::optional<WallTime> readyAt {}; // when the last check-ins are in
    std::optional<ExperimentResult> result {}; // of this run
    std::optional<ExperimentResult> together {}; // of this run and all earlier ones of the same question

    // What holds now: all runs together where there are several.
    const ExperimentResult *verdict() const { return together ? &*together : result ? &*result : nullptr; }

    bool operator==(const ExperimentFinding &) const = default;
};

// Every experiment of the journal, the oldest first. Runs are of the same question when trial and detail are
// equal.
QList<ExperimentFinding> experimentFindings(const Journal &journal, const WallTime &now);

// The result of the last finished run of a trial that counts for a factor.
const ExperimentFinding *lastFinished(const QList<ExperimentFinding> &experiments, QStringView trial);

} // namespace rhomboid
