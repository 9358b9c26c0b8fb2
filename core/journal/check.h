#pragma once

#include "core/journal/journal.h"

#include <QList>
#include <QString>

#include <span>

namespace rhomboid {

// The range of one observation, as the catalogue of factors knows it; passed in, because factors stand above.
struct ObservationRange {
    QString key {};
    double minimum {};
    double maximum {};
};

// Something that keeps an entry from being saved as it is, in words for the form and for an import's report.
struct Problem {
    QString field {}; // key of the field, such as "duration_min" or "sets[2].reps"
    QString text {}; // one sentence
    // A value that no one can have meant but that a person may confirm (877777 reps): flagged, not refused.
    bool confirmable {false};
    // The same where nobody can be asked to enter something else: in the report on a file that was read.
    QString reason {};

    bool operator==(const Problem &) const = default;
};

// Bounds: duration 1-600 min (beyond: confirmable), scales 0-10, weights within +-1000 kg (confirmable), reps
// 0-1000 (confirmable), NaN and infinities never; texts up to longestText, names up to longestName,
// both as cleanText() leaves them. `now` is for dates in the future, which can be confirmed; an invalid `now` has no
// future.
QList<Problem> check(const Workout &workout, std::span<const ObservationRange> ranges, const WallTime &now);
QList<Problem> check(const SetEntry &set); // fields without the prefix "sets[2]."
QList<Problem> check(const PainEntry &pain, const WallTime &now);
QList<Problem> check(const Day &day, const WallTime &now);
QList<Problem> check(const FunctionCheck &function, const WallTime &now);

} // namespace rhomboid
