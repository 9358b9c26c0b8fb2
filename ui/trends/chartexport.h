#pragma once

#include "core/plot/plot.h"

#include <functional>

class QMenu;

namespace rhomboid {

class Navigator;

// Entries of a menu that take a chart out of the program: as a picture (PNG, SVG), as numbers (CSV), over the
// clipboard, on paper. `plot` is asked when an entry is chosen.
void addExports(QMenu &menu, Navigator &navigator, const std::function<Plot()> &plot);

} // namespace rhomboid
