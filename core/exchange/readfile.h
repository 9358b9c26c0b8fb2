#pragma once

#include "core/exchange/importer.h"

namespace rhomboid {

// Reads a file with the importer that recognises its content, or with the one named by `format` when that is
// not empty; or a folder of our own CSV files. Fails with a sentence that leaves naming the file to the
// caller.
Result<ImportDraft> readImport(const QString &path, const QString &format,
                               std::span<const Importer> importers, ImportOptions options);

} // namespace rhomboid
