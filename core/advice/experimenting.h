#pragma once

#include "core/advice/triage.h"
#include "core/factors/trials.h"
#include "core/journal/journal.h"

namespace rhomboid {

// Whether anything may be tried at all. An emergency or a sign that somebody should look at comes first:
// nothing is offered, started or drawn until it is settled, and what runs pauses by itself.
bool mayExperiment(const Triage &triage);

// Whether this person may try this: what the latest health profile rules out is not offered.
bool mayTry(const Trial &trial, const Journal &journal);

} // namespace rhomboid
