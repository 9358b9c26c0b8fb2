#include "core/analysis/analyse.h"

#include "core/analysis/describe.h"
#include "core/analysis/timeline.h"
#include "core/analysis/trendline.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int thresholdOfBaseRate = 4;

// The factors somebody switched on besides the default ones, as the latest event says.
QStringList switchedOn(const Journal &journal)
{
    QStringList keys;
    for (const Event &event : journal.events())
        if (event.kind == eventkind::factorsOn) {
            keys.clear();
            for (const QJsonValue &key : event.payload[QLatin1StringView("keys")].toArray())
                keys.append(key.toString());
        }
    return keys;
}

QList<FactorFinding> describeAll(std::span<const RiskFactor> factors, const Journal &journal,
                                 const QList<Outcome> &outcomes, int effectiveSessions)
{
    const ExerciseIndex exercises(journal);
    const Loads loads(journal, exercises);
    const ExposureInput input {.journal = journal, .exercises = exercises, .loads = loads};
    const QStringList on = switchedOn(journal);
    QList<FactorFinding> findings;
    for (const RiskFactor &factor : factors)
        if (factor.onByDefault || on.contains(factor.key))
            findings.append(describeFactor(factor, factor.exposure(input), outcomes, effectiveSessions));
    return findings;
}

} // namespace

// The seed is for the draws of the inference, which the description of the data does without.
Findings analyse(const Journal &journal, std::span<const RiskFactor> factors, const WallTime &now,
                 [[maybe_unused]] quint64 seed)
{
    const Journal known = upTo(journal, now);
    const Timeline timeline = timelineOf(known);
    const QList<Outcome> outcomes = outcomesOf(known, timeline);
    Findings findings {.asOf = now,
                       .sessions = static_cast<int>(timeline.sessions.size()),
                       .reports = static_cast<int>(timeline.reports.size()),
                       .leftOut = timeline.leftOut};
    findings.effectiveSessions = static_cast<int>(
        std::ranges::count_if(outcomes, [](const Outcome &outcome) { return outcome.worst.has_value(); }));
    findings.needsMore = std::max(0, sessionsForEstimates - findings.effectiveSessions);
    if (const int unanswered = findings.sessions - findings.effectiveSessions; unanswered > 0)
        findings.leftOut.append({.key = QStringLiteral("no_check_in"),
                                 .reason = QCoreApplication::translate(
                                     "analysis", "No check-in in the 72 hours after the workout"),
                                 .count = unanswered});
    findings.factors = describeAll(factors, known, outcomes, findings.effectiveSessions);
    findings.line = trendLine(timeline, now);
    findings.baseRate = baseRateOf(outcomes, thresholdOfBaseRate, now);
    return findings;
}

} // namespace rhomboid
