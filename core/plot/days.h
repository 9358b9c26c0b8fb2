#pragma once

#include "core/journal/journal.h"
#include "core/load/load.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <span>

// What single days hold: for the calendar, the strip of the last 14 days, the small bars of a week.
namespace rhomboid {

// The worst pain logged on a day, wherever it was written: pain entries (0 and recalled ones included), the
// pain before and during workouts. Nothing when nobody said anything that day.
struct DayPain {
    QDate date {};
    std::optional<int> worst {};
    QString entry {}; // uid of the first pain entry or workout that holds it

    bool operator==(const DayPain &) const = default;
};

// One row for every day from `from` to `to`; none when a date is invalid.
QList<DayPain> worstOfDays(const Journal &journal, QDate from, QDate to);

// The same of every day on which somebody said anything, however far apart these days are.
QMap<QDate, int> worstOfAllDays(const Journal &journal);

// What the worst pain of several days comes to. A day on which nobody said anything is not a day without
// pain: it counts for nothing.
struct PainOfDays {
    int answered {}; // days with a level
    int painFree {}; // of them, those whose worst level is 0
    std::optional<double> mean {}; // of the worst level of each answered day
    std::optional<int> highest {};

    bool operator==(const PainOfDays &) const = default;
};

PainOfDays painOf(std::span<const DayPain> days);

// The summed load of one day's workouts; nothing on a day without a workout whose load is known.
struct DayLoad {
    QDate date {};
    std::optional<double> load {};

    bool operator==(const DayLoad &) const = default;
};

// One row for every day from `from` to `to`, all in the same kind of load. Implausible workouts are left out.
QList<DayLoad> loadOfDays(const Journal &journal, const Loads &loads, LoadKind kind, QDate from, QDate to);

// The kind of load more workouts of these days have; the session load when there is no difference.
LoadKind commonLoadKind(const Journal &journal, const Loads &loads, QDate from, QDate to);

// The first day anything was written down about; `last` when there is none before it.
QDate firstDayOf(const Journal &journal, QDate last);

// The last day from `from` to `to` with a workout or a pain entry; nothing when there is none.
std::optional<QDate> lastDayWithin(const Journal &journal, QDate from, QDate to);

} // namespace rhomboid
