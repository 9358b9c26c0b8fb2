#pragma once

#include "core/base/result.h"
#include "ui/report/sheetlayout.h"

#include <QString>

namespace rhomboid {

// Writes the pages as a PDF, whole or not at all. It names the program and nothing else: no computer, no
// folder, no user.
Result<void> writeReportPdf(const QList<ReportSheet> &sheets, Paper paper, const QString &path);

} // namespace rhomboid
