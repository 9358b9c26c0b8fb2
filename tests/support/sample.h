#pragma once

#include "core/journal/change.h"

#include <QString>

// Journals for tests: short to write, the same every time.
namespace rhomboid::test {

WallTime at(const char *iso);
Workout workout(const char *uid, const char *started, double minutes, double rpe);
PainEntry pain(const char *uid, const char *when, int intensity);

// One entry of every kind with every field filled, so that storage and files are tested on all of them.
Journal everything();

// A random change to a journal: puts, edits and removals of every kind; the same seed gives the same change.
Change randomChange(const Journal &journal, quint32 seed);

} // namespace rhomboid::test
