#pragma once

#include "core/exchange/importer.h"
#include "core/factors/factor.h"
#include "core/journal/journal.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <span>

// Rhomboid's own files: a folder of CSV files or one JSON document. Both hold the whole journal and give the
// same journal back: nothing is rounded, and nothing depends on locale or time zone.
//
// Both use the same names and words. A list is one cell separated by `;` in CSV and an array in JSON; its
// items may be `name:value`. A backslash before `;`, `:`, a backslash or a blank at an end keeps that
// character. Columns that a file does not have and cells that are empty are unknown; a workout without a
// `type` counts as strength. A column of workouts.csv that is not known and is named like a field
// (`caffeine_mg`) or `observation:<any key>` is kept as an observation wherever it holds a number; other
// unknown columns are left out with a note.
namespace rhomboid {

// The journal as the files of exchange.md: file name -> bytes (workouts.csv, sets.csv, pain.csv, days.csv,
// function.csv, events.csv, tombstones.csv). Same journal, same bytes.
QMap<QString, QByteArray> toCsvFiles(const Journal &journal, std::span<const Field> fields);

// The journal as one JSON document. Same journal, same bytes.
QByteArray toJson(const Journal &journal);

// Reads that document back.
Result<ImportDraft> readJson(QIODevice &device, const ImportOptions &options);

// Several CSV files as one draft, so that sets find their workouts. Each file is recognised by its header,
// whatever its name. Files that are none of ours are left out with a note; an error when none is ours.
Result<ImportDraft> readCsvFiles(const QMap<QString, QByteArray> &files, const ImportOptions &options);

// All `.csv` files of a folder.
Result<ImportDraft> readCsvFolder(const QString &folder, const ImportOptions &options);

} // namespace rhomboid
