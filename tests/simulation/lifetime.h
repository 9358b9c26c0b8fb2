#pragma once

#include "core/journal/journal.h"
#include "tests/simulation/falsealarms.h"

namespace rhomboid::simulation {

// What somebody sees who opens the program after every scheduled look: the labels of analyse() over the life
// of a journal. Those of habits that do nothing are false; those of trend and step are false on a quiet
// course.
struct Lifetime {
    Rate everHint {}; // a 'hint' or more at any look
    Rate everLikely {}; // 'likely' or more
    Rate everStrong {};
    Rate everTrend {}; // 'likely' for the trend
    Rate everStep {}; // 'likely' for a step
    double looks {}; // mean number of looks that could carry a label
};

// Journals of so many sessions. Draws and guards are those of the product, whatever `settings` say.
Lifetime lifetimeOf(const Scenario &scenario, Course course, int sessions, const Settings &settings);

} // namespace rhomboid::simulation
