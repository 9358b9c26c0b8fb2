#include "core/demo/training.h"

#include "core/base/uid.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

// One exercise of a session's plan. Weight 0 is bodyweight; metres above 0 make it a distance set.
struct Lift
{
    const char *exercise{};
    int sets{};
    int reps{};
    double startKg{};
    double stepKg{2.5};
    double metres{};
};

struct Plan
{
    const char *title{};
    int minutes{};
    bool overhead{};
    std::span<const Lift> lifts{};
};

constexpr Lift upperA[]{
    {QT_TRANSLATE_NOOP("demo", "Bench Press (Barbell)"), 4, 8, 60},
    {QT_TRANSLATE_NOOP("demo", "Bent Over Row (Barbell)"), 4, 8, 55},
    {QT_TRANSLATE_NOOP("demo", "Overhead Press (Barbell)"), 3, 8, 35},
    {QT_TRANSLATE_NOOP("demo", "Face Pull (Cable)"), 3, 15, 17.5},
    {QT_TRANSLATE_NOOP("demo", "Bicep Curl (Dumbbell)"), 3, 12, 12, 2},
};
constexpr Lift legs[]{
    {QT_TRANSLATE_NOOP("demo", "Squat (Barbell)"), 4, 6, 80},
    {QT_TRANSLATE_NOOP("demo", "Romanian Deadlift (Barbell)"), 3, 8, 70},
    {QT_TRANSLATE_NOOP("demo", "Leg Press"), 3, 12, 120, 5},
    {QT_TRANSLATE_NOOP("demo", "Lying Leg Curl (Machine)"), 3, 12, 35},
};
constexpr Lift pull[]{
    {QT_TRANSLATE_NOOP("demo", "Rowing (Machine)"), 2, 0, 0, 0, 500},
    {QT_TRANSLATE_NOOP("demo", "Deadlift (Barbell)"), 3, 5, 100},
    {QT_TRANSLATE_NOOP("demo", "Pull Up"), 4, 7, 0},
    {QT_TRANSLATE_NOOP("demo", "Seated Row (Cable)"), 4, 10, 50},
    {QT_TRANSLATE_NOOP("demo", "Shrug (Dumbbell)"), 3, 12, 26, 2},
};
constexpr Lift upperB[]{
    {QT_TRANSLATE_NOOP("demo", "Incline Bench Press (Dumbbell)"), 4, 10, 22, 2},
    {QT_TRANSLATE_NOOP("demo", "Lat Pulldown (Cable)"), 4, 10, 50},
    {QT_TRANSLATE_NOOP("demo", "Shoulder Press (Dumbbell)"), 3, 10, 16, 2},
    {QT_TRANSLATE_NOOP("demo", "Reverse Fly (Dumbbell)"), 3, 15, 6, 1},
    {QT_TRANSLATE_NOOP("demo", "Triceps Pushdown"), 3, 12, 25},
};
constexpr Plan pullDay{QT_TRANSLATE_NOOP("demo", "Pull day"), 70, false, pull};
constexpr Plan rotation[]{
    {QT_TRANSLATE_NOOP("demo", "Upper body A"), 65, true, upperA},
    {QT_TRANSLATE_NOOP("demo", "Legs"), 60, false, legs},
    pullDay,
    {QT_TRANSLATE_NOOP("demo", "Upper body B"), 60, true, upperB},
};

constexpr int weeksOfBlock = 4;
constexpr double blockWeights[weeksOfBlock]{0.90, 0.95, 1.0, 0.82}; // the fourth week is easy

// How the person is on a given day: habits hang together through `discipline`, and both come in streaks.
struct Form
{
    double discipline{};
    double energy{};

    void pass(Dice &dice)
    {
        discipline = 0.7 * discipline + 0.7 * dice.normal();
        energy = 0.5 * energy + 0.85 * dice.normal();
    }
};

double clampedTo(double step, double value, double low, double high)
{
    return std::clamp(std::round(value / step) * step, low, high);
}

QList<Holiday> planHolidays(const DemoSpec &spec, QDate first, Dice &dice)
{
    QList<Holiday> holidays;
    QDate from = first.addDays(dice.between(60, 110));
    while (from.addDays(21) < spec.end.date) {
        holidays.append({from, from.addDays(dice.between(7, 13))});
        from = from.addDays(dice.between(120, 200));
    }
    return holidays;
}

bool isHoliday(const QList<Holiday> &holidays, QDate date)
{
    return std::ranges::any_of(holidays, [date](const Holiday &h) { return h.from <= date && date <= h.to; });
}

// Three weeks off before the last session.
void pauseBeforeTheLast(QList<WallTime> &starts, QList<Holiday> &holidays)
{
    if (starts.isEmpty())
        return;
    const QDate back = starts.last().date;
    const Holiday pause{back.addDays(-21), back.addDays(-1)};
    starts.removeIf([&pause](const WallTime &start) { return pause.from <= start.date && start.date <= pause.to; });
    holidays.removeIf([&pause](const Holiday &holiday) { return pause.from <= holiday.to; });
    holidays.append(pause);
}

// A story is told while its last session can still be felt, whatever the day it is told on.
void trainShortlyBefore(const WallTime &end, qint64 hoursAfter, QList<WallTime> &starts)
{
    constexpr double longestAgo = 60; // hours; soreness begins within 72
    if (starts.isEmpty() || hoursBetween(starts.last(), end) <= longestAgo)
        return;
    WallTime start{.date = end.date.addDays(-1), .time = QTime(18, 0)};
    if (end < start.plusSeconds(hoursAfter * 3600))
        start.date = end.date.addDays(-2);
    starts.append(start);
}

// Monday, Wednesday and Friday, every other week Saturday too; one session in twelve is missed.
QList<WallTime> planStarts(const DemoSpec &spec, QDate first, const QList<Holiday> &holidays, Dice &dice)
{
    QList<WallTime> starts;
    for (QDate date = first; date <= spec.end.date; date = date.addDays(1)) {
        const int weekday = date.dayOfWeek();
        const bool saturday = weekday == Qt::Saturday && date.weekNumber() % 2 == 0;
        if (!saturday && weekday != Qt::Monday && weekday != Qt::Wednesday && weekday != Qt::Friday)
            continue;
        const QTime clock =
            saturday ? QTime(10, dice.between(0, 5) * 5) : QTime(17, 0).addSecs(dice.between(0, 16) * 300);
        const bool missed = dice.chance(1.0 / 12);
        if (!missed && !isHoliday(holidays, date))
            starts.append({.date = date, .time = clock});
    }
    return starts;
}

QList<SetEntry> performLift(const Lift &lift, double strength, Dice &dice)
{
    QList<SetEntry> sets;
    const double kilograms =
        lift.stepKg > 0 ? std::round(lift.startKg * strength / lift.stepKg) * lift.stepKg : 0;
    const QString exercise = QString::fromLatin1(lift.exercise);
    if (lift.startKg >= 50)
        sets.append({.exercise = exercise,
                     .kind = SetKind::Warmup,
                     .reps = lift.reps,
                     .weight = Kilograms{std::round(kilograms / 5) * 2.5}});
    for (int i = 0; i < lift.sets; ++i) {
        SetEntry set{.exercise = exercise};
        if (lift.metres > 0) {
            set.distance = Metres{lift.metres};
            set.duration = Seconds{static_cast<double>(dice.between(108, 128))};
        } else {
            const bool tired = i + 1 == lift.sets && dice.chance(0.35);
            set.reps = lift.reps - (tired ? dice.between(1, 2) : 0);
            if (tired && dice.chance(0.25))
                set.kind = SetKind::Failure;
            if (kilograms > 0)
                set.weight = Kilograms{kilograms};
            if (dice.chance(0.5))
                set.rpe = clampedTo(0.5, 6.5 + i * 0.5 + 0.6 * dice.normal(), 5, 10);
        }
        sets.append(set);
    }
    return sets;
}

// Every field of the form, each left blank now and then as people do.
Observations observe(const Plan &plan, const Form &form, double minutes, Dice &dice)
{
    Observations seen;
    const auto note = [&](QLatin1StringView key, double value) {
        if (dice.chance(0.94))
            seen.insert(QString(key), value);
    };
    const double d = form.discipline;
    const double warmup = d < -0.9 ? 0 : clampedTo(1, 8 + 3.5 * d + 1.5 * dice.normal(), 0, 25);
    note(QLatin1StringView("warmup_min"), warmup);
    note(QLatin1StringView("warmup_dynamic"), warmup > 0 && d + dice.normal() > -0.3 ? 1 : 0);
    note(QLatin1StringView("warmup_cardio"), warmup > 0 && dice.chance(0.5) ? 1 : 0);
    note(QLatin1StringView("cooldown"), d + dice.normal() > 0.4 ? 1 : 0);
    note(QLatin1StringView("fluid_before_ml"),
         clampedTo(50, 1100 + 250 * d + 200 * dice.normal(), 200, 2500));
    note(QLatin1StringView("fluid_during_ml"), clampedTo(50, 8 * minutes + 120 * dice.normal(), 0, 1500));
    note(QLatin1StringView("fluid_after_ml"), clampedTo(50, 450 + 150 * dice.normal(), 0, 1500));
    note(QLatin1StringView("posture"), clampedTo(1, 3.2 + 0.5 * d + 0.7 * dice.normal(), 1, 5));
    note(QLatin1StringView("form"), clampedTo(1, 3.6 + 0.4 * form.energy + 0.6 * dice.normal(), 1, 5));
    note(QLatin1StringView("sleep_h"), clampedTo(0.5, 7.2 + 0.4 * form.energy + 0.7 * dice.normal(), 4, 10));
    note(QLatin1StringView("stress"), clampedTo(1, 4 - form.energy + 1.4 * dice.normal(), 0, 10));
    note(QLatin1StringView("desk_h"), clampedTo(0.5, 6.5 + 1.2 * dice.normal(), 0, 12));
    note(QLatin1StringView("heat"), dice.chance(0.1) ? 1 : 0);
    note(QLatin1StringView("overhead"), plan.overhead ? 1 : 0);
    note(QLatin1StringView("painkiller_before"), dice.chance(0.03) ? 1 : 0);
    return seen;
}

struct Effort
{
    double strength{1}; // of the plan's starting weights
    double volume{1}; // of the plan's minutes
};

// Weights rise fast at first and slowly later, in blocks, and start lower after a break.
Effort effortOf(int week, bool afterBreak, bool heavy)
{
    const double growth = 1 + 0.35 * week / (week + 60.0);
    const double block = blockWeights[week % weeksOfBlock];
    return {.strength = growth * block * (afterBreak ? 0.9 : 1) * (heavy ? 1.15 : 1),
            .volume = heavy ? 1.5 : 1};
}

Workout performPlan(const Plan &plan, const Effort &effort, const Form &form, Dice &dice)
{
    const double minutes = clampedTo(1, plan.minutes * effort.volume + 5 * dice.normal(), 25, 150);
    const double block = effort.volume > 1 ? 9 : 6.2 + 0.5 * dice.normal() - 0.3 * form.energy;
    Workout session{.duration = Minutes{minutes}, .title = QString::fromLatin1(plan.title)};
    if (dice.chance(0.96))
        session.sessionRpe = clampedTo(0.5, block, 3, 10);
    for (const Lift &lift : plan.lifts) {
        QList<SetEntry> sets = performLift(lift, effort.strength, dice);
        if (effort.volume > 1)
            sets.append(sets.last());
        for (const SetEntry &set : sets)
            session.sets.append(set);
    }
    session.observations = observe(plan, form, minutes, dice);
    return session;
}

} // namespace

Training train(const DemoSpec &spec, Dice &dice)
{
    const QDate first = spec.end.date.addDays(1 - 7 * qint64{spec.weeks});
    Training training{.holidays = planHolidays(spec, first, dice)};
    QList<WallTime> starts = planStarts(spec, first, training.holidays, dice);
    // The last session is over when the journal ends; what a story ends with shows on the next day.
    const bool ends = spec.story.ending != DemoStory::Ending::None;
    const qint64 hoursAfter = ends ? 20 : 4;
    starts.removeIf(
        [&](const WallTime &start) { return spec.end < start.plusSeconds(hoursAfter * 3600); });
    if (ends)
        trainShortlyBefore(spec.end, hoursAfter, starts);
    if (spec.story.ending == DemoStory::Ending::Break)
        pauseBeforeTheLast(starts, training.holidays);

    Form form;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        form.pass(dice);
        const bool last = i + 1 == starts.size();
        const bool jumps = spec.story.ending == DemoStory::Ending::LoadJump;
        const bool quiet = ends && starts[i].date.daysTo(starts.last().date) <= 32;
        const bool heavy = (dice.chance(0.07) && !quiet) || (last && jumps);
        const bool afterBreak = i > 0 && starts[i - 1].date.daysTo(starts[i].date) > 6;
        const int week = static_cast<int>(first.daysTo(starts[i].date) / 7);
        const Plan &plan = last && ends ? pullDay : rotation[static_cast<std::size_t>(i) % std::size(rotation)];
        Workout session = performPlan(plan, effortOf(week, afterBreak, heavy), form, dice);
        session.started = starts[i];
        session.head.uid =
            derivedUid(QStringLiteral("demo/%1/workout/%2").arg(spec.seed).arg(toIso(starts[i])));
        session.head.entered = session.ended().plusSeconds(60 * dice.between(4, 40));
        session.head.modified = session.head.entered;
        training.workouts.append(session);
    }
    return training;
}

} // namespace rhomboid
