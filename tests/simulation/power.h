#pragma once

#include "tests/simulation/falsealarms.h"

namespace rhomboid::simulation {

// What the estimates of long journals settle on, in points of reported pain per population SD.
struct LongRun {
    PerHabit<double> effects {};
    double caused {}; // the planted habit's true average change of reported pain
};

LongRun longRunOf(const PlantedEffect &planted, const Settings &settings);

// How well a known cause is found.
struct Power {
    Rate label {}; // adjusted p of 0.05 or less
    Rate hint {}; // of 0.20 or less
    Rate single {}; // p of 0.05 or less, when it is the one question chosen beforehand
    Rate first {}; // largest |t|
    Rate firstThree {};
    Rate firstWhenSure {}; // largest |t|, among journals with any adjusted p of 0.05 or less
    Rate sign {}; // right direction
    Rate covered {}; // its 95 % range includes the long-run effect
    Rate coveredAll {}; // those of all habits
    double halfWidth {}; // of its 95 % range, median, points per population SD
    int silent {};
};

Power powerOf(const PlantedEffect &planted, int sessions, const LongRun &longRun, const Settings &settings);

} // namespace rhomboid::simulation
