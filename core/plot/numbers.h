#pragma once

#include "core/plot/plot.h"

#include <QLocale>

namespace rhomboid {

// The table of a plot for other programs: days as 2026-03-12, plain numbers, a column for each end of a
// range, nothing where nothing is known. `locale` is the one the plot was made in.
PlotTable numbersOf(const Plot &plot, const QLocale &locale);

} // namespace rhomboid
