#pragma once

#include "core/advice/predicate.h"

#include <QDate>

#include <functional>

namespace rhomboid {

// The facts that are enough to make a predicate hold, the most telling first; what could be left out without
// a change is left out. Empty when it does not hold.
QStringList decidingFacts(const Predicate &predicate, const Facts &facts);

// When something was, and the day from which that is looked back on: far back, a day needs its year.
struct TellingDays {
    QDate day {}; // invalid where nothing is known of it
    QDate today {};
};

// One sentence that says why something is shown: it names the value of the fact and, where it has one, its day.
// Empty for a fact without a sentence, and where the sentence needs a day that is not known.
// `when` is what the value made true: a number is rounded only as far as what is read still makes it true, so
// that an average of 6.96 hours does not stand as 7 below 'under 7 hours'.
QString sentenceFor(const QString &fact, const QVariant &value, const TellingDays &days,
                    const std::function<bool(double)> &when = {});

} // namespace rhomboid
