#pragma once

#include "core/journal/journal.h"

namespace rhomboid {

// Why the warning signs are asked for with an entry that is being written; the safety check can be answered
// at any other time as well.
enum class CheckReason { None, FirstEntry, Severe, Rise, Weekly };

// Severe from 7; a rise of 2 or more since the last report of the open episode; weekly while it lasts. Pain
// of 1 or less asks nothing.
CheckReason reasonToAsk(const Journal &journal, const PainEntry &draft);

} // namespace rhomboid
