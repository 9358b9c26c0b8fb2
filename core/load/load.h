#pragma once

#include "core/exercises/catalogue.h"
#include "core/journal/journal.h"

#include <optional>
#include <span>
#include <utility>

namespace rhomboid {

// Everything here leaves implausible workouts out: they have no load and stand in no window. They are not a
// rest either: days that hold one are not known.

// Session load in arbitrary units: minutes x session RPE (Foster 2001, J Strength Cond Res 15:109). Nothing
// when either is unknown.
std::optional<double> sessionLoad(const Workout &workout);

// Upper-back load in kg-equivalents: the sum over all sets, warm-up sets included, of repetitions x kilograms
// x upperBackShare. Nothing when no set could be weighed; a leg day whose exercises are known weighs 0.
//  - Body: the nominal bodyKg of the exercise's scale is added; a negative weight and the weight of an
//  assisted
//    exercise are help and taken off, down to 0.
//  - Rowing, swimming and the like: metres or minutes times the exercise's scale.
//  - Carries and holds: 3 m, or 3 s, under the load count as one repetition, which takes about that long.
// A convention to compare a person's sessions with each other, not a measurement of tissue load.
std::optional<double> upperBackLoad(const Workout &workout, const ExerciseIndex &exercises);

// Which of the two loads a comparison uses. One comparison never mixes both (analysis.md section 12).
enum class LoadKind { SessionRpe, UpperBack };

// This session against the largest of the 30 days before it (Frandsen 2025, Br J Sports Med 59:1203; runners,
// so a convention here). Days are 24 hours back from the start on the wall; a workout without a time counts
// as noon, and of two that start together neither is before the other.
struct LoadJump {
    LoadKind kind {LoadKind::SessionRpe};
    double load {};
    double maximum {}; // of the 30 days before, this session excluded
    double ratio {}; // load / maximum

    bool operator==(const LoadJump &) const = default;
};

// The loads of a journal's workouts, worked out once. Indexes are those of journal.workouts(). One Loads a
// thread, as with the ExerciseIndex that it keeps for jump(Workout).
class Loads
{
public:
    Loads(const Journal &journal, const ExerciseIndex &exercises);

    std::optional<double> session(qsizetype index) const { return m_session[index]; }
    std::optional<double> upperBack(qsizetype index) const { return m_upperBack[index]; }

    // Session RPE when this workout has it and at least 80 % of the workouts of the 30 days before do, else
    // the sets.
    LoadKind kindAt(qsizetype index) const;
    std::optional<double> load(qsizetype index, LoadKind kind) const;
    // Nothing when the session has no load or no earlier one of the last 30 days has.
    std::optional<LoadJump> jump(qsizetype index) const;
    // The same for a workout that is not in the journal yet (the form's live preview) or replaces the one
    // with its uid.
    std::optional<LoadJump> jump(const Workout &workout) const;

    // Sum of the loads of the seven calendar days that end on `day`; workouts without a load add nothing, so
    // it is a least value unless these days are known.
    double sevenDays(QDate day, LoadKind kind) const;
    double onDay(QDate day, LoadKind kind) const;
    // How many workouts from one day to another, both included, have no load of this kind although they
    // should: for sets, those that list any, and implausible ones always, as what was done then is unknown.
    int unknownWithin(QDate first, QDate last, LoadKind kind) const;
    bool areSevenDaysKnown(QDate day, LoadKind kind) const
    {
        return unknownWithin(day.addDays(-6), day, kind) == 0;
    }

private:
    // The workouts of the 30 days before one.
    struct Window {
        qsizetype workouts {};
        qsizetype rated {}; // of them with a session load
        std::optional<double> largestSession {};
        std::optional<double> largestUpperBack {};
    };

    void weigh();
    void slide();
    Window windowBefore(const Workout &workout) const;
    // Indexes of the workouts of some days: from the first to one past the last.
    std::pair<qsizetype, qsizetype> within(QDate first, QDate last) const;
    double sum(QDate first, QDate last, LoadKind kind) const;

    const Journal m_journal;
    const ExerciseIndex m_exercises;
    QList<std::optional<double>> m_session {};
    QList<std::optional<double>> m_upperBack {};
    QList<Window> m_windows {};
};

// Descriptions of daily loads, oldest first, rest days 0 (analysis.md section 1). Shown for interest; no
// label and no tip ever depends on them. Nothing where a formula is undefined (a standard deviation of 0, too
// few days).
struct LoadDescription {
    double weekly {}; // sum of the last 7 days, of fewer when there are fewer
    std::optional<double> monotony {}; // mean / population SD of the last 7 days (Foster 1998)
    std::optional<double> strain {}; // weekly x monotony
    std::optional<double> acwrCoupled {}; // mean of 7 / mean of 28 days
    std::optional<double>
        acwrUncoupled {}; // mean of 7 / mean of the 21 days before (Lolli 2017: days d-27..d-7)
    // lambda = 2 / (N + 1), started from the first day (Williams 2017); from 42 days on, until then it shows
    // its start
    std::optional<double> acwrEwma {};
    std::optional<double> weekToWeek {}; // this week / the week before

    bool operator==(const LoadDescription &) const = default;
};
LoadDescription describe(std::span<const double> dailyLoads);

} // namespace rhomboid
