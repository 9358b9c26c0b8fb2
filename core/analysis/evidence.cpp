#include "core/analysis/evidence.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rhomboid {

namespace {

double known(const std::optional<double> &exposure, const RiskFactor &factor, const Outcome &outcome,
             const AnalysisChoices &choices)
{
    const bool late = factor.subjective && !choices.lateAnswers && isLate(outcome);
    return exposure && std::isfinite(*exposure) && !late ? *exposure
                                                         : std::numeric_limits<double>::quiet_NaN();
}

Columns exposureColumns(const Evidence &evidence, const QList<const RiskFactor *> &factors,
                        const AnalysisChoices &choices)
{
    const QList<Session> sessions = sessionsByEnd(evidence.timeline);
    Columns columns(sessions.size(), factors.size());
    for (qsizetype i = 0; i < sessions.size(); ++i)
        for (qsizetype k = 0; k < factors.size(); ++k) {
            const qsizetype workout = sessions[i].workout;
            columns(i, k) =
                known(evidence.exposures[k][workout], *factors[k], evidence.outcomes[workout], choices);
        }
    return columns;
}

} // namespace

QList<Session> sessionsByEnd(const Timeline &timeline)
{
    QList<Session> sessions = timeline.sessions;
    std::ranges::stable_sort(sessions, {}, [](const Session &session) { return daysOf(session.at); });
    return sessions;
}

Study studyOf(const Timeline &timeline)
{
    Study study;
    for (const Session &session : sessionsByEnd(timeline))
        study.sessions.push_back(daysOf(session.at));
    for (const Report &report : timeline.reports)
        study.reports.push_back(
            {.days = report.days, .level = static_cast<double>(report.level), .checkIn = report.checkIn});
    study.exposures.resize(timeline.sessions.size(), 0);
    return study;
}

Evidence evidenceOf(const Journal &journal, const QList<const RiskFactor *> &factors,
                    const AnalysisChoices &choices)
{
    Evidence evidence {.timeline = timelineOf(journal)};
    evidence.outcomes = outcomesOf(journal, evidence.timeline);
    const ExerciseIndex exercises(journal);
    const Loads loads(journal, exercises);
    const ExposureInput input {.journal = journal, .exercises = exercises, .loads = loads};
    for (const RiskFactor *factor : factors)
        evidence.exposures.append(factor->exposure(input));
    evidence.study = studyOf(evidence.timeline);
    evidence.study.exposures = exposureColumns(evidence, factors, choices);
    return evidence;
}

} // namespace rhomboid
