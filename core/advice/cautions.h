#pragma once

#include "core/advice/knowledge.h"

#include <QList>
#include <QString>

namespace rhomboid {

// One line of what to keep in mind with a tip: a sentence, or an entry of the list that the sentence before it
// heads.
struct Caution {
    QString text {};
    bool listed {false};
};

// When to leave a tip out and what to take care of, in the order in which it is read: conditions joined to one
// sentence, whom to ask first as a list in full, then instructions. Empty when there is nothing.
QList<Caution> cautionsOf(const Tip &tip);

} // namespace rhomboid
