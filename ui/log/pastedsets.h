#pragma once

#include "ui/log/setgroup.h"

#include <QStringList>

namespace rhomboid {

// Rows of exercises as text, the way a spreadsheet copies and pastes them: cells between tabs, or a CSV text.

struct PastedSets {
    QList<SetGroup> groups {};
    // What could not be taken over, one sentence each, with its row: nothing is dropped in silence.
    QStringList problems {};
};

// Reads columns by their headings, in any order and in English or German, with units ("Weight (lb)",
// "Distance, km"); without a heading they are exercise, sets, reps, weight, RPE. Numbers have a decimal comma
// or point and may name their unit; sets may be written as 4x8x50. An empty exercise goes on with the one
// above.
PastedSets readPastedSets(const QString &text);

// Whether a text is such rows rather than words for one cell.
bool isTableOfSets(const QString &text);

// The same rows for a spreadsheet, with headings that readPastedSets() knows again.
QString toTable(const QList<SetGroup> &groups);

} // namespace rhomboid
