#pragma once

#include "core/exercises/exercise.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <span>

namespace rhomboid {

class Journal;

// The program's own table of exercises, in order of how often people log them.
std::span<const Exercise> exerciseTable();

// What the person reads where an exercise of the table is meant: its name in the language of the texts. A name
// that is not spelt exactly as in the table is somebody's own and stays.
QString shownName(const Exercise &exercise);
QString shownExercise(const QString &name);

// How a name was understood.
struct ExerciseMatch
{
    enum class How { Unknown, Keyword, Table, Mapped };

    How how{How::Unknown};
    Exercise exercise{}; // for Unknown: the name as given, no muscles

    bool operator==(const ExerciseMatch &) const = default;
};

// Finds exercises by the names people and other programs use: the person's own mapping first, then the table
// in English and German, whatever language the window speaks (case, hyphens and the order of brackets do not
// matter), then keyword rules (row, pull-down, shrug, ...).
// Never guesses beyond those: an unknown name stays unknown and can be mapped by hand. A mapping to a name
// that is not in the table counts as none, so mapping a name to nothing takes an earlier mapping back.
class ExerciseIndex
{
public:
    ExerciseIndex() = default;
    // `mapping`: name as logged -> name in the table; spelling matters as little as in the table.
    explicit ExerciseIndex(const QMap<QString, QString> &mapping);
    // With the mapping events of a journal; the latest event of a name wins.
    explicit ExerciseIndex(const Journal &journal);

    ExerciseMatch match(const QString &name) const;

private:
    QMap<QString, QString> m_mapping{}; // by the key of names.h
    mutable QHash<QString, ExerciseMatch> m_known{}; // one index a thread
};

} // namespace rhomboid
