#include "core/advice/plan.h"

#include "core/advice/factsheet.h"
#include "core/base/uid.h"

#include <algorithm>

namespace rhomboid {

namespace {

// Began too long after the session for its days to be counted from there. What was felt in the session or
// in its first hours began there, however late it was written down.
bool beganLate(const Facts &facts)
{
    const QString onset = facts.value(QStringLiteral("onset")).toString();
    return facts.value(QStringLiteral("began_late")).toBool() && onset != wordOf<Onset>(onsetWords, Onset::During)
        && onset != wordOf<Onset>(onsetWords, Onset::Within6Hours);
}

// Soreness is counted from the session; a chain of sessions, and pain that is new long after one, from the
// first entry.
int planDay(const Facts &facts)
{
    const int days = facts.value(QStringLiteral("episode_days")).toInt();
    return beganLate(facts) ? days : std::max(days, facts.value(QStringLiteral("days_since_trigger")).toInt());
}

bool anyHolds(const QList<Predicate> &predicates, const Facts &facts)
{
    return std::ranges::any_of(predicates, [&facts](const Predicate &each) { return each.holds(facts); });
}

QList<PlanTick> checklistOf(const PlanPhase &phase, const Facts &facts, const QStringList &ticked)
{
    QList<PlanTick> checklist;
    for (const PlanItem &item : phase.items)
        if (!anyHolds(item.unless, facts))
            checklist.append({.id = item.id, .done = ticked.contains(item.id)});
    return checklist;
}

QStringList optionsOf(const PlanPhase &phase, const Facts &facts, const Knowledge &knowledge)
{
    QStringList options;
    for (const QString &id : phase.options)
        if (const Tip *tip = knowledge.tip(id); tip && tip->suits(facts))
            options.append(id);
    return options;
}

} // namespace

std::optional<Plan> planOf(const Moment &moment, const Facts &facts, const Triage &triage,
                           const Knowledge &knowledge)
{
    if (!moment.current || triage.level == 1 || triage.urgency == Urgency::Ask)
        return std::nullopt;
    const bool stopped = triage.level == 2;
    const RecoveryPlan &recovery = knowledge.recovery;
    const PlanTrack &track = stopped ? recovery.untilSeen() : recovery.trackOf(triage.pattern);
    Plan plan {.track = track.id, .day = planDay(facts)};
    const PlanPhase &phase = track.phaseOn(plan.day);
    plan.phase = phase.id;
    plan.checklist = checklistOf(phase, facts, ticksOn(moment.journal, moment.now.date));
    plan.options = optionsOf(phase, facts, knowledge);
    if (!stopped && beganLate(facts)) // the days of a plan that is stopped are not shown
        plan.lateAfter = moment.now.date.addDays(-facts.value(QStringLiteral("days_since_trigger")).toInt());
    if (!stopped)
        plan.load = returnToLoadOf(moment, recovery, track.firstStage);
    return plan;
}

Change ticking(const QString &item, bool done, const WallTime &now)
{
    const QString what = QStringLiteral("checklist_tick/%1/%2").arg(now.date.toString(Qt::ISODate), item);
    return putting(Event {.head = {.uid = derivedUid(what), .entered = now, .modified = now},
                          .at = now,
                          .kind = eventkind::checklistTick.toString(),
                          .payload = {{QStringLiteral("item"), item}, {QStringLiteral("done"), done}}});
}

QStringList ticksOn(const Journal &journal, QDate date)
{
    QStringList ticked;
    for (const Event &event : journal.events()) {
        if (event.kind != eventkind::checklistTick || event.at.date != date)
            continue;
        const QString item = event.payload[u"item"].toString();
        ticked.removeAll(item);
        if (event.payload[u"done"].toBool())
            ticked.append(item);
    }
    return ticked;
}

Change choosingStage(int stage, const EntryHead &head, const WallTime &now)
{
    return putting(Event {.head = head,
                          .at = now,
                          .kind = eventkind::returnStage.toString(),
                          .payload = {{QStringLiteral("stage"), stage}}});
}

} // namespace rhomboid
