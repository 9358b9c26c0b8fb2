#pragma once

#include "core/advice/knowledge.h"
#include "core/advice/triage.h"
#include "core/journal/change.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rhomboid {

struct Moment;

struct PlanTick {
    QString id {}; // of an item of recovery_plan.json
    bool done {false}; // today

    bool operator==(const PlanTick &) const = default;
};

// Where a person stands on the way back to load, worked out from the entries of the episode. Green often
// enough is one step up, amber repeats, red is one step down; a warning sign begins again at the first.
struct ReturnToLoad {
    int stage {};
    int greens {}; // days or sessions in a row that count towards the next stage
    std::optional<Zone> zone {}; // of the last session that can be judged
    QString session {}; // uid of that session
    std::optional<WallTime> notBefore {}; // 48 h after a red session, while they last
    bool twoReds {false}; // in a row: a physical therapist should look at it

    bool operator==(const ReturnToLoad &) const = default;
};

// What may be done today about the pain that is open. Texts stand in Knowledge::recovery.
struct Plan {
    QString track {}; // soreness, strain, calm, visit
    QString phase {};
    int day {}; // since the session that started it, or the first entry
    std::optional<QDate> lateAfter {}; // of the session it began too late after to be soreness from it
    QList<PlanTick> checklist {};
    QStringList options {}; // ids of tips that suit this person now
    std::optional<ReturnToLoad> load {}; // none while a warning sign stops it

    bool isStopped() const { return !load; }

    bool operator==(const Plan &) const = default;
};

// Nothing without open pain, in an emergency, and before the safety check is answered. At level 2 only
// what holds until somebody has looked at it, and no return to load.
std::optional<Plan> planOf(const Moment &moment, const Facts &facts, const Triage &triage,
                           const Knowledge &knowledge);

ReturnToLoad returnToLoadOf(const Moment &moment, const RecoveryPlan &recovery, int firstStage);

// The change that ticks an item of today's checklist, or takes the tick back. One event an item and day: kind
// checklist_tick, payload {"item": id, "done": bool}. A tick counts on its day only and stays in the journal.
Change ticking(const QString &item, bool done, const WallTime &now);

// What was ticked on a day, in the order of the journal.
QStringList ticksOn(const Journal &journal, QDate date);

// The change that notes the stage a person chose: any lower one, or one up. Kind return_stage, payload
// {"stage": 0 to 5}.
Change choosingStage(int stage, const EntryHead &head, const WallTime &now);

} // namespace rhomboid
