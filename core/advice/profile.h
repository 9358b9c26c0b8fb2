#pragma once

#include "core/journal/change.h"

#include <QMap>
#include <QString>

#include <span>

namespace rhomboid {

// One question of the optional health profile: the fact it answers, and the text, marked for translation in
// the context "health".
struct HealthQuestion {
    const char *fact {};
    const char *question {};
};

// Yes/no questions in the order they are asked.
std::span<const HealthQuestion> healthQuestions();

// The words of the fact age_band with what people read for them.
std::span<const HealthQuestion> ageBands();

// What somebody told about their health. A question without an answer stays unknown; nothing is ever guessed.
struct HealthProfile {
    QMap<QString, bool> answers {}; // by fact
    QString ageBand {}; // empty when not told

    bool operator==(const HealthProfile &) const = default;

    bool isEmpty() const { return answers.isEmpty() && ageBand.isEmpty(); }
};

// The latest health_profile event up to now; null when there is none.
const Event *healthEvent(const Journal &journal, const WallTime &now);
HealthProfile healthProfileOf(const Journal &journal, const WallTime &now);

// The change that notes the whole profile: event kind health_profile, payload {fact: bool, "age_band": word}.
// One event a day; earlier days keep what was true for them.
Change notingHealth(const HealthProfile &profile, const WallTime &now);

} // namespace rhomboid
