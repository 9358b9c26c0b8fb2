#pragma once

#include "core/journal/journal.h"

#include <QStringList>

namespace rhomboid {

// An entry with what was unknown filled in, and the names of the fields that were.
struct Completed
{
    Entry entry{};
    QStringList fields{};
};

// Fills what `existing` does not know from `found`, an entry of the same kind; never changes what is known.
// Pain entries and events are whole from the start and stay as they are.
Completed completed(const Entry &existing, const Entry &found);

// Takes the named fields back to unknown: the inverse of completed().
Entry without(Entry entry, const QStringList &fields);

} // namespace rhomboid
