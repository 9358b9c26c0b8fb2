#pragma once

#include "core/journal/journal.h"
#include "core/journal/phasenote.h"

#include <QString>

namespace rhomboid {

// An entry in one line, as the journal list says it: "Upper body B" and "17:40, 62 min, effort 7".
QString titleText(const Workout &workout);
QString subtitleText(const Workout &workout);
// The same without what its load says already, where it would be cut.
QString shorterText(const Workout &workout);
QString titleText(const PainEntry &pain); // its place, where an icon says that it is pain
QString spokenTitle(const PainEntry &pain); // where nothing else says it
QString subtitleText(const PainEntry &pain);
// What it feels like, and whether a warning sign was ticked: "tight, aching".
QString feelingText(const PainEntry &pain);
// The name of the place that hurt most; empty when none was named.
QString placeText(const PainEntry &pain);

// The days of a note: "Sat 14 February to Sat 21 February 2026, 8 days".
QString daysText(const PhaseNote &note);

// Sets of one exercise as people write them: "3 × 10 × 22.5 kg"; lists of sets that differ are joined by
// commas.
QString setsText(const QList<SetEntry> &sets);

} // namespace rhomboid
