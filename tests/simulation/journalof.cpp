#include "tests/simulation/journalof.h"

#include <QDate>

#include <cmath>

namespace rhomboid::simulation {

namespace {

Workout workoutOf(const SimulatedSession &session, int number)
{
    using enum Habit;
    static constexpr struct {
        Habit habit {};
        const char *field {};
    } answers[] {
        {WarmupMinutes, "warmup_min"},
        {DynamicWarmup, "warmup_dynamic"},
        {Hydration, "fluid_before_ml"},
        {Form, "form"},
        {Posture, "posture"},
        {Sleep, "sleep_h"},
        {Overhead, "overhead"},
        {Cooldown, "cooldown"},
        {Stress, "stress"},
    };
    const WallTime end = wallTimeAt(session.day);
    Workout workout {
        .head = {.uid = QStringLiteral("workout-%1").arg(number), .entered = end, .modified = end},
        .started = end.plusSeconds(-std::llround(session.minutes * 60)),
        .sessionRpe = session.habits[SessionRpe]};
    // Whole seconds, so that the session ends when it does in the simulation.
    workout.duration = Minutes {static_cast<double>(std::llround(session.minutes * 60)) / 60};
    if (session.painBeforeGiven)
        workout.painBefore = session.painBefore;
    for (const auto &answer : answers)
        workout.observations.insert(QString::fromLatin1(answer.field), session.habits[answer.habit]);
    return workout;
}

PainEntry checkInOf(const Evening &evening, int number)
{
    const WallTime at = wallTimeAt(evening.day);
    return {.head = {.uid = QStringLiteral("check-in-%1").arg(number), .entered = at, .modified = at},
            .at = at,
            .intensity = evening.pain};
}

} // namespace

WallTime wallTimeAt(double day)
{
    const WallTime start {.date = QDate(2024, 1, 1), .time = QTime(0, 0)};
    return start.plusSeconds(std::llround(day * 86'400));
}

Journal journalOf(const SimulatedJournal &simulated)
{
    QList<Entry> entries;
    int number = 0;
    for (const SimulatedSession &session : simulated.sessions)
        entries.append(workoutOf(session, ++number));
    for (const Evening &evening : simulated.evenings)
        if (++number; evening.checkedIn)
            entries.append(checkInOf(evening, number));
    return Journal(entries, {});
}

} // namespace rhomboid::simulation
