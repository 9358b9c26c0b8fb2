#pragma once

#include "core/factors/factor.h"

namespace rhomboid {

// Everything a workout can be asked besides its own columns, in the order of the form and of workouts.csv.
// Adding a field here adds its form row, its stored key, its CSV and JSON column. No migration is needed.
std::span<const Field> fieldCatalogue();

// THE table of risk factors. Adding one here adds its exposure, its findings row, its chart axis and its tip.
std::span<const RiskFactor> factorCatalogue();

FactorTables factorTables();

const RiskFactor *findFactor(std::span<const RiskFactor> factors, QStringView key);
const Field *findField(std::span<const Field> fields, QStringView key);

} // namespace rhomboid
