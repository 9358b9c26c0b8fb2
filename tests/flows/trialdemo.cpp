#include "tests/flows/trialdemo.h"

#include "core/analysis/experiment.h"
#include "core/journal/change.h"

namespace rhomboid::test {

namespace {

EntryHead headAt(const QString &uid, const WallTime &at)
{
    return {.uid = uid, .entered = at, .modified = at};
}

QList<Workout> lastStrength(const Journal &journal, int count)
{
    QList<Workout> workouts;
    for (const Workout &workout : journal.workouts())
        if (workout.type == WorkoutType::Strength)
            workouts.append(workout);
    return workouts.last(std::min<qsizetype>(count, workouts.size()));
}

} // namespace

Journal withExperiment(const Journal &journal, int done, const WallTime &now, bool ended)
{
    const QList<Workout> workouts = lastStrength(journal, done);
    const WallTime start = (workouts.isEmpty() ? now : workouts.front().started).plusSeconds(-7'200);
    Journal result = apply(journal,
                           putting(startOf({.trial = QStringLiteral("warmup_longer"), .pairs = 12}, 5,
                                           headAt(QStringLiteral("experiment"), start), start)));
    for (const Workout &workout : workouts) {
        const Experiment experiment = experimentsOf(result).back();
        const int place = experiment.nextPlace().value();
        const WallTime shown = workout.started.plusSeconds(-1'800);
        const Event event = showing(experiment, place, headAt({}, shown), shown);
        result = apply(
            result,
            putting(filled({.event = event, .place = place}, workout.head.uid, place != 2, event.head)));
    }
    if (ended)
        result = apply(result,
                       putting(ending(experimentsOf(result).back(), EndReason::Finished,
                                      headAt(QStringLiteral("ending"), now), now)));
    return result;
}

} // namespace rhomboid::test
