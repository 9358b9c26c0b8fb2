#pragma once

#include "core/base/keyword.h"
#include "core/journal/change.h"

#include <QHash>
#include <QString>

#include <optional>

namespace rhomboid {

// What a tip_feedback event says: {"tip": id, "answer": word}.
enum class TipAnswer { Helped, DidNotHelp, Dismissed };

inline constexpr Keyword<TipAnswer> tipAnswerWords[] {
    {TipAnswer::Helped, "helped"},
    {TipAnswer::DidNotHelp, "did_not_help"},
    {TipAnswer::Dismissed, "dismissed"},
};

// What a person said about one tip.
struct TipMemory {
    std::optional<TipAnswer> opinion {}; // the latest of helped and did not help
    int dismissed {}; // times
    WallTime lastDismissed {};
    std::optional<WallTime> lastAnswer {};
};

// By tip, up to now.
QHash<QString, TipMemory> tipMemoryOf(const Journal &journal, const WallTime &now);

Change answeringTip(const QString &tip, TipAnswer answer, const EntryHead &head, const WallTime &now);

// 'Seen by a clinician on ...': kind seen_clinician, no payload. It rests the rules that triage.json allows.
Change notingVisit(const WallTime &visit, const EntryHead &head);
// The latest visit up to now; null when there is none.
const Event *lastVisit(const Journal &journal, const WallTime &now);

} // namespace rhomboid
