#pragma once

#include "core/exchange/importer.h"

namespace rhomboid {

// Reads a file, or a folder of our own CSV files, with the importer that recognises its content, or with the one
// named by `format` when that is not empty. Fails with a sentence that names the file.
Result<ImportDraft> readImport(const QString &path, const QString &format, ImportOptions options);

} // namespace rhomboid
