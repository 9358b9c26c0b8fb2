#pragma once

#include "core/analysis/findings.h"
#include "core/factors/factor.h"
#include "core/journal/journal.h"
#include "core/plot/plot.h"

#include <QDate>
#include <QLocale>

#include <functional>
#include <span>

namespace rhomboid {

// What the person chose on the Trends page, and how numbers and dates are written.
struct ChartChoice {
    QDate from {};
    QDate to {};
    QLocale locale {};
};

// One chart. Menus, keyboard, tooltips, export and accessible text follow from this row; the first is drawn.
struct ChartSpec {
    QString key {};
    const char *title {}; // QT_TRANSLATE_NOOP("charts", ...)
    std::function<Plot(const Journal &, const Loads &, const Findings &, const ChartChoice &)> build {};
    bool drawn {true}; // false: a table only, of the days in view in the first chart
};

// THE table of charts.
std::span<const ChartSpec> chartCatalogue();

} // namespace rhomboid
