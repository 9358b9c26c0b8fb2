#include "core/advice/remarks.h"

namespace rhomboid {

QHash<QString, TipMemory> tipMemoryOf(const Journal &journal, const WallTime &now)
{
    QHash<QString, TipMemory> all;
    for (const Event &event : journal.events()) {
        if (event.kind != eventkind::tipFeedback || now < event.at)
            continue;
        const auto answer = fromWord<TipAnswer>(tipAnswerWords, event.payload[u"answer"].toString());
        if (!answer)
            continue;
        TipMemory &memory = all[event.payload[u"tip"].toString()];
        memory.lastAnswer = event.at;
        if (*answer == TipAnswer::Dismissed) {
            ++memory.dismissed;
            memory.lastDismissed = event.at;
        } else {
            memory.opinion = answer;
        }
    }
    return all;
}

Change answeringTip(const QString &tip, TipAnswer answer, const EntryHead &head, const WallTime &now)
{
    return putting(
        Event {.head = head,
               .at = now,
               .kind = eventkind::tipFeedback.toString(),
               .payload = {{QStringLiteral("tip"), tip},
                           {QStringLiteral("answer"), wordOf<TipAnswer>(tipAnswerWords, answer)}}});
}

Change notingVisit(const WallTime &visit, const EntryHead &head)
{
    return putting(Event {.head = head, .at = visit, .kind = eventkind::seenClinician.toString()});
}

const Event *lastVisit(const Journal &journal, const WallTime &now)
{
    const Event *seen = nullptr;
    for (const Event &event : journal.events())
        if (event.kind == eventkind::seenClinician && !(now < event.at))
            seen = &event;
    return seen;
}

} // namespace rhomboid
