#pragma once

#include "ui/insights/factormodel.h"

#include <QString>

namespace rhomboid {

// The effect of a factor in plain words. 'Goes with', never 'causes'; the range always stands beside the
// estimate; no p-values.

// "10 instead of 5 min", "with a cool-down", "95 instead of 60 % of the 30-day peak".
QString contrastText(const FactorRow &row);

// Whether a difference is large enough to be written as a number.
bool isWritten(double points);

// "0.8 points less", "0.8 points more", "no difference".
QString pointsText(double points);

// "1.3 less to 0.3 less", "1.8 less to 0.2 more".
QString rangeText(double low, double high);

// What the label says about the effect, as one or two sentences.
QString effectSentence(const FactorRow &row);

// What a better answer would take; empty when the answer is good enough.
QString neededText(const FactorRow &row, const Findings &all);

// How the label came about, for those who ask.
QString ruleText(const FactorRow &row, int look);

} // namespace rhomboid
