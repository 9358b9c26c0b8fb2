#pragma once

#include "core/journal/journal.h"

namespace rhomboid {

// A workout to start from, kept in the journal as an event of kind 'template'. Its payload holds the name
// and, in the words of the program's own files, the type, title, usual duration and sets; what belongs to one
// day only (pain, effort, conditions, notes) is not kept.
struct WorkoutTemplate {
    QString uid {}; // of the event
    QString name {};
    Workout workout {};

    bool operator==(const WorkoutTemplate &) const = default;
};

// Those of a journal by name; one that cannot be read is left out.
QList<WorkoutTemplate> templatesOf(const Journal &journal);

Event asTemplate(const Workout &workout, const QString &name, const EntryHead &head, const WallTime &at);

} // namespace rhomboid
