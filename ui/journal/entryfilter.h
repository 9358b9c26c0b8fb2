#pragma once

#include "core/journal/journal.h"

#include <QString>
#include <QStringList>

namespace rhomboid {

// Which entries the journal list shows. An empty part of it excludes nothing.
struct EntryFilter {
    bool workouts {true};
    bool pain {true};
    bool painFree {true};
    int atLeast {0}; // pain level
    QString region {};
    QString text {}; // searched in titles, exercises, notes and names of places
    QStringList uids {}; // only these, such as the entries behind a tip

    bool operator==(const EntryFilter &) const = default;
};

bool passes(const EntryFilter &filter, const Workout &workout);
bool passes(const EntryFilter &filter, const PainEntry &pain);

} // namespace rhomboid
