#include "ui/log/workoutstart.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkoutPage)
};

constexpr Minutes firstDuration {60}; // of somebody without a workout

std::optional<Minutes> medianDuration(const Journal &journal)
{
    QList<double> minutes;
    for (const Workout &workout : journal.workouts())
        if (workout.duration && !workout.implausible)
            minutes.append(workout.duration->value);
    if (minutes.isEmpty())
        return std::nullopt;
    const auto middle = minutes.begin() + minutes.size() / 2;
    std::nth_element(minutes.begin(), middle, minutes.end());
    return Minutes {*middle};
}

QList<ObservationRange> rangesOf(std::span<const Field> fields)
{
    QList<ObservationRange> ranges;
    for (const Field &field : fields)
        ranges.append({.key = field.key, .minimum = field.minimum, .maximum = field.maximum});
    return ranges;
}

// Which of the exercises a sentence is about.
QString sentenceFor(const Problem &problem, const Workout &workout)
{
    static const QRegularExpression place(QStringLiteral("^sets\\[(\\d+)\\]"));
    const QRegularExpressionMatch match = place.match(problem.field);
    if (!match.hasMatch())
        return problem.text;
    return Words::tr("%1: %2", "exercise, sentence")
        .arg(workout.sets.toList().value(match.captured(1).toInt()).exercise, problem.text);
}

} // namespace

QList<Choice> typeChoices()
{
    return {{QStringLiteral("strength"), Words::tr("Strength")},
            {QStringLiteral("cardio"), Words::tr("Cardio")},
            {QStringLiteral("mobility"), Words::tr("Mobility")},
            {QStringLiteral("sport"), Words::tr("Sport")},
            {QStringLiteral("other"), Words::tr("Other")}};
}

WallTime startBefore(const WallTime &end, std::optional<Minutes> duration)
{
    return toMinute(end.plusSeconds(-qRound64(duration.value_or(firstDuration).value * 60)));
}

Workout usualWorkout(const Journal &journal, const WallTime &now)
{
    return movedToNow({.duration = medianDuration(journal)}, now);
}

Workout movedToNow(const Workout &workout, const WallTime &now)
{
    Workout moved = workout;
    moved.started = startBefore(now, workout.duration);
    return moved;
}

WallTime toMinute(const WallTime &time)
{
    WallTime shown = time;
    if (time.time)
        shown.time = QTime(time.time->hour(), time.time->minute());
    return shown;
}

Workout withoutAnswers(const Workout &workout)
{
    return {.duration = workout.duration,
            .type = workout.type,
            .title = workout.title,
            .sessionRpe = workout.sessionRpe,
            .sets = workout.sets,
            .observations = workout.observations};
}

Judgement judge(const Workout &workout, const Journal &journal, std::span<const Field> fields,
              const WallTime &now)
{
    Judgement verdict;
    if (!workout.duration && workout.sets.isEmpty())
        verdict.refusals.append(
            Words::tr("Please enter how long the workout was, or at least one exercise."));
    const QList<ObservationRange> ranges = rangesOf(fields);
    verdict.problems = check(workout, ranges, now);
    for (const Problem &problem : verdict.problems)
        (problem.confirmable ? verdict.doubts : verdict.refusals).append(sentenceFor(problem, workout));
    const Workout *saved = journal.workout(workout.head.uid);
    if (saved && !saved->implausible && verdict.refusals.isEmpty()
        && check(*saved, ranges, now) == verdict.problems)
        verdict.doubts.clear(); // confirmed when it was saved
    return verdict;
}

} // namespace rhomboid
