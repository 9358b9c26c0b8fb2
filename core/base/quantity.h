#pragma once

#include <QtGlobal> // moc 6.4 cannot read <compare> as the first header of a file

#include <compare>

// Units live in types: a number of minutes cannot be passed where kilograms are meant.
namespace rhomboid {

template<class Unit>
struct Quantity {
    double value {};

    friend auto operator<=>(const Quantity &, const Quantity &) = default;
    friend Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
    friend Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
    friend Quantity operator*(Quantity a, double factor) { return {a.value * factor}; }
};

using Kilograms = Quantity<struct KilogramUnit>;
using Minutes = Quantity<struct MinuteUnit>;
using Seconds = Quantity<struct SecondUnit>;
using Metres = Quantity<struct MetreUnit>;

inline constexpr double kilogramsPerPound = 0.45359237; // exact, international pound of 1959
inline constexpr double metresPerMile = 1609.344; // exact, international mile

} // namespace rhomboid
