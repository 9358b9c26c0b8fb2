#include "core/report/counting.h"

#include "core/analysis/timeline.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace rhomboid {

namespace {

// The worst pain of each workout and the 72 hours after it, in the order of the journal.
QList<std::optional<int>> worstOfWorkouts(const Journal &journal)
{
    QList<std::optional<int>> worst;
    for (const Workout &workout : journal.workouts())
        worst.append(workout.painDuring);
    const Timeline timeline = timelineOf(journal);
    const QList<std::optional<int>> after = worstAfterSessions(timeline);
    for (qsizetype i = 0; i < after.size(); ++i) {
        std::optional<int> &level = worst[timeline.sessions[i].workout];
        if (after[i])
            level = std::max(level.value_or(0), *after[i]);
    }
    return worst;
}

QSet<QString> exercisesOf(const Workout &workout, const ExerciseIndex &index)
{
    QSet<QString> names;
    for (const SetEntry &set : workout.sets)
        if (!set.exercise.isEmpty())
            names.insert(index.match(set.exercise).exercise.name);
    return names;
}

} // namespace

QList<ExerciseSummary> exercisesIn(const Journal &journal, const DaySpan &span)
{
    const ExerciseIndex index(journal);
    const QList<std::optional<int>> worst = worstOfWorkouts(journal);
    QMap<QString, ExerciseSummary> found;
    for (qsizetype i = 0; i < journal.workouts().size(); ++i) {
        const Workout &workout = journal.workouts()[i];
        if (workout.implausible || !span.contains(workout.started.date))
            continue;
        for (const QString &name : exercisesOf(workout, index)) {
            ExerciseSummary &summary = found[name];
            summary.name = name;
            if (!worst[i])
                ++summary.unknown;
            else
                ++(*worst[i] > hurtAbove ? summary.hurt : summary.didNot);
        }
    }
    QList<ExerciseSummary> list = found.values();
    std::ranges::stable_sort(list, [](const ExerciseSummary &a, const ExerciseSummary &b) {
        return std::pair(a.hurt, a.didNot) > std::pair(b.hurt, b.didNot);
    });
    return list;
}

QList<WorkoutSummary> workoutsIn(const Journal &journal, const DaySpan &span)
{
    const QList<std::optional<int>> worst = worstOfWorkouts(journal);
    QList<WorkoutSummary> workouts;
    for (qsizetype i = journal.workouts().size() - 1; i >= 0; --i) {
        const Workout &workout = journal.workouts()[i];
        if (workout.implausible || !span.contains(workout.started.date))
            continue;
        WorkoutSummary summary {.date = workout.started.date,
                                .title = workout.title,
                                .effort = workout.sessionRpe,
                                .worst = worst[i]};
        if (workout.duration)
            summary.minutes = workout.duration->value;
        workouts.append(summary);
    }
    return workouts;
}

} // namespace rhomboid
