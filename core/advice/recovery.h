#pragma once

#include "core/advice/predicate.h"
#include "core/base/keyword.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rhomboid {

// Something to do today that can be ticked.
struct PlanItem {
    QString id {};
    QString title {};
    QString text {};
    QList<Predicate> unless {}; // left out when one of these is true
    QStringList sources {};
};

// Days are half-open: fromDay <= day < toDay.
struct PlanPhase {
    QString id {};
    QString name {};
    int fromDay {};
    std::optional<int> toDay {}; // the last phase has no end
    QList<PlanItem> items {};
    QStringList options {}; // ids of tips: what may be used, never boxes to tick
};

// The plan for one kind of pain.
struct PlanTrack {
    QString id {}; // soreness, strain, calm, visit
    QString name {};
    QStringList patterns {}; // of triage.json
    int firstStage {}; // where the return to load begins
    QList<PlanPhase> phases {};

    const PlanPhase &phaseOn(int day) const;
};

// How a session went for the sore place (pain-monitoring model, SILBERNAGEL2007).
enum class Zone { Green, Amber, Red };

inline constexpr Keyword<Zone> zoneWords[] {
    {Zone::Green, "green"},
    {Zone::Amber, "amber"},
    {Zone::Red, "red"},
};

struct ZoneText {
    Zone zone {};
    QString text {};
};

// What counts towards the next stage: days with pain of 3 at most, days with pain of 2 at most, or green
// sessions.
enum class StageUnit { CalmDay, GreenDay, GreenSession, None };

inline constexpr Keyword<StageUnit> stageUnitWords[] {
    {StageUnit::CalmDay, "calm_day"},
    {StageUnit::GreenDay, "green_day"},
    {StageUnit::GreenSession, "green_session"},
    {StageUnit::None, "none"},
};

struct LoadStage {
    int number {}; // 0 to 5
    QString name {};
    QString dose {};
    QString next {}; // what to wait for, in words
    StageUnit unit {};
    int needed {}; // of the unit in a row
};

struct StopSign {
    QString id {};
    QString text {};
    QStringList sources {};
};

// recovery_plan.json.
struct RecoveryPlan {
    QList<PlanTrack> tracks {};
    QList<LoadStage> stages {}; // by number
    QList<ZoneText> zones {};
    QStringList stageRules {}; // in words
    QStringList stageSources {};
    QList<StopSign> stopSigns {};
    StopSign emergency {};

    // What holds at level 2, until somebody has looked at the pain: one phase and no days that wait.
    const PlanTrack &untilSeen() const;
    // The track of a pattern; the calm one for every pattern that has none of its own.
    const PlanTrack &trackOf(QStringView pattern) const;
    const PlanItem *item(QStringView id) const; // null when no phase has it
    const PlanPhase *phase(QStringView id) const;
};

} // namespace rhomboid
