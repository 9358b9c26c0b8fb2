#pragma once

#include "core/exchange/importer.h"

#include <QList>
#include <QString>

namespace rhomboid {

// What an import holds and would do, in words; what is zero is not told.

// "12 new entries, 3 already there".
QString planText(const ImportPlan &plan);
// "40 rows read: 36 sets, 4 rest rows".
QString rowsText(const RowCount &rows);
// What a format is called.
QString formatTitle(std::span<const Importer> importers, const QString &key);
// How many workouts hold a value nobody can have meant, and what that does to them; empty without any.
QString leftOutText(const QList<Entry> &entries);
// Whether sets say how hard they were, and what becomes of that.
bool hasEffortOfSets(const QList<Entry> &entries);
QString effortText();
// Where a problem stands; a problem of our own JSON has no row, but says in its column where it is.
QString placeText(const RowProblem &problem);
// What the import does with the value or row.
QString outcomeText(const RowProblem &problem, const ImportPlan &plan);
// The first and the last day of the entries; empty without any.
QString periodText(const QList<Entry> &entries);

// One exercise of a workout, or a pain entry, as it will be stored.
struct SampleRow {
    QString day {};
    QString entry {}; // "Upper body A"
    QString what {}; // "Row: 3 × 10 × 40 kg"
};
QList<SampleRow> sampleRows(const QList<Entry> &entries, int most);

} // namespace rhomboid
