#pragma once

#include "core/factors/factor.h"

// Exposures that are more than the value of one field.
namespace rhomboid::exposures {

// Millilitres drunk before and during the session, above or below what is usual for its length: the residual
// of a least-squares line on the logarithm of the duration, because longer sessions bring more drinking of
// themselves. Unknown where `fluid_before_ml` or the duration is.
Exposures hydration(const ExposureInput &input);

// ln(load / largest load of the 30 days before), between -2 and 1; 0 where there is no earlier load to
// compare with.
Exposures loadJump(const ExposureInput &input);

// The session RPE, 0-10.
Exposures sessionRpe(const ExposureInput &input);

// Hours slept the night before: the workout's own answer, else that of its day.
Exposures sleep(const ExposureInput &input);

// Whether the arms worked above the shoulders: by the exercises where sets are logged, else the answer given.
// Sets of unknown exercises never count as a 'no'.
Exposures overhead(const ExposureInput &input);

// Percent of body mass gained over the session, negative for a loss.
Exposures massChange(const ExposureInput &input);

} // namespace rhomboid::exposures
