#include "core/advice/factsheet.h"
#include "core/advice/zones.h"
#include "core/factors/catalogue.h"

#include <QSet>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double sessionExpires = 7 * 24; // hours: an older session is no news

QVariant valueOf(std::span<const Field> fields, const QString &key, double value)
{
    const Field *field = findField(fields, key);
    return field && field->kind == Field::Kind::YesNo ? QVariant(value > 0) : QVariant(value);
}

void putFluids(FactSheet &sheet, const Workout &workout, const QStringList &uids)
{
    const auto number = [&workout](const char *key) -> std::optional<double> {
        const auto found = workout.observations.find(QString::fromLatin1(key));
        return found == workout.observations.end() ? std::nullopt : std::optional(*found);
    };
    const auto during = number("fluid_during_ml");
    if (during && workout.duration && workout.duration->value > 0)
        sheet.put(QStringLiteral("fluid_session_l_per_h"), *during / 1000 / (workout.duration->value / 60),
                  Basis::Workout, uids);
    const auto before = number("mass_before_kg");
    const auto after = number("mass_after_kg");
    if (before && after && *before > 0)
        sheet.put(QStringLiteral("mass_change_pct"), 100 * (*after - *before) / *before, Basis::Workout,
                  uids);
}

bool isWarmUp(const SetEntry &set) { return set.kind == SetKind::Warmup; }

// Lighter sets, before whichever exercise; only for people who mark them, else nothing was said.
void putRampUp(FactSheet &sheet, const Moment &moment, qsizetype last)
{
    const QList<Workout> &workouts = moment.journal.workouts();
    constexpr qsizetype recent = 10;
    bool marks = false;
    for (qsizetype index = last; index >= 0 && index > last - recent; --index)
        marks = marks || std::ranges::any_of(workouts[index].sets, isWarmUp);
    const Workout &workout = workouts[last];
    if (!marks || workout.sets.isEmpty())
        return;
    sheet.put(QStringLiteral("rampup_sets"), double(std::ranges::count_if(workout.sets, isWarmUp)),
              Basis::Workout, {workout.head.uid});
}

void putLast(FactSheet &sheet, const Moment &moment, qsizetype last)
{
    const Workout &workout = moment.journal.workouts()[last];
    const QStringList uids {workout.head.uid};
    const auto put = [&](const char *name, const QVariant &value) {
        sheet.put(QString::fromLatin1(name), value, Basis::Workout, uids);
    };
    for (auto it = workout.observations.begin(); it != workout.observations.end(); ++it)
        if (it.key() != u"sleep_h")
            sheet.put(it.key(), valueOf(moment.fields, it.key(), it.value()), Basis::Workout, uids);
    if (workout.duration)
        put("duration_min", workout.duration->value);
    if (workout.sessionRpe)
        put("session_rpe", *workout.sessionRpe);
    if (workout.painBefore)
        put("pain_before", double(*workout.painBefore));
    if (const auto during = painDuring(moment, workout))
        put("pain_during", double(*during));
    if (const auto morning = nextMorning(moment, workout))
        sheet.put(QStringLiteral("pain_next_morning"), double(morning->level), Basis::Pain,
                  {morning->uid.toString(), workout.head.uid});
    putFluids(sheet, workout, uids);
    putRampUp(sheet, moment, last);
}

// Sessions in a row in the green zone. One whose morning has not come yet, and one that spares the upper
// back, is left out of the count; one that nobody rated ends it.
void putGreen(FactSheet &sheet, const Moment &moment, qsizetype last)
{
    constexpr double month = 30 * 24;
    int row = 0;
    QStringList uids;
    for (qsizetype index = last; index >= 0; --index) {
        const Workout &workout = moment.journal.workouts()[index];
        if (moment.since(workout.started) > month)
            break;
        const bool tooEarly = index == last && workout.ended().date == moment.now.date;
        if (tooEarly || !mayWorkUpperBack(moment, workout))
            continue;
        if (zoneOf(moment, workout) != Zone::Green)
            break;
        ++row;
        uids.append(workout.head.uid);
    }
    sheet.put(QStringLiteral("green_sessions_row"), double(row), Basis::Workout, uids);
}

void putCounts(FactSheet &sheet, const Moment &moment)
{
    const QList<Workout> &workouts = moment.journal.workouts();
    int week = 0;
    int month = 0;
    QSet<QDate> days;
    QStringList uids;
    for (qsizetype index = moment.workouts - 1; index >= 0; --index) {
        const Workout &workout = workouts[index];
        const qint64 age = workout.started.date.daysTo(moment.now.date);
        if (age >= 30)
            break;
        ++month;
        if (age >= 7)
            continue;
        ++week;
        days.insert(workout.started.date);
        uids.append(workout.head.uid);
    }
    const qint64 history = workouts.first().started.date.daysTo(moment.now.date);
    sheet.put(QStringLiteral("sessions_7d"), double(week), Basis::General, {});
    sheet.put(QStringLiteral("sessions_30d"), double(month), Basis::General, {});
    sheet.put(QStringLiteral("history_days"), double(history), Basis::General, {});
    if (history >= 7)
        sheet.put(QStringLiteral("rest_days_7d"), double(7 - days.size()), Basis::Load, uids);
}

} // namespace

void putSessions(FactSheet &sheet, const Moment &moment)
{
    const qsizetype last = moment.lastWorkout();
    if (last < 0)
        return;
    putCounts(sheet, moment);
    const Workout &workout = moment.journal.workouts()[last];
    sheet.put(QStringLiteral("days_since_last_session"), double(workout.started.date.daysTo(moment.now.date)),
              Basis::Workout, {workout.head.uid});
    if (moment.since(workout.ended()) > sessionExpires)
        return;
    if (last > 0)
        sheet.put(QStringLiteral("gap_days"),
                  double(moment.journal.workouts()[last - 1].started.date.daysTo(workout.started.date)),
                  Basis::Workout, {workout.head.uid});
    putLast(sheet, moment, last);
    putGreen(sheet, moment, last);
}

} // namespace rhomboid
