#pragma once

#include "core/advice/advice.h"
#include "core/analysis/findings.h"
#include "core/factors/factor.h"
#include "core/journal/journal.h"
#include "core/load/load.h"
#include "core/plot/plot.h"
#include "core/report/choice.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace rhomboid {

// What a report is made from. `findings` and `advice` belong to `journal`.
struct ReportSources {
    const Journal &journal;
    const Loads &loads;
    const Findings &findings;
    const Advice &advice;
    const Knowledge &knowledge;
    std::span<const RiskFactor> factors;
};

// How often something was said.
struct WordCount {
    QString key {};
    int count {};

    bool operator==(const WordCount &) const = default;
};

// One place of the body: entries that name it with pain, and their levels.
struct PlaceSummary {
    QString region {};
    int entries {};
    double median {};
    int highest {};

    bool operator==(const PlaceSummary &) const = default;
};

// Seven days: the pain of each is the highest that was logged for it.
struct WeekSummary {
    QDate first {};
    QDate last {};
    int loggedDays {}; // with a level of pain, 0 included
    int painFreeDays {};
    std::optional<double> mean {}; // over the logged days
    std::optional<int> highest {};
    int workouts {};
    double minutes {}; // of the workouts whose duration is known
    int untimed {}; // workouts whose duration is not

    bool operator==(const WeekSummary &) const = default;
};

// The answers to one warning sign in the period. Neither `yes` nor `asked` means that nobody asked, which is
// not a 'no'.
struct SignAnswers {
    QString sign {};
    QList<QDate> yes {}; // each day once, the earliest first
    QStringList sides {}; // where, for nerve signs
    std::optional<QDate> no {}; // when it was last answered with no

    bool operator==(const SignAnswers &) const = default;
};

struct ReliefSummary {
    QString what {};
    int times {};
    int aLot {};
    int aLittle {};
    int no {};

    bool operator==(const ReliefSummary &) const = default;
};

// Whether a kind of relief is a medicine.
bool isMedicine(QStringView relief);

// Pain above 2 of 10 during a workout or in the 72 hours after it counts as 'hurt': up to 2 is green in the
// pain-monitoring model (SILBERNAGEL2007). An exercise counts once a workout.
inline constexpr int hurtAbove = 2;

struct ExerciseSummary {
    QString name {};
    int hurt {};
    int didNot {};
    int unknown {}; // nobody said

    bool operator==(const ExerciseSummary &) const = default;
};

struct WorkoutSummary {
    QDate date {};
    QString title {};
    std::optional<double> minutes {};
    std::optional<double> effort {};
    std::optional<int> worst {}; // pain during it or in the 72 hours after it

    bool operator==(const WorkoutSummary &) const = default;
};

struct DatedNote {
    QDate date {};
    QString text {};

    bool operator==(const DatedNote &) const = default;
};

// What a report says, as values.
struct ReportFacts {
    ReportChoice choice {};
    WallTime asOf {};
    bool enteredForOther {}; // by somebody else
    bool madeUp {}; // nobody's: to look around in
    int days {};
    int loggedDays {}; // with a level of pain
    int painFreeDays {};
    std::optional<int> highest {};
    QDate highestOn {}; // the latest day of it
    WeekSummary now {}; // the last seven days of the period
    WeekSummary before {}; // the seven days four weeks earlier
    QDate lastCheck {}; // the last weekly check up to the end of the period
    std::optional<FunctionCheck> functionNow {}; // that one, when it is at most two weeks old
    std::optional<FunctionCheck> functionBefore {}; // three to five weeks before that one
    int entries {}; // pain entries above 0
    QList<PlaceSummary> places {}; // the most frequent first, as all lists of counts
    QList<WordCount> qualities {};
    QList<WordCount> onsets {};
    QList<WordCount> aggravators {};
    QList<WordCount> easers {};
    QList<SignAnswers> signs {}; // all, in the order of the safety check
    Triage triage {};
    std::optional<OpenEpisode> episode {};
    int medicineDays {}; // a tablet or a gel was noted
    int workouts {};
    QList<ReliefSummary> relief {};
    QList<ExperimentFinding> experiments {}; // started by the end of the period, the oldest first
    std::optional<Plan> plan {};
    QList<FactorFinding> findings {}; // the surest first
    int sessions {}; // with a check-in, behind the findings
    QString questionFactor {}; // key of the factor chosen as 'my question'
    QList<ExerciseSummary> exercises {}; // those that hurt most often first
    QList<WorkoutSummary> recent {}; // workouts, the latest first
    QList<DatedNote> notes {}; // the latest first
    Plot trend {};
};

// Pure: the same sources and choice give the same facts.
ReportFacts reportFacts(const ReportSources &sources, const ReportChoice &choice, const QLocale &locale);

} // namespace rhomboid
