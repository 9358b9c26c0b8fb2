#pragma once

#include "core/report/sheets.h"
#include "core/report/wording.h"

namespace rhomboid {

// What both pages are written from.
struct ReportWriting {
    const ReportFacts &facts;
    const ReportSources &sources;
    const ReportWords words;
};

ReportSheet firstSheet(const ReportWriting &writing);
ReportSheet secondSheet(const ReportWriting &writing);

} // namespace rhomboid
