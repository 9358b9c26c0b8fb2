#pragma once

#include "core/advice/triage.h"

#include <QString>

namespace rhomboid {

// What level 2 says, the same wherever it is said. One urgency, the highest: where something is for today,
// what alone could wait is only named, so that nobody reads 'soon' beside 'today'.
QString noticeTitle(const Triage &triage);

// The signs that were noted, in the words they were ticked with, then what to do about them. One paragraph
// a line.
QString noticeText(const Triage &triage, const Knowledge &knowledge);

} // namespace rhomboid
