#include "core/journal/nextworkout.h"

#include <algorithm>

namespace rhomboid {

namespace {

// Titles are typed by hand, or come from several programs.
bool sameTitle(const Workout &workout, const QString &title)
{
    return workout.title.trimmed().compare(title, Qt::CaseInsensitive) == 0;
}

} // namespace

const Workout *nextWorkout(const Journal &journal)
{
    const QList<Workout> &workouts = journal.workouts();
    if (workouts.isEmpty())
        return nullptr;
    const auto last = workouts.crbegin();
    const auto titled = [](const QString &title) {
        return [title](const Workout &workout) { return sameTitle(workout, title); };
    };
    const QString title = last->title.trimmed();
    const auto before =
        title.isEmpty() ? workouts.crend() : std::find_if(last + 1, workouts.crend(), titled(title));
    if (before == workouts.crend())
        return &*last;
    const QString following = (before - 1)->title.trimmed();
    return following.isEmpty() ? &*last : &*std::find_if(last, workouts.crend(), titled(following));
}

} // namespace rhomboid
