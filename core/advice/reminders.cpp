#include "core/advice/reminders.h"

#include "core/advice/episodes.h"
#include "core/advice/signs.h"

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int week = 7; // days
constexpr qint64 beforeQuiet = 30 * 60; // seconds

// The open episode that began first; weekly checks are about it.
const Episode *openEpisode(const QList<Episode> &episodes)
{
    const auto found = std::ranges::find_if(episodes, &Episode::open);
    return found == episodes.end() ? nullptr : &*found;
}

// Noon, so that nobody is asked in the morning for an evening's anniversary.
WallTime noonOf(QDate date, const WallTime &now)
{
    return {.date = date, .time = QTime(12, 0), .offsetMinutes = now.offsetMinutes};
}

std::optional<WallTime> ifDue(QDate date, const WallTime &now)
{
    const WallTime due = noonOf(date, now);
    return now < due ? std::nullopt : std::optional(due);
}

// When to speak of something due at this time.
WallTime outside(const QuietHours &quiet, WallTime due)
{
    if (!due.time || !quiet.contains(*due.time))
        return due;
    if (*due.time < quiet.to) {
        due.time = quiet.to;
        return due;
    }
    due.time = quiet.from;
    return due.plusSeconds(-beforeQuiet);
}

bool wanted(const CheckIn &checkIn, const ReminderChoices &choices)
{
    return checkIn.hours == 24 ? choices.nextDay : choices.secondDay;
}

} // namespace

bool QuietHours::contains(QTime time) const
{
    if (!from.isValid() || !to.isValid() || from == to)
        return false;
    return from < to ? from <= time && time < to : from <= time || time < to;
}

std::optional<WallTime> openSafetyCheck(const Journal &journal, const WallTime &now)
{
    const QList<PainReport> reports = reportsOf(journal, now);
    const QList<Episode> episodes = episodesOf(reports, now);
    const Episode *episode = openEpisode(episodes);
    if (!episode)
        return std::nullopt;
    QDate last = episode->start.date;
    for (const qsizetype index : episode->reports)
        if (const PainEntry *entry = reports[index].entry; entry && isWholeCheck(entry->signsAsked))
            last = entry->at.date;
    return ifDue(last.addDays(week), now);
}

std::optional<WallTime> openWeekCheck(const Journal &journal, const WallTime &now)
{
    const QList<Episode> episodes = episodesOf(reportsOf(journal, now), now);
    const Episode *episode = openEpisode(episodes);
    if (!episode)
        return std::nullopt;
    QDate last = episode->start.date;
    for (const FunctionCheck &check : journal.functionChecks())
        if (check.date >= episode->start.date && check.date <= now.date)
            last = check.date;
    return ifDue(last.addDays(week), now);
}

QList<Reminder> dueReminders(const Journal &journal, const ReminderChoices &choices, const QStringList &shown,
                             const WallTime &now)
{
    QList<Reminder> reminders;
    const auto add = [&](Reminder reminder) {
        reminder.due = outside(choices.quiet, reminder.due);
        if (!(now < reminder.due) && !shown.contains(reminder.key))
            reminders.append(reminder);
    };
    if (now.time && choices.quiet.contains(*now.time))
        return {};
    for (const CheckIn &checkIn : openCheckIns(journal, now))
        if (wanted(checkIn, choices))
            add({.key = QStringLiteral("check-in/%1/%2").arg(checkIn.workout).arg(checkIn.hours),
                 .kind = Reminder::Kind::CheckIn,
                 .due = checkIn.due});
    const auto addWeekly = [&](Reminder::Kind kind, const QString &name, const std::optional<WallTime> &due) {
        if (choices.weekly && due)
            add({.key = QStringLiteral("%1/%2").arg(name, due->date.toString(Qt::ISODate)),
                 .kind = kind,
                 .due = *due});
    };
    addWeekly(Reminder::Kind::SafetyCheck, QStringLiteral("safety-check"), openSafetyCheck(journal, now));
    addWeekly(Reminder::Kind::WeekCheck, QStringLiteral("week-check"), openWeekCheck(journal, now));
    std::ranges::stable_sort(reminders, {}, &Reminder::due);
    return reminders;
}

} // namespace rhomboid
