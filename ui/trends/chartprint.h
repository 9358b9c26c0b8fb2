#pragma once

#include "core/plot/plot.h"

class QWidget;

namespace rhomboid {

class Navigator;

// Asks for a printer and prints a chart over the width of a page, in the colours of paper, with its summary
// below. Nothing of printing is set up before this is called.
void printPlot(const Plot &plot, Navigator &navigator, QWidget *window);

} // namespace rhomboid
