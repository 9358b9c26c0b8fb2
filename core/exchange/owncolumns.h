#pragma once

#include "core/exchange/owncells.h"
#include "core/factors/factor.h"
#include "core/journal/journal.h"

#include <QList>
#include <QString>

#include <functional>
#include <span>

// The columns of Rhomboid's own files, once for writing and reading, for CSV and JSON: a column added here is
// in all four.
namespace rhomboid::own {

template <class T> struct Column {
    QString name {};
    bool needed {false}; // an entry without it is not taken
    std::function<Cell(const T &)> get {};
    std::function<QString(T &, const Cell &)> set {}; // a sentence when the cell is no value of this column
};

template <class T> using Columns = QList<Column<T>>;

// A line of sets.csv. JSON keeps sets inside their workout.
struct SetLine {
    QString workout {};
    std::optional<int> position {};
    SetEntry set {};

    bool operator==(const SetLine &) const = default;
};

// The columns of a type in the order of its file. Those of Workout are all but the observations.
template <class T> const Columns<T> &columnsOf();
template <> const Columns<Workout> &columnsOf<Workout>();
template <> const Columns<SetEntry> &columnsOf<SetEntry>();
template <> const Columns<SetLine> &columnsOf<SetLine>();
template <> const Columns<PainEntry> &columnsOf<PainEntry>();
template <> const Columns<Day> &columnsOf<Day>();
template <> const Columns<FunctionCheck> &columnsOf<FunctionCheck>();
template <> const Columns<Event> &columnsOf<Event>();
template <> const Columns<Tombstone> &columnsOf<Tombstone>();

// An answered field of a workout as a column.
Column<Workout> observationColumn(const QString &key, const QString &name);

// The columns of workouts.csv: the fixed ones with the observations of `keys` before `notes`. An observation
// whose key would be taken for something else stands in a column `observation:<key>`.
Columns<Workout> workoutColumns(const QStringList &keys);

// The key an unknown column of workouts.csv stands for; empty when it is no observation. A field of a newer
// version is an observation here, so that an older version loses nothing.
QString observationKey(const QString &column);

} // namespace rhomboid::own
