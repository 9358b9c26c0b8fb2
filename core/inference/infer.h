#pragma once

#include "core/inference/design.h"
#include "core/inference/dispersion.h"
#include "core/inference/dynamics.h"
#include "core/inference/leastsquares.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace rhomboid {

// What the simulation switches off, one at a time, to show that each guard is needed. Always on in use.
struct Guards {
    bool dispersion {true};
    bool gapNuisance {true};
    bool dependentErrors {true};
};

struct InferenceOptions {
    FactorGate gate {};
    int draws {19'999};
    quint64 seed {};
    Guards guards {};
};

// The model before any test.
struct Fit {
    Design design {};
    std::vector<Stretch> stretches {};
    MostLikely mostLikely {};
    Whitened whitened {};
    LeastSquares leastSquares {};
};

// One factor's estimate, in points of reported pain at the 36 h peak per standard deviation of the factor.
struct FactorEstimate {
    int factor {}; // index in Study::exposures
    double sd {}; // of the factor over sessions, in its unit
    double effect {};
    double modelError {}; // standard error before the dispersion guard
    double standardError {};
    double dispersion {};
    double t {};
    double low {}; // 95 % range, for this factor alone
    double high {};
    double p {}; // for a factor chosen beforehand
    double pAdjusted {}; // among all factors but the question; the question is tested alone
    double shrunk {};
    double direction {}; // probability that the sign is right
    bool stable {true}; // the same sign in both halves of the sessions
    bool timely {true}; // see timing.h; tried only where pAdjusted is 0.05 or less
};

// Change of reported pain over the span of the reports, beyond sessions and factors.
struct TrendEstimate {
    double change {};
    double standardError {};
    double low {};
    double high {};
    double p {};
};

struct Inference {
    Fit fit {};
    std::vector<FactorEstimate> factors {}; // in the order of Fit::design.factors
    TrendEstimate trend {};
    double degreesOfFreedom {}; // max(4, effective sessions - factors - 3): sessions, not reports
    double dispersion {}; // median over factors
};

// Why there is no inference.
enum class Closed {
    FewSessions, // under 20 with a report in the 72 hours after
    FewReports, // fewer than columns + 10
    LittlePain, // fewer than 5 reports above 0
    SamePain, // reports that never vary, or that the design explains to the last digit
};

// Session-impulse state-space regression (analysis.md section 5): what each factor goes with, all others
// held. Nothing when a gate is closed.
std::optional<Inference> infer(const Study &study, const InferenceOptions &options);

// The gate that infer() met.
Closed closedGate(const Study &study, const InferenceOptions &options);

// The model without factors, over every report: for lines. Nothing for fewer reports than columns + 10 or
// pain that never varies.
std::optional<Fit> fitLine(const Study &study);

// The model at given dynamics.
std::optional<Fit> fitAt(Design design, std::vector<Stretch> stretches, const Dynamics &dynamics);

} // namespace rhomboid
