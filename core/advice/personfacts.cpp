#include "core/advice/factsheet.h"
#include "core/advice/profile.h"

#include <algorithm>

namespace rhomboid {

namespace {

// An answer that was not given stays unknown, also after the profile was opened.
void putProfile(FactSheet &sheet, const Moment &moment)
{
    const Event *event = healthEvent(moment.journal, moment.now);
    if (!event)
        return;
    const QStringList uids {event->head.uid};
    const HealthProfile profile = healthProfileOf(moment.journal, moment.now);
    sheet.put(QStringLiteral("profile_health_done"), true, Basis::Profile, uids);
    for (auto answer = profile.answers.begin(); answer != profile.answers.end(); ++answer)
        sheet.put(answer.key(), answer.value(), Basis::Profile, uids);
    if (!profile.ageBand.isEmpty())
        sheet.put(QStringLiteral("age_band"), profile.ageBand, Basis::Profile, uids);
}

// The weekly check speaks for a week, and falls silent when the pain has settled since.
void putFunction(FactSheet &sheet, const Moment &moment)
{
    const FunctionCheck *check = nullptr;
    for (const FunctionCheck &each : moment.journal.functionChecks())
        if (each.date <= moment.now.date)
            check = &each;
    if (!check || check->date.daysTo(moment.now.date) >= 7)
        return;
    const bool settled = std::ranges::any_of(moment.reports, [check](const PainReport &report) {
        return report.level <= 1 && report.at.date > check->date;
    });
    if (settled)
        return;
    const QStringList uids {check->head.uid};
    if (check->cantDoNormal)
        sheet.put(QStringLiteral("cant_do_normal"), *check->cantDoNormal, Basis::WeeklyCheck, uids);
    if (check->nightsDisturbed)
        sheet.put(QStringLiteral("nights_disturbed_7d"), double(*check->nightsDisturbed), Basis::WeeklyCheck,
                  uids);
    if (check->painWeek && check->enjoyment && check->activity)
        sheet.put(QStringLiteral("peg"), (*check->painWeek + *check->enjoyment + *check->activity) / 3.0,
                  Basis::WeeklyCheck, uids);
}

struct Night {
    std::optional<double> hours {};
    QString uid {};
};

// The night before a day: what the day says, else a workout of that day.
Night nightBefore(const Moment &moment, QDate date)
{
    if (const Day *day = moment.journal.day(date); day && day->sleepHours)
        return {.hours = day->sleepHours, .uid = day->head.uid};
    for (qsizetype index = moment.workouts - 1; index >= 0; --index) {
        const Workout &workout = moment.journal.workouts()[index];
        if (workout.started.date < date)
            break;
        const auto slept = workout.observations.find(QStringLiteral("sleep_h"));
        if (workout.started.date == date && slept != workout.observations.end())
            return {.hours = *slept, .uid = workout.head.uid};
    }
    return {};
}

void putSleep(FactSheet &sheet, const Moment &moment)
{
    constexpr int fortnight = 14;
    constexpr int enough = 10;
    double sum = 0;
    QStringList uids;
    for (int back = 0; back < fortnight; ++back) {
        const Night night = nightBefore(moment, moment.now.date.addDays(-back));
        if (!night.hours)
            continue;
        if (back == 0)
            sheet.put(QStringLiteral("sleep_h"), *night.hours, Basis::Day, {night.uid});
        sum += *night.hours;
        uids.append(night.uid);
    }
    if (uids.size() >= enough)
        sheet.put(QStringLiteral("sleep_avg_14d"), sum / double(uids.size()), Basis::Day, uids);
}

void putSitting(FactSheet &sheet, const Moment &moment)
{
    for (const int back : {0, 1}) {
        const Day *day = moment.journal.day(moment.now.date.addDays(-back));
        if (!day || !day->sittingBlockMin)
            continue;
        sheet.put(QStringLiteral("sitting_block_min"), *day->sittingBlockMin, Basis::Day, {day->head.uid});
        return;
    }
}

} // namespace

void putPerson(FactSheet &sheet, const Moment &moment)
{
    putProfile(sheet, moment);
    putFunction(sheet, moment);
    putSleep(sheet, moment);
    putSitting(sheet, moment);
}

} // namespace rhomboid
