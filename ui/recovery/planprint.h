#pragma once

#include "core/advice/advice.h"
#include "core/advice/knowledge.h"
#include "core/report/sheets.h"

namespace rhomboid {

// The plan of today on one sheet, to hang on the wall of the gym: what to do with boxes to tick, what may ease it, the
// stage on the way back to load, and when to stop. `advice` has a plan; `since` says what it is for.
ReportSheet planSheet(const Advice &advice, const Knowledge &knowledge, const QString &since, QDate today);

} // namespace rhomboid
