#include "core/journal/checkins.h"

#include <QJsonObject>

namespace rhomboid {

namespace {

constexpr qint64 secondsPerHour = 3'600;
constexpr qint64 opensEarly = 6 * secondsPerHour;
constexpr int longestWaitDays = 4; // no workout older than this can have an open question

bool answered(const Journal &journal, const WallTime &opens, const WallTime &now)
{
    const auto counts = [&](const PainEntry &pain) { return !(pain.at < opens) && !(now < pain.at); };
    return std::ranges::any_of(journal.pains(), counts);
}

bool skipped(const Journal &journal, const CheckIn &checkIn)
{
    return std::ranges::any_of(journal.events(), [&](const Event &event) {
        return event.kind == eventkind::skippedCheckIn && event.payload[u"workout"].toString() == checkIn.workout
            && event.payload[u"hours"].toInt() == checkIn.hours;
    });
}

} // namespace

QList<CheckIn> openCheckIns(const Journal &journal, const WallTime &now)
{
    QList<CheckIn> open;
    for (const Workout &workout : journal.workouts()) {
        if (workout.started.date < now.date.addDays(-longestWaitDays) || workout.implausible)
            continue;
        for (const int hours : {24, 48}) {
            const CheckIn checkIn {.workout = workout.head.uid,
                                   .title = workout.title,
                                   .hours = hours,
                                   .due = workout.ended().plusSeconds(hours * secondsPerHour)};
            const WallTime opens = checkIn.due.plusSeconds(-opensEarly);
            if (now < opens || now.date > checkIn.due.date || answered(journal, opens, now)
                || skipped(journal, checkIn))
                continue;
            open.append(checkIn);
        }
    }
    std::ranges::sort(open, {}, &CheckIn::due);
    return open;
}

Event skipping(const CheckIn &checkIn, const EntryHead &head, const WallTime &now)
{
    return {.head = head,
            .at = now,
            .kind = eventkind::skippedCheckIn.toString(),
            .payload = {{QStringLiteral("workout"), checkIn.workout}, {QStringLiteral("hours"), checkIn.hours}}};
}

} // namespace rhomboid
