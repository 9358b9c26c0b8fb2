#pragma once

#include "core/analysis/findings.h"
#include "core/analysis/timeline.h"
#include "core/factors/factor.h"
#include "core/inference/gates.h"

#include <QList>

#include <optional>

namespace rhomboid {

// What followed one workout.
struct Outcome {
    QString workout {};
    bool implausible {false};
    std::optional<WallTime> entered {}; // when the workout was typed
    std::optional<WallTime> until {}; // when its 72 hours are over; nothing for implausible workouts
    std::optional<int> worst {}; // pain in the 72 hours after
    std::optional<WallTime> firstPain {}; // the first report above 0, however late
    bool effective {false}; // estimates use a check-in of those 72 hours; those of the first days they do not
};

// A judgement typed after the first pain may have been coloured by it (analysis.md section 12).
bool isLate(const Outcome &outcome);

// One outcome for every workout of the journal, in its order; which are effective, looks.h knows.
QList<Outcome> outcomesOf(const Journal &journal, const Timeline &timeline);

// The plain description of one factor: which sessions count and why the others do not, the worst pain after
// sessions with and without it, and what an estimate still needs. No inference. `exposures` belongs to
// `outcomes`, row by row; late answers to judgements are left out unless `lateAnswers` lets them in.
FactorFinding describeFactor(const RiskFactor &factor, const Exposures &exposures,
                             const QList<Outcome> &outcomes, bool lateAnswers);

// How often the worst pain was `threshold` or more, over sessions with a check-in whose 72 hours are over at
// `now`.
BaseRate baseRateOf(const QList<Outcome> &outcomes, int threshold, const WallTime &now);

} // namespace rhomboid
