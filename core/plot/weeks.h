#pragma once

#include "core/load/load.h"
#include "core/plot/charts.h"

#include <optional>

namespace rhomboid {

// What one calendar week holds. A day on which nobody said anything is not a day without pain: it is left out
// of the mean, and `answered` says over how many days that is. Implausible workouts are left out, but their
// week has no known load.
struct Week {
    QDate first {};
    int days {}; // of it that are looked at: fewer than seven while it runs
    int answered {}; // days with a pain level, wherever it was written
    int painFree {}; // of them, those whose worst level is 0
    std::optional<double> mean {}; // of the worst level of each answered day
    int workouts {};
    LoadKind kind {LoadKind::SessionRpe}; // of the load; one for all weeks of a list
    std::optional<double> load {}; // summed; nothing where a part of it is not known

    bool operator==(const Week &) const = default;
};

// Every week that has a day from `from` to `to`, the first of them from its own first day, the last up to
// `to`, by date. Weeks begin where the locale of the choice begins them.
QList<Week> weeksOf(const Journal &journal, const Loads &loads, const ChartChoice &choice);

// This week so far beside the week before, in whole sentences.
QString weekText(const Journal &journal, const Loads &loads, QDate today, const QLocale &locale);

// The weeks as a table, the latest first; a plot without a picture.
Plot weekByWeek(const Journal &journal, const Loads &loads, const Findings &findings,
                const ChartChoice &choice);

} // namespace rhomboid
