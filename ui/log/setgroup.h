#pragma once

#include "core/journal/workout.h"

#include <QList>
#include <QString>

namespace rhomboid {

// Equal sets of one exercise that follow each other: one row of the exercise grid. Sets that differ are rows of
// their own, so every list of sets has exactly one list of groups and back.
struct SetGroup {
    int count {1};
    SetEntry set {};

    bool operator==(const SetGroup &) const = default;
};

QList<SetGroup> toGroups(const QList<SetEntry> &sets);
// Groups without an exercise are rows that were never filled in; they hold no sets.
QList<SetEntry> toSets(const QList<SetGroup> &groups);

// What people type into one cell for a whole row: "4x8x50" (sets, reps, weight in the unit shown), "3x12", "8x500m",
// "3x30s", "5 x 2km". Nothing when it is no such text.
struct SetNotation {
    int count {};
    std::optional<double> reps {};
    std::optional<Kilograms> weight {};
    std::optional<Metres> distance {};
    std::optional<Seconds> duration {};

    bool operator==(const SetNotation &) const = default;
};
std::optional<SetNotation> readSetNotation(const QString &text);

// Minutes and seconds as 1:30, or 45 s; and back, also 2 min. Plain numbers are seconds.
QString clockOf(Seconds duration);
std::optional<Seconds> secondsFrom(const QString &text);

// A distance as it stands in its cell, without the unit of the column (ui/kit/format.h) where that is its
// unit; and back, with m, km, yd or mi behind the number.
QString distanceCell(Metres distance);
std::optional<Metres> metresFrom(const QString &text);
Metres metresOfNumber(double number); // in the unit of the column

// A weight with kg or lb behind the number.
std::optional<Kilograms> weightFrom(const QString &text);

} // namespace rhomboid
