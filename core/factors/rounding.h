#pragma once

namespace rhomboid {

// A value of a factor as exactly as people know it: fluids to 10 ml or a whole ounce, minutes and shares
// whole, all else to a tenth. `shown` is in a unit that is worth `stored` of the stored unit (29.57 ml for an
// ounce).
double roundedAsKnown(double shown, const char *unit, double stored);

} // namespace rhomboid
