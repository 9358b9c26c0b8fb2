#pragma once

#include "core/exercises/exercise.h"

#include <QStringList>

namespace rhomboid {

// The movement of the table that the words of a name speak of ('row', 'remada', 'pull-down', 'shrug', ...);
// an empty text when no rule applies. `words` as wordsOf() gives them. The first rule whose words all occur
// wins.
QString movementByKeyword(const QStringList &words);

} // namespace rhomboid
