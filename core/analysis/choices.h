#pragma once

#include "core/factors/factor.h"
#include "core/journal/journal.h"

#include <QList>
#include <QString>

#include <span>

namespace rhomboid {

// What the person chose about the analysis, read from the events of the journal.
struct AnalysisChoices {
    QStringList switchedOn {}; // factors looked at besides the default ones
    bool lateAnswers {false}; // lets judgements in that were given after the pain had started
    QString question {}; // the factor of 'my question'; empty without one
    WallTime asked {}; // when it was chosen
};

// The latest `factors_on` ({"keys": [...], "late_answers": false}) and `my_question` ({"factor": "..."})
// count.
AnalysisChoices choicesOf(const Journal &journal);

// The factors that are looked at, in the order of the catalogue.
QList<const RiskFactor *> factorsLookedAt(std::span<const RiskFactor> factors,
                                          const AnalysisChoices &choices);

} // namespace rhomboid
