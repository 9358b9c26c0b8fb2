#include "core/analysis/analyse.h"

#include "core/analysis/effects.h"
#include "core/analysis/evidence.h"
#include "core/analysis/labels.h"
#include "core/analysis/looks.h"
#include "core/analysis/trendline.h"
#include "core/factors/trials.h"
#include "core/inference/steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr int thresholdOfBaseRate = 4;
constexpr int drawsAtALook = 19'999;

using FactorRows = QList<const RiskFactor *>;

// What one scheduled look saw.
struct Seen {
    Look look {};
    Evidence evidence {};
    std::optional<Inference> inference {};
    Closed closed {}; // why there is no inference
    std::optional<StepEstimate> step {};
    bool firm {false}; // whether it may carry labels

    const FactorEstimate *estimateOf(qsizetype factor) const
    {
        if (!inference)
            return nullptr;
        const auto found =
            std::ranges::find(inference->factors, static_cast<int>(factor), &FactorEstimate::factor);
        return found == inference->factors.end() ? nullptr : &*found;
    }
};

Seen lookAt(const Look &look, const Journal &journal, const FactorRows &factors,
            const AnalysisChoices &choices, qsizetype question, quint64 seed)
{
    Seen seen {.look = look, .evidence = evidenceOf(upTo(journal, look.at), factors, choices)};
    seen.evidence.study.question = static_cast<int>(question);
    const InferenceOptions options {.draws = drawsAtALook, .seed = seed};
    seen.inference = infer(seen.evidence.study, options);
    if (!seen.inference)
        seen.closed = closedGate(seen.evidence.study, options);
    seen.firm = seen.inference && look.size >= sessionsForLabels;
    if (seen.firm)
        seen.step = findStep(*seen.inference, drawsAtALook, seed);
    return seen;
}

// The question counts when it was chosen before the first estimate could be seen.
qsizetype questionIndex(const FactorRows &factors, const AnalysisChoices &choices,
                        const QList<WallTime> &moments)
{
    if (choices.question.isEmpty())
        return -1;
    const bool early = moments.size() < sessionsForEstimates
        || hoursBetween(choices.asked, moments[sessionsForEstimates - 1]) >= 0;
    const auto found = std::ranges::find_if(
        factors, [&](const RiskFactor *factor) { return factor->key == choices.question; });
    return early && found != factors.end() ? found - factors.begin() : -1;
}

std::optional<double> firmP(const Seen *seen, qsizetype factor)
{
    const FactorEstimate *estimate = seen && seen->firm ? seen->estimateOf(factor) : nullptr;
    return estimate ? std::optional(estimate->pAdjusted) : std::nullopt;
}

QString unlike(const RiskFactor &factor, const RiskFactor &other)
{
    return QCoreApplication::translate(
               "analysis",
               "In your entries this goes up and down together with '%1', so the two cannot be "
               "told apart. To look at '%2' itself, change one without the other.")
        .arg(QCoreApplication::translate("factors", other.title),
             QCoreApplication::translate("factors", factor.title));
}

QString unlikeAll()
{
    return QCoreApplication::translate(
        "analysis",
        "In your entries this follows from the other factors, so it cannot be told apart from them.");
}

QString sentenceOf(Closed gate)
{
    switch (gate) {
    case Closed::FewSessions:
    case Closed::FewReports:
        return QCoreApplication::translate("analysis", "More workouts with check-ins after them are needed.");
    case Closed::LittlePain:
        return QCoreApplication::translate(
            "analysis", "You have logged pain so rarely that nothing can be compared. That is good news.");
    case Closed::SamePain:
        return QCoreApplication::translate("analysis",
                                           "Every report says the same, so there is nothing to compare yet.");
    }
    return {};
}

Lack lackOf(Closed gate)
{
    switch (gate) {
    case Closed::FewSessions:
    case Closed::FewReports:
        return Lack::Workouts;
    case Closed::LittlePain:
        return Lack::Pain;
    case Closed::SamePain:
        return Lack::VaryingPain;
    }
    Q_UNREACHABLE();
}

// Adds to the description of a factor what the last look says about it.
void conclude(FactorFinding &finding, qsizetype index, const FactorRows &factors, const Seen &last,
              const Seen *before, int needsMore)
{
    if (!last.inference) {
        finding.lack = lackOf(last.closed);
        finding.whyNot = sentenceOf(last.closed);
        return;
    }
    const FactorEstimate *estimate = last.estimateOf(index);
    if (!estimate) {
        for (const ExcludedFactor &out : last.inference->fit.design.excluded)
            if (out.factor == index && out.why == ExcludedFactor::Why::LikeAnother) {
                finding.lack = Lack::Distinction;
                finding.whyNot = out.other < 0 ? unlikeAll() : unlike(*factors[index], *factors[out.other]);
            }
        return;
    }
    const Contrast contrast =
        naturalContrast(last.evidence.study.exposures.col(index), factors[index]->yesNo);
    finding.effect = effectOf(*estimate, contrast, *last.inference);
    finding.label = labelOf({.now = firmP(&last, index), .before = firmP(before, index)}, *finding.effect,
                            last.look.size);
    finding.lack.reset();
    finding.whyNot.clear();
    finding.needsMore = needsMore;
}

std::optional<double> trendP(const Seen *seen)
{
    return seen && seen->firm ? std::optional(seen->inference->trend.p) : std::nullopt;
}

std::optional<double> stepP(const Seen *seen)
{
    return seen && seen->step ? std::optional(seen->step->p) : std::nullopt;
}

void concludeChange(Findings &findings, const Seen &last, const Seen *before)
{
    const TrendEstimate &trend = last.inference->trend;
    findings.trend = Trend {.change = trend.change,
                            .low = trend.low,
                            .high = trend.high,
                            .label = changeLabel({.now = trendP(&last), .before = trendP(before)})};
    if (!last.step)
        return;
    findings.step = LevelStep {.at = momentAt(last.step->days),
                               .change = last.step->change,
                               .pAdjusted = last.step->p,
                               .label = changeLabel({.now = stepP(&last), .before = stepP(before)})};
}

Hyperparameters hyperparametersOf(const Inference &inference)
{
    const Dynamics &dynamics = inference.fit.mostLikely.dynamics;
    return {.phi = dynamics.phi,
            .rOu = dynamics.flare,
            .rSh = dynamics.jolt,
            .sigma2 = inference.fit.leastSquares.sigma2(),
            .logPosterior = inference.fit.mostLikely.logPosterior,
            .dispersion = inference.dispersion};
}

// What the looks say; nothing before the first.
void concludeAll(Findings &findings, const FactorRows &factors, const Seen &last, const Seen *before)
{
    findings.look = last.look.size;
    for (qsizetype i = 0; i < factors.size(); ++i)
        conclude(findings.factors[i], i, factors, last, before, findings.needsMore);
    if (!last.inference)
        return;
    findings.hyperparameters = hyperparametersOf(*last.inference);
    concludeChange(findings, last, before);
}

void leaveOut(Findings &findings, const char *key, const QString &reason, int count)
{
    if (count > 0)
        findings.leftOut.append({.key = QLatin1StringView(key), .reason = reason, .count = count});
}

void describeAll(Findings &findings, const FactorRows &factors, const Evidence &evidence,
                 const AnalysisChoices &choices)
{
    findings.sessions = static_cast<int>(evidence.timeline.sessions.size());
    findings.reports = static_cast<int>(evidence.timeline.reports.size());
    findings.leftOut = evidence.timeline.leftOut;
    findings.lateAnswers = choices.lateAnswers;
    const auto answered = static_cast<int>(std::ranges::count_if(
        evidence.outcomes, [](const Outcome &outcome) { return outcome.worst.has_value(); }));
    leaveOut(findings, "no_check_in",
             QCoreApplication::translate("analysis", "No check-in in the 72 hours after the workout"),
             findings.sessions - answered);
    leaveOut(findings, "first_days",
             QCoreApplication::translate(
                 "analysis", "Workouts of the first days: what was trained before them is unknown"),
             answered - findings.effectiveSessions);
    const int next =
        findings.effectiveSessions < sessionsForEstimates ? sessionsForEstimates : sessionsForLabels;
    findings.needsMore = std::max(0, next - findings.effectiveSessions);
    QStringList workouts;
    workouts.reserve(evidence.outcomes.size());
    for (const Outcome &outcome : evidence.outcomes)
        workouts.append(outcome.workout);
    for (qsizetype i = 0; i < factors.size(); ++i) {
        findings.factors.append(
            describeFactor(*factors[i], evidence.exposures[i], evidence.outcomes, choices.lateAnswers));
        findings.factors.back().workouts = workouts;
    }
}

// An experiment with a clear difference outranks whatever watching says about its factor.
void markTested(Findings &findings)
{
    for (const Trial &trial : trialCatalogue()) {
        const ExperimentFinding *last = lastFinished(findings.experiments, trial.key);
        const ExperimentResult *verdict = last ? last->verdict() : nullptr;
        if (!verdict || !verdict->difference || !verdict->difference->clear)
            continue;
        const auto finding = std::ranges::find(findings.factors, trial.factor, &FactorFinding::key);
        if (finding == findings.factors.end())
            continue;
        const ExperimentResult::Difference &difference = *verdict->difference;
        finding->label = Label::Tested;
        finding->tested = TestedEffect {
            .trial = trial.key, .value = difference.effect, .low = difference.low, .high = difference.high};
    }
}

} // namespace

Findings analyse(const Journal &journal, std::span<const RiskFactor> factors, const WallTime &now,
                 quint64 seed)
{
    const Journal known = upTo(journal, now);
    const AnalysisChoices choices = choicesOf(known);
    const FactorRows rows = factorsLookedAt(factors, choices);
    Evidence evidence = evidenceOf(known, rows, choices);
    QList<WallTime> moments;
    for (const EffectiveSession &session : effectiveSessionsOf(evidence.timeline)) {
        evidence.outcomes[session.workout].effective = true;
        moments.append(session.at);
    }
    Findings findings {.asOf = now, .effectiveSessions = static_cast<int>(moments.size())};
    describeAll(findings, rows, evidence, choices);

    const qsizetype question = questionIndex(rows, choices, moments);
    if (question >= 0) {
        findings.question = rows[question]->key;
        findings.factors[question].question = true;
    }
    const Looks looks = looksOf(moments);
    if (looks.last) {
        const auto see = [&](const Look &look) { return lookAt(look, known, rows, choices, question, seed); };
        const std::optional<Seen> before = looks.before ? std::optional(see(*looks.before)) : std::nullopt;
        concludeAll(findings, rows, see(*looks.last), before ? &*before : nullptr);
    }
    PainPicture picture = painPicture(evidence.timeline, now);
    findings.line = std::move(picture.line);
    findings.afterWorkout = picture.afterWorkout;
    findings.baseRate = baseRateOf(evidence.outcomes, thresholdOfBaseRate, now);
    findings.experiments = experimentFindings(known, now);
    markTested(findings);
    return findings;
}

} // namespace rhomboid
