#pragma once

#include "core/factors/factor.h"
#include "core/journal/check.h"
#include "core/journal/journal.h"
#include "ui/kit/choices.h"

#include <QStringList>

#include <span>

namespace rhomboid {

// What the workout form starts with and what it may be saved with.

QList<Choice> typeChoices();

// The start of a workout that ends at a moment; of one that lasts as long as a first one where that is not known.
WallTime startBefore(const WallTime &end, std::optional<Minutes> duration);
// A new workout as is usual for this person: half of the durations are shorter, and it has ended now.
Workout usualWorkout(const Journal &journal, const WallTime &now);
// The same again, ended now: all of it, or without what is asked anew each time (how the back is, notes).
Workout movedToNow(const Workout &workout, const WallTime &now);
Workout withoutAnswers(const Workout &workout);
// Without its seconds: what a form shows is what it saves.
WallTime toMinute(const WallTime &time);

struct Judgement {
    QStringList refusals {}; // have to be put right first
    QStringList doubts {}; // nobody is likely to mean them: asked about, unless they were confirmed before
    QList<Problem> problems {}; // both, by their fields
};

// In a journal that may hold the workout as it was saved last.
Judgement judge(const Workout &workout, const Journal &journal, std::span<const Field> fields,
              const WallTime &now);

} // namespace rhomboid
