#pragma once

#include "core/journal/journal.h"

namespace rhomboid {

// A fingerprint of everything an entry says (64 bits of SHA-256), stored beside it: a flipped bit in a file
// changes text and numbers without SQLite noticing. Unknown and empty values do not count, so that fields
// added to an entry later leave the digests of older entries as they are.
qint64 digestOf(const Entry &entry);
qint64 digestOf(const Tombstone &tombstone);

} // namespace rhomboid
