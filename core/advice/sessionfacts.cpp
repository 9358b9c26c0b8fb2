#include "core/advice/factsheet.h"
#include "core/factors/catalogue.h"

#include <QSet>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double sessionExpires = 7 * 24; // hours: an older session is no news
constexpr int green = 2; // points: the most pain of a green session

QVariant valueOf(std::span<const Field> fields, const QString &key, double value)
{
    const Field *field = findField(fields, key);
    return field && field->kind == Field::Kind::YesNo ? QVariant(value > 0) : QVariant(value);
}

// The first report of the morning after a session.
std::optional<PainReport> nextMorning(const Moment &moment, const Workout &workout)
{
    const QDate morning = workout.ended().date.addDays(1);
    const auto first = std::ranges::lower_bound(
        moment.reports, WallTime {.date = morning, .time = QTime(0, 0)}, {}, &PainReport::at);
    if (first == moment.reports.end() || first->at.date != morning || !first->at.time
        || *first->at.time >= QTime(12, 0))
        return std::nullopt;
    return *first;
}

// What was said during the session counts as its pain, however it was logged.
std::optional<int> painDuring(const Moment &moment, const Workout &workout)
{
    std::optional<int> worst = workout.painDuring;
    const auto first = std::ranges::upper_bound(moment.reports, workout.started, {}, &PainReport::at);
    for (auto report = first; report != moment.reports.end() && report->at < workout.ended(); ++report)
        worst = std::max(worst.value_or(0), report->level);
    return worst;
}

void putFluids(FactSheet &sheet, const Workout &workout, const QStringList &uids)
{
    const auto number = [&workout](const char *key) -> std::optional<double> {
        const auto found = workout.observations.constFind(QString::fromLatin1(key));
        return found == workout.observations.constEnd() ? std::nullopt : std::optional(*found);
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

// Lighter sets before the first working set; only for people who mark them, else nothing was said.
void putRampUp(FactSheet &sheet, const Moment &moment, qsizetype last)
{
    const auto marked = [](const Workout &workout) {
        return std::ranges::any_of(workout.sets,
                                   [](const SetEntry &set) { return set.kind == SetKind::Warmup; });
    };
    const QList<Workout> &workouts = moment.journal.workouts();
    constexpr qsizetype recent = 10;
    bool marks = false;
    for (qsizetype index = last; index >= 0 && index > last - recent; --index)
        marks = marks || marked(workouts[index]);
    const Workout &workout = workouts[last];
    if (!marks || workout.sets.isEmpty())
        return;
    const auto working =
        std::ranges::find_if(workout.sets, [](const SetEntry &set) { return set.kind != SetKind::Warmup; });
    sheet.put(QStringLiteral("rampup_sets"), double(working - workout.sets.begin()), Basis::Workout,
              {workout.head.uid});
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

// Sessions in a row with pain of 2 at most and a morning after that was no worse. A session whose morning has
// not come yet is left out of the count; one that nobody rated ends it.
void putGreen(FactSheet &sheet, const Moment &moment, qsizetype last)
{
    constexpr double month = 30 * 24;
    int row = 0;
    QStringList uids;
    for (qsizetype index = last; index >= 0; --index) {
        const Workout &workout = moment.journal.workouts()[index];
        if (moment.since(workout.started) > month)
            break;
        if (index == last && workout.ended().date == moment.now.date)
            continue;
        const auto during = painDuring(moment, workout);
        const auto morning = nextMorning(moment, workout);
        if (!during || !morning || !workout.painBefore || *during > green
            || morning->level > *workout.painBefore)
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
