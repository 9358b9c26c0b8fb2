#pragma once

#include "core/journal/checkins.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rhomboid {

// Hours of the day in which nobody is reminded; over midnight when `from` is later than `to`. Equal times are
// none.
struct QuietHours {
    QTime from {};
    QTime to {};

    bool operator==(const QuietHours &) const = default;

    bool contains(QTime time) const;
};

// What somebody wants to be reminded of outside the window.
struct ReminderChoices {
    bool nextDay {true}; // 24 h after a workout
    bool secondDay {true}; // 48 h after
    bool weekly {true}; // the checks while pain lasts
    QuietHours quiet {};

    bool operator==(const ReminderChoices &) const = default;
};

// One thing to be reminded of. The key is the same on every look, so that nothing is shown twice.
struct Reminder {
    enum class Kind { CheckIn, SafetyCheck, WeekCheck };

    QString key {};
    Kind kind {};
    WallTime due {};

    bool operator==(const Reminder &) const = default;
};

// The first moment of the weekly safety check or the weekly function check that is open at `now`: seven days
// after the last full answer, or after the pain began, while pain lasts. Nothing when none is open.
std::optional<WallTime> openSafetyCheck(const Journal &journal, const WallTime &now);
std::optional<WallTime> openWeekCheck(const Journal &journal, const WallTime &now);

// What to remind of at `now`, oldest first: check-ins from the hour they are about, weekly checks from noon
// of their day. What falls into the quiet hours comes half an hour before them, or at their end when that is
// the same day's morning. What is not due any more is left out for good: nobody is told what they missed.
QList<Reminder> dueReminders(const Journal &journal, const ReminderChoices &choices, const QStringList &shown,
                             const WallTime &now);

} // namespace rhomboid
