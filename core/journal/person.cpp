#include "core/journal/person.h"

#include "core/base/uid.h"

#include <algorithm>

namespace rhomboid {

namespace {

QString nameKey() { return QStringLiteral("name"); }
QString otherKey() { return QStringLiteral("entered_for_other"); }
QString madeUpKey() { return QStringLiteral("made_up"); }

} // namespace

Person personOf(const Journal &journal)
{
    const auto &events = journal.events();
    const auto latest = std::find_if(events.crbegin(), events.crend(),
                                     [](const Event &event) { return event.kind == eventkind::person; });
    if (latest == events.crend())
        return {};
    return {.name = latest->payload[nameKey()].toString(),
            .enteredForOther = latest->payload[otherKey()].toBool(),
            .madeUp = latest->payload[madeUpKey()].toBool()};
}

Change notingPerson(const Person &person, const WallTime &now)
{
    return putting(Event {.head = {.uid = freshUid(), .entered = now, .modified = now},
                          .at = now,
                          .kind = eventkind::person.toString(),
                          .payload = {{nameKey(), person.name},
                                      {otherKey(), person.enteredForOther},
                                      {madeUpKey(), person.madeUp}}});
}

} // namespace rhomboid
