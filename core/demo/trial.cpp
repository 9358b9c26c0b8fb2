#include "core/demo/trial.h"

#include "core/analysis/experiment.h"
#include "core/base/uid.h"
#include "core/demo/dice.h"

namespace rhomboid {

namespace {

constexpr int places = 2 * recommendedPairs;
constexpr int workoutsBefore = 24; // the first months are for getting to know the journal
constexpr int workoutsAfter = 10;

EntryHead headAt(const WallTime &at, const QString &uid)
{
    return {.uid = uid, .entered = at, .modified = at};
}

QString uidOf(const DemoSpec &spec, const char *what)
{
    return derivedUid(QStringLiteral("demo/%1/trial/%2").arg(spec.seed).arg(QLatin1StringView(what)));
}

// The draw of a place with the workout that took it. Cooling down is forgotten now and then.
Event takePlace(const Experiment &experiment, int place, Workout &session, Dice &dice)
{
    const WallTime shown = session.started.plusSeconds(-60 * dice.between(5, 40));
    const Draw draw{.event = showing(experiment, place, headAt(shown, {}), shown), .place = place};
    const bool remembers = dice.chance(0.9);
    const bool asDrawn = remembers || experiment.armAt(place) == Arm::Control;
    if (experiment.armAt(place) == Arm::Treatment)
        session.observations.insert(QStringLiteral("cooldown"), remembers ? 1 : 0);
    EntryHead head = draw.event.head;
    head.modified = session.head.entered;
    return filled(draw, session.head.uid, asDrawn, head);
}

} // namespace

QList<Entry> tryCooldown(const DemoSpec &spec, QList<Workout> &workouts)
{
    if (!spec.story.experiments || workouts.size() < workoutsBefore + places + workoutsAfter)
        return {};
    constexpr quint64 anotherSeed = 0x7269616c; // the draws of everything else stay what they were
    Dice dice(spec.seed ^ anotherSeed);
    const WallTime started = workouts[workoutsBefore].started.plusSeconds(-3 * 3600);
    QList<Entry> events{startOf({.trial = QStringLiteral("cooldown")}, spec.seed,
                                headAt(started, uidOf(spec, "start")), started)};
    const Experiment experiment = experimentsOf(Journal(events, {})).first();
    for (int place = 0; place < places; ++place)
        events.append(takePlace(experiment, place, workouts[workoutsBefore + place], dice));
    const WallTime over = workouts[workoutsBefore + places - 1].ended().plusSeconds(73 * 3600);
    events.append(ending(experiment, EndReason::Finished, headAt(over, uidOf(spec, "end")), over));
    return events;
}

} // namespace rhomboid
