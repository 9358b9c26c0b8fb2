#pragma once

#include "core/analysis/choices.h"
#include "core/analysis/describe.h"
#include "core/analysis/timeline.h"
#include "core/inference/study.h"

#include <QList>

namespace rhomboid {

// A journal as the inference sees it, with the way back to its entries (analysis.md section 12).
struct Evidence {
    Timeline timeline {};
    QList<Outcome> outcomes {}; // a workout each
    QList<Exposures> exposures {}; // a factor each, in the order of the factors given
    Study study {}; // sessions by their ends
};

// Late answers to judgements are unknown in the study unless `choices` lets them in.
Evidence evidenceOf(const Journal &journal, const QList<const RiskFactor *> &factors,
                    const AnalysisChoices &choices);

// The sessions in the order of Study::sessions.
QList<Session> sessionsByEnd(const Timeline &timeline);

// Just the study, without exposures: for the line.
Study studyOf(const Timeline &timeline);

} // namespace rhomboid
