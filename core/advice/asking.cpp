#include "core/advice/asking.h"

#include "core/advice/episodes.h"
#include "core/advice/reminders.h"

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int settledUpTo = 1;
constexpr int severeFrom = 7;
constexpr int rise = 2;

} // namespace

CheckReason reasonToAsk(const Journal &journal, const PainEntry &draft)
{
    if (draft.intensity <= settledUpTo)
        return CheckReason::None;
    if (draft.intensity >= severeFrom)
        return CheckReason::Severe;
    QList<PainReport> before = reportsOf(journal, draft.at);
    before.removeIf([&draft](const PainReport &report) { return report.uid == draft.head.uid; });
    const QList<Episode> episodes = episodesOf(before, draft.at);
    const auto open = std::ranges::find_if(episodes, &Episode::open);
    if (open == episodes.end())
        return CheckReason::FirstEntry;
    if (draft.intensity >= before[open->reports.last()].level + rise)
        return CheckReason::Rise;
    return openSafetyCheck(journal, draft.at) ? CheckReason::Weekly : CheckReason::None;
}

} // namespace rhomboid
