#pragma once

#include "core/analysis/experimentresult.h"
#include "core/base/keyword.h"
#include "core/base/walltime.h"

#include <QList>
#include <QString>

#include <optional>

namespace rhomboid {

// How sure the program is about one factor (analysis.md 5.4).
enum class Label { NotEnough, None, Hint, Likely, Strong, Tested };

inline constexpr Keyword<Label> labelWords[] {
    {Label::NotEnough, "not_enough"}, {Label::None, "none"},     {Label::Hint, "hint"},
    {Label::Likely, "likely"},        {Label::Strong, "strong"}, {Label::Tested, "tested"},
};

// Sessions or reports that were not used, with the reason in words and a stable key.
struct LeftOut {
    QString key {}; // recalled, implausible, no_check_in, no_value, late_answer
    QString reason {};
    int count {};

    bool operator==(const LeftOut &) const = default;
};

// One session as a dot: what the factor was, what the worst pain in the 72 hours after it was.
struct FactorPoint {
    double exposure {};
    int workout {}; // its place in FactorFinding::workouts
    int pain {};

    bool operator==(const FactorPoint &) const = default;
};

// The plain description of one factor: sessions with and without it, no inference.
struct GroupSummary {
    int n {};
    std::optional<double> mean {}; // of the worst pain 0-72 h after the session

    bool operator==(const GroupSummary &) const = default;
};

// The difference an effect is stated for: from one value of the factor to another.
struct Contrast {
    double from {};
    double to {};

    bool operator==(const Contrast &) const = default;
};

// An estimate in points of reported pain at the 36 h peak, for the natural contrast.
struct Effect {
    Contrast contrast {};
    double value {};
    double low {}; // 95 % range
    double high {};
    double shrunk {};
    double pAdjusted {};
    double perUnit {};
    double se {}; // of perUnit
    double p {}; // for this factor alone; never a headline
    double direction {}; // probability that the sign is right
    int rank {}; // 1 for the largest |t|
    int moreSessions {}; // about how many more until a link of one point would show
    bool stable {true}; // the same sign in both halves of the journal
    bool timely {true}; // moved to the workout before or after, the values do not fit better

    bool operator==(const Effect &) const = default;
};

// What the person's own experiment says about one factor: treatment minus control, in points.
struct TestedEffect {
    QString trial {}; // key of trialCatalogue()
    double value {};
    std::optional<double> low {}; // 95 % range
    std::optional<double> high {};

    bool operator==(const TestedEffect &) const = default;
};

// What an estimate of a factor waits for.
enum class Lack {
    Workouts, // with a check-in after them
    Difference, // workouts where the factor is not as it mostly is
    Pain, // it was logged too rarely to compare
    VaryingPain, // every report says the same
    Distinction, // from another factor, with which it goes up and down
    Look, // nothing: the next scheduled look has it
};

// What the journal says about one factor.
struct FactorFinding {
    QString key {};
    Label label {Label::NotEnough};
    bool question {false}; // chosen before the first estimate: tested alone
    int n {}; // sessions with a value and a report in the 72 h after
    int needsMore {}; // sessions until an estimate (as `lack` says), then until a label; 0 when it has one
    std::optional<Lack> lack {Lack::Workouts}; // nothing with an estimate
    QString whyNot {}; // the same in a sentence; empty with an estimate
    GroupSummary with {};
    GroupSummary without {};
    std::optional<double> rawDifference {}; // with - without, a description, never a verdict
    QList<FactorPoint> points {};
    QStringList workouts {}; // uids of all workouts, one list shared by all factors
    QList<LeftOut> leftOut {};
    std::optional<Effect> effect {};
    std::optional<TestedEffect> tested {}; // whenever the label is Tested

    bool operator==(const FactorFinding &) const = default;
};

// One point of the trend of pain over weeks with its likely range; `breaks` starts a new piece of line.
struct TrendPoint {
    WallTime at {};
    double mean {};
    double low {};
    double high {};
    bool breaks {false};

    bool operator==(const TrendPoint &) const = default;
};

struct Trend {
    double change {};
    double low {};
    double high {};
    Label label {Label::NotEnough};

    bool operator==(const Trend &) const = default;
};

// The moment at which the level of pain most likely stepped up or down.
struct LevelStep {
    WallTime at {};
    double change {};
    double pAdjusted {};
    Label label {Label::None};

    bool operator==(const LevelStep &) const = default;
};

// The level of pain some hours after a workout with its 95 % range.
struct ExpectedLevel {
    double hours {};
    double mean {};
    double low {};
    double high {};

    bool operator==(const ExpectedLevel &) const = default;
};

// What a workout is followed by, all habits as usual: added points of pain at the 36 h peak.
struct AfterWorkout {
    double level {}; // before the workout, on average
    double peak {};
    double low {}; // 95 % range of the peak
    double high {};
    QList<ExpectedLevel> curve {}; // 0 to 96 h after a workout that no other follows, on average

    bool operator==(const AfterWorkout &) const = default;
};

struct Hyperparameters {
    double phi {};
    double rOu {};
    double rSh {};
    double sigma2 {};
    double logPosterior {};
    double dispersion {};

    bool operator==(const Hyperparameters &) const = default;
};

// Share of resolved sessions that were followed by pain of `threshold` or more.
struct BaseRate {
    int threshold {4};
    int events {};
    int of {};

    bool operator==(const BaseRate &) const = default;
};

// The whole result of analyse().
struct Findings {
    WallTime asOf {};
    int sessions {};
    int reports {};
    int effectiveSessions {}; // sessions with at least one used report in the 72 h after them
    int look {}; // the scheduled look these labels belong to; 0 before the first
    int needsMore {}; // sessions with a check-in until estimates start; 0 when they have
    QList<LeftOut> leftOut {};
    QList<FactorFinding> factors {};
    std::optional<Hyperparameters> hyperparameters {};
    std::optional<Trend> trend {};
    std::optional<LevelStep> step {};
    std::optional<AfterWorkout> afterWorkout {};
    QList<TrendPoint> line {};
    BaseRate baseRate {};
    QList<ExperimentFinding> experiments {}; // the oldest first
    QString question {}; // the factor somebody chose before looking; empty without one
    bool lateAnswers {false}; // judgements given after the pain had started were let in

    bool operator==(const Findings &) const = default;
};

const FactorFinding *findFactor(const Findings &findings, QStringView key);

} // namespace rhomboid
