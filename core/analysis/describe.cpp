#include "core/analysis/describe.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace rhomboid {

namespace {

// Why a session says nothing about a factor; None when it does.
enum class Gap { None, Implausible, NoCheckIn, NoValue, LateAnswer };

struct GapText {
    Gap gap {};
    const char *key {};
    const char *reason {};
};

constexpr std::array gapTexts {
    GapText {Gap::Implausible, "implausible",
             QT_TRANSLATE_NOOP("analysis", "Workouts with values nobody can have meant")},
    GapText {Gap::NoCheckIn, "no_check_in",
             QT_TRANSLATE_NOOP("analysis", "No check-in in the 72 hours after the workout")},
    GapText {Gap::NoValue, "no_value", QT_TRANSLATE_NOOP("analysis", "Not logged for the workout")},
    GapText {Gap::LateAnswer, "late_answer",
             QT_TRANSLATE_NOOP("analysis", "Entered after the pain had started")},
};

Gap gapOf(const RiskFactor &factor, const std::optional<double> &exposure, const Outcome &outcome,
          bool lateAnswers)
{
    if (outcome.implausible)
        return Gap::Implausible;
    if (!outcome.worst)
        return Gap::NoCheckIn;
    if (!exposure || !std::isfinite(*exposure))
        return Gap::NoValue;
    return factor.subjective && !lateAnswers && isLate(outcome) ? Gap::LateAnswer : Gap::None;
}

GroupSummary summaryOf(const QList<FactorPoint> &points, double cut, bool with)
{
    double sum = 0;
    int n = 0;
    for (const FactorPoint &point : points)
        if ((point.exposure >= cut) == with) {
            sum += point.pain;
            ++n;
        }
    return {.n = n, .mean = n > 0 ? std::optional(sum / n) : std::nullopt};
}

// How many of the sessions that estimates use differ from the most common value: what the gate of the model
// counts, so that nothing is promised which the next look does not keep.
int differing(const QList<FactorPoint> &points, const QList<Outcome> &outcomes)
{
    QList<double> values;
    for (const FactorPoint &point : points)
        if (outcomes[point.workout].effective)
            values.append(point.exposure);
    std::ranges::sort(values);
    qsizetype longest = 0;
    for (auto run = values.cbegin(); run != values.cend();) {
        const auto end = std::upper_bound(run, values.cend(), *run);
        longest = std::max<qsizetype>(longest, end - run);
        run = end;
    }
    return static_cast<int>(values.size() - longest);
}

QString whyNot(const FactorFinding &finding, bool everLogged)
{
    if (!everLogged)
        return QCoreApplication::translate("analysis", "You have not logged this yet.");
    if (finding.lack == Lack::Workouts)
        return QCoreApplication::translate(
            "analysis", "%n more workout(s) with a check-in in the 72 hours after are needed.", nullptr,
            finding.needsMore);
    if (finding.lack == Lack::Difference)
        return QCoreApplication::translate(
            "analysis", "This was nearly always the same. %n more workout(s) where it differs are needed.",
            nullptr, finding.needsMore);
    return QCoreApplication::translate(
        "analysis", "These are plain averages. They do not say whether the difference is more than chance.");
}

// Workouts where it differs count as workouts as well: the larger number brings both.
void sayWhatIsMissing(FactorFinding &finding, const QList<Outcome> &outcomes)
{
    const auto effective = static_cast<int>(std::ranges::count_if(outcomes, &Outcome::effective));
    const int workouts = std::max(0, sessionsForEstimates - effective);
    const int different = std::max(0, sessionsThatDiffer - differing(finding.points, outcomes));
    finding.needsMore = std::max(workouts, different);
    finding.lack = different > workouts ? Lack::Difference : workouts > 0 ? Lack::Workouts : Lack::Look;
}

} // namespace

bool isLate(const Outcome &outcome)
{
    return outcome.entered && outcome.firstPain && hoursBetween(*outcome.firstPain, *outcome.entered) > 0;
}

QList<Outcome> outcomesOf(const Journal &journal, const Timeline &timeline)
{
    QList<Outcome> outcomes;
    outcomes.reserve(journal.workouts().size());
    for (const Workout &workout : journal.workouts())
        outcomes.append({.workout = workout.head.uid,
                         .implausible = workout.implausible,
                         .entered = workout.head.entered});
    const auto worst = worstAfterSessions(timeline);
    const auto firstPain = firstPainAfterSessions(timeline);
    for (qsizetype i = 0; i < timeline.sessions.size(); ++i) {
        Outcome &outcome = outcomes[timeline.sessions[i].workout];
        outcome.until = timeline.sessions[i].at.plusSeconds(static_cast<qint64>(hoursAfterSession * 3600));
        outcome.worst = worst[i];
        outcome.firstPain = firstPain[i];
    }
    return outcomes;
}

FactorFinding describeFactor(const RiskFactor &factor, const Exposures &exposures,
                             const QList<Outcome> &outcomes, bool lateAnswers)
{
    FactorFinding finding {.key = factor.key};
    std::array<int, 5> gaps {};
    bool everLogged = false;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const std::optional<double> exposure = exposures.value(i);
        everLogged = everLogged || exposure;
        const Gap gap = gapOf(factor, exposure, outcomes[i], lateAnswers);
        ++gaps[static_cast<std::size_t>(gap)];
        if (gap == Gap::None)
            finding.points.append(
                {.exposure = *exposure, .workout = static_cast<int>(i), .pain = *outcomes[i].worst});
    }
    finding.points.squeeze();
    for (const GapText &row : gapTexts)
        if (const int count = gaps[static_cast<std::size_t>(row.gap)]; count > 0)
            finding.leftOut.append({.key = QLatin1StringView(row.key),
                                    .reason = QCoreApplication::translate("analysis", row.reason),
                                    .count = count});
    finding.n = static_cast<int>(finding.points.size());
    finding.with = summaryOf(finding.points, factor.cut, true);
    finding.without = summaryOf(finding.points, factor.cut, false);
    if (finding.with.mean && finding.without.mean)
        finding.rawDifference = *finding.with.mean - *finding.without.mean;
    sayWhatIsMissing(finding, outcomes);
    finding.whyNot = whyNot(finding, everLogged);
    return finding;
}

BaseRate baseRateOf(const QList<Outcome> &outcomes, int threshold, const WallTime &now)
{
    BaseRate rate {.threshold = threshold};
    for (const Outcome &outcome : outcomes) {
        if (!outcome.until || !outcome.worst || hoursBetween(*outcome.until, now) < 0)
            continue;
        ++rate.of;
        rate.events += *outcome.worst >= threshold;
    }
    return rate;
}

} // namespace rhomboid
