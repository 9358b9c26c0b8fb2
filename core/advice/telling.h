#pragma once

#include "core/advice/predicate.h"

#include <QDate>

namespace rhomboid {

// The facts that are enough to make a predicate hold, the most telling first; what could be left out without
// a change is left out. Empty when it does not hold.
QStringList decidingFacts(const Predicate &predicate, const Facts &facts);

// One sentence that says why something is shown: it names the value of the fact and, where it has one, its day.
// Empty for a fact without a sentence, and where the sentence needs a day that is not known.
QString sentenceFor(const QString &fact, const QVariant &value, QDate day);

} // namespace rhomboid
