#pragma once

#include "tests/simulation/describe.h"

namespace rhomboid::simulation {

// What journals of 120 sessions look like when an independent program makes them from the same description
// (analysis.md section 2): means over 400 journals with their standard errors, measured once.
struct ReferenceDescription {
    const char *scenario {};
    Estimate pain {};
    Estimate painSpread {};
    Estimate zeros {};
    Estimate dayToDay {};
    Estimate missing {};
    Estimate days {};
    Estimate painBefore {};
    Estimate impulse {};
    PerHabit<Estimate> means {};
    PerHabit<Estimate> spreads {};
    PerHabit<Estimate> streaks {};
};

const ReferenceDescription &referenceFor(const char *scenario);

} // namespace rhomboid::simulation
