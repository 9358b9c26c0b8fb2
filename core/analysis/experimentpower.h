#pragma once

#include <span>

namespace rhomboid {

// How often an experiment of so many pairs finds what is truly there. Measured by `simulate --tables
// experiments` with 1,000 journals a cell, seed 61022, people with 30 workouts behind them who do what is
// drawn (the lines 'usual'); true differences in points of reported pain.
struct MeasuredPower {
    int pairs {};
    double onePoint {}; // 1.1
    double twoPoints {}; // 1.8
    double threePoints {}; // 2.6
};

// By pairs, ascending: the designs that are offered.
std::span<const MeasuredPower> measuredPower();

} // namespace rhomboid
