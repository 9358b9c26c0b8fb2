#pragma once

class QAccessibleInterface;

namespace rhomboid {

class PlotView;

// What a screen reader gets of a chart: its summary as the description, the day that is read as its value,
// and the numbers of its table twin, cell by cell, as a table.
QAccessibleInterface *accessiblePlot(PlotView *view);

} // namespace rhomboid
