#pragma once

#include "core/base/result.h"
#include "core/factors/factor.h"
#include "core/journal/journal.h"

#include <QString>

#include <span>

namespace rhomboid {

enum class ExportFormat { CsvFolder, JsonFile };

// Writes everything a journal holds to `path`: one JSON file, or a folder of CSV files. Folders that are
// missing are made; each file is written as a whole or not at all.
Result<void> writeJournal(const QString &path, ExportFormat format, const Journal &journal,
                          std::span<const Field> fields);

} // namespace rhomboid
