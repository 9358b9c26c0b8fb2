#pragma once

#include "tests/simulation/generator.h"

#include <span>

namespace rhomboid::simulation {

// What one simulated journal looks like from outside.
struct Description {
    double pain {}; // mean of the check-ins
    double painSpread {};
    double zeros {}; // share of the check-ins
    double dayToDay {}; // correlation of pain from one evening to the next, answered or not
    double missing {}; // share of the evenings
    double days {}; // from the first session to the last
    double painBefore {}; // mean, asked or not
    double impulse {}; // mean
    PerHabit<double> means {};
    PerHabit<double> spreads {};
    PerHabit<double> streaks {}; // correlation from one session to the next
};

Description describe(const SimulatedJournal &journal);

// A mean and its standard error.
struct Estimate {
    double value {};
    double error {};
};

Estimate meanOf(std::span<const double> values);
double spreadOf(std::span<const double> values); // population SD
// Correlation of a series with itself one step later; 0 when it never varies.
double neighbourCorrelation(std::span<const double> values);

} // namespace rhomboid::simulation
