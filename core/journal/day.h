#pragma once

#include "core/journal/entry.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace rhomboid {

// Optional facts of one calendar day. Its uid is dayUid(date): there is one Day a day.
struct Day {
    EntryHead head {};
    QDate date {};
    std::optional<double> sleepHours {}; // the night before
    std::optional<double> fluidMl {};
    std::optional<double> deskHours {};
    std::optional<double> sittingBlockMin {}; // longest sitting without a break
    QString note {};

    bool operator==(const Day &) const = default;
};

// The weekly check while pain lasts (three items of 0-10 after the PEG scale, Krebs 2009). Uid functionUid(date).
struct FunctionCheck {
    EntryHead head {};
    QDate date {};
    std::optional<int> painWeek {};
    std::optional<int> enjoyment {};
    std::optional<int> activity {};
    std::optional<int> nightsDisturbed {}; // 0-7
    std::optional<bool> cantDoNormal {};

    bool operator==(const FunctionCheck &) const = default;
};

// Anything else the analysis or the advice depends on, typed by `kind`: health profile, skipped check-in, exercise
// mapping, import batch, tip feedback and so on (the list stands in event kinds below).
struct Event {
    EntryHead head {};
    WallTime at {};
    QString kind {};
    QJsonObject payload {};

    bool operator==(const Event &) const = default;
};

namespace eventkind {
inline constexpr QStringView healthProfile = u"health_profile";
inline constexpr QStringView seenClinician = u"seen_clinician";
inline constexpr QStringView checklistTick = u"checklist_tick";
inline constexpr QStringView tipFeedback = u"tip_feedback";
inline constexpr QStringView returnStage = u"return_stage";
inline constexpr QStringView myQuestion = u"my_question";
inline constexpr QStringView factorsOn = u"factors_on";
inline constexpr QStringView loadChoice = u"load_choice";
inline constexpr QStringView exerciseMapping = u"exercise_mapping";
inline constexpr QStringView workoutTemplate = u"template";
inline constexpr QStringView phaseNote = u"phase_note";
inline constexpr QStringView skippedCheckIn = u"skipped_check_in";
inline constexpr QStringView experiment = u"experiment";
inline constexpr QStringView bannerFolded = u"banner_folded";
inline constexpr QStringView importBatch = u"import_batch";
} // namespace eventkind

QString dayUid(QDate date);
QString functionUid(QDate date);

} // namespace rhomboid
