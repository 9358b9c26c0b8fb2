#pragma once

#include "core/advice/triage.h"

#include <QList>
#include <QString>

// People in the words of the predicate language, with the level that a careful reader would give them.
namespace rhomboid::test {

// An answered check without any sign, on a fresh and mild soreness: nothing to worry about.
Facts calm();
Facts calmWith(const Facts &changes);

struct Vignette {
    const char *name {};
    int level {}; // intended
    const char *rule {}; // that has to fire; empty for none in particular
    Facts changes {}; // against calm()
};

// Every rule once.
QList<Vignette> ruleVignettes();
// What is easily taken for something else, side by side.
QList<Vignette> awkwardPairs();

// Greater is more urgent; 'ask' stands between self-care and a rule that fired.
int urgencyOf(const Triage &triage);

Triage judge(const Facts &facts);

} // namespace rhomboid::test
