#pragma once

#include "tests/people/diary.h"

// Runners and footballers who rated sessions and mornings (PMData, Thambawita 2020).
namespace rhomboid::people {

// One of p01 to p08. A session is a workout with its duration and perceived exertion. Of the morning's
// answers, all on a scale from 1 (worst) over 3 (normal) to 5 (best):
// - soreness becomes a pain report of 5 - soreness, so that 0 is the best there is. That low means sore is in
//   the files: a sore area is named with 1 and 2, and never with 3 or more.
// - stress becomes 2 * (5 - stress) on the scale of 0-10, for the sessions of that day. That low means
// stressed
//   is in the files too: it goes with low mood and bad sleep.
// - sleep duration is the night's.
// Mornings answered with 0 throughout were not answered. Times are in UTC.
Diary athleteDiary(const QDir &data, const QString &name);

} // namespace rhomboid::people
