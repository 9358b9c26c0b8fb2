#pragma once

#include "core/analysis/findings.h"
#include "core/journal/journal.h"

namespace rhomboid {

// How often something followed, and how often it may follow in the long run: the 95 % range of Jeffreys
// (Brown, Cai and DasGupta 2001, Interval Estimation for a Binomial Proportion, section 4.3), which is 0 to 1
// of nothing.
struct Share {
    int events {};
    int of {};
    double low {0};
    double high {1};

    // The middle of the counts; 0 of nothing.
    double value() const { return of > 0 ? 1.0 * events / of : 0; }
    // Whether the range says anything: it is narrower than 40 points (interface.md section 10).
    bool isTelling() const { return high - low < 0.4; }
};

Share shareOf(int events, int of);

// The half of a factor in which a workout must be: at `cut` or above, or below it.
struct Condition {
    QString factor {};
    double cut {};
    bool with {true};
};

// Of the workouts that meet every condition, those that pain of findings.baseRate.threshold or more followed
// within 72 hours. A workout counts once these hours are over and if there was a check-in. A description:
// whatever else differed between the workouts is in it.
Share shareAlike(const Findings &findings, const Journal &journal, const QList<Condition> &conditions);

} // namespace rhomboid
