#pragma once

#include "core/journal/change.h"

namespace rhomboid {

// The change that makes the entries of one journal those of another. What goes leaves a tombstone dated
// `when`.
Change difference(const Journal &from, const Journal &to, const WallTime &when);

// The change that removes every entry.
Change removingAll(const Journal &journal, const WallTime &when);

} // namespace rhomboid
