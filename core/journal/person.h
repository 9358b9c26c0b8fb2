#pragma once

#include "core/journal/change.h"

#include <QString>
#include <QStringView>

namespace rhomboid {

namespace eventkind {
inline constexpr QStringView person = u"person";
}

// Whose journal it is. The name stands in the journal itself, so that it goes with it into every copy.
struct Person {
    QString name {}; // empty until somebody gives one
    bool enteredForOther {false}; // by somebody else: a parent, a trainer
    bool madeUp {false}; // nobody: entries to look around in

    bool operator==(const Person &) const = default;
};

// The latest event of kind `person` ({"name": "...", "entered_for_other": false, "made_up": false}) counts.
Person personOf(const Journal &journal);

// The change that says so.
Change notingPerson(const Person &person, const WallTime &now);

} // namespace rhomboid
