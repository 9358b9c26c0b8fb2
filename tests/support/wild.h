#pragma once

#include "core/journal/journal.h"

namespace rhomboid::test {

// A journal of everything that can go wrong between a value and a file: formulas, quotes, line ends,
// separators, scripts of both directions, tiny and huge numbers, unknown values, keys of later versions. The
// same seed gives the same journal; every entry passes check().
Journal wildJournal(quint32 seed);

} // namespace rhomboid::test
