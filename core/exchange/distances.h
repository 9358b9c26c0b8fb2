#pragma once

#include "core/exchange/importer.h"

namespace rhomboid {

// How many metres the word means that a file has for a unit, "km" or "Kilometers"; nothing for a word that
// nobody knows.
std::optional<double> metresIn(const QString &unit);
double metresOf(DistanceUnit unit);

// "m", "km" and "mi": the same on the command line and in answers that were kept.
QString keyOf(DistanceUnit unit);
std::optional<DistanceUnit> distanceUnitFrom(const QString &key);

// Says that a file names no unit, and in which its distances were read.
QString readAsText(DistanceUnit unit);

} // namespace rhomboid
