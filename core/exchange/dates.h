#pragma once

#include "core/base/result.h"
#include "core/base/walltime.h"

#include <QStringList>
#include <QStringView>

namespace rhomboid {

// Which of two numbers is the day in 03/04/2026.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

// A date with or without a time, as other programs write it, in any language of the table of months and
// independent of the system's locale: 2026-04-08 16:50:12, 8 Apr 2026, 16:50, Jun 11, 2026, 1:01 PM,
// 08.04.2026, 8. Mai 2026 um 16:50, 2026/4/8. The error says why not: no date, no such day, a year of two
// digits, or day and month that cannot be told apart.
Result<WallTime> readWallTime(QStringView text, DateOrder order);

// The order that numeric dates of one file share: told by the first that has a number above 12.
DateOrder dateOrderOf(const QStringList &texts);

} // namespace rhomboid
