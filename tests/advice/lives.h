#pragma once

#include "core/analysis/findings.h"
#include "core/journal/journal.h"

namespace rhomboid::test {

// A journal that ends at `now` of cases.h, made by chance: sessions, habits, pain of every kind and length,
// warning signs, profile, checks and feedback, in combinations that nobody would think of. The same seed
// gives the same life. Not a model of people; it is there to reach every corner of the rules.
struct Life {
    Journal journal {};
    Findings findings {};
};

Life lifeOf(quint64 seed);

} // namespace rhomboid::test
