#pragma once

#include "core/exercises/catalogue.h"
#include "core/journal/journal.h"

#include <optional>
#include <span>

namespace rhomboid {

// Session load in arbitrary units: minutes x session RPE (Foster 2001, J Strength Cond Res 15:109). Nothing when
// either is unknown.
std::optional<double> sessionLoad(const Workout &workout);

// Upper-back load in kg-equivalents: sum over sets of reps x weight x upperBackShare. Bodyweight, distance and time
// sets count on the scale documented in load.cpp. Nothing when no set could be weighed.
std::optional<double> upperBackLoad(const Workout &workout, const ExerciseIndex &exercises);

// Which of the two loads a comparison uses. One comparison never mixes both (analysis.md section 12).
enum class LoadKind { SessionRpe, UpperBack };

// This session against the largest of the 30 days before it (Frandsen 2025, Br J Sports Med 59:1203).
struct LoadJump {
    LoadKind kind {LoadKind::SessionRpe};
    double load {};
    double maximum {}; // of the 30 days before, this session excluded
    double ratio {}; // load / maximum

    bool operator==(const LoadJump &) const = default;
};

// The loads of a journal's workouts, worked out once. Indexes are those of journal.workouts().
class Loads
{
public:
    Loads(const Journal &journal, const ExerciseIndex &exercises);

    std::optional<double> session(qsizetype index) const { return m_session[index]; }
    std::optional<double> upperBack(qsizetype index) const { return m_upperBack[index]; }

    // Session RPE when at least 80 % of the workouts of the 30 days before and this one have it, else the sets.
    LoadKind kindAt(qsizetype index) const;
    std::optional<double> load(qsizetype index, LoadKind kind) const;
    // Nothing when the session has no load or no earlier one of the last 30 days has.
    std::optional<LoadJump> jump(qsizetype index) const;
    // The same for a workout that is not in the journal yet (the form's live preview) or replaces the one with its uid.
    std::optional<LoadJump> jump(const Workout &workout) const;

    // Sum of the loads of the seven calendar days that end on `day`; workouts without a load add nothing.
    double sevenDays(QDate day, LoadKind kind) const;
    double onDay(QDate day, LoadKind kind) const;

private:
    const Journal m_journal;
    const ExerciseIndex m_exercises;
    QList<std::optional<double>> m_session {};
    QList<std::optional<double>> m_upperBack {};
};

// Descriptions of daily loads, oldest first, rest days 0 (analysis.md section 1). Shown for interest; no label and no
// tip ever depends on them. Nothing where a formula is undefined (a standard deviation of 0, too few days).
struct LoadDescription {
    double weekly {}; // sum of the last 7 days
    std::optional<double> monotony {}; // mean / population SD of the last 7 days (Foster 1998)
    std::optional<double> strain {}; // weekly x monotony
    std::optional<double> acwrCoupled {}; // mean of 7 / mean of 28 days
    std::optional<double> acwrUncoupled {}; // mean of 7 / mean of the 21 days before (Lolli 2017: days d-27..d-7)
    std::optional<double> acwrEwma {}; // lambda = 2 / (N + 1) (Williams 2017)
    std::optional<double> weekToWeek {};

    bool operator==(const LoadDescription &) const = default;
};
LoadDescription describe(std::span<const double> dailyLoads);

} // namespace rhomboid
