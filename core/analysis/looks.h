#pragma once

#include "core/analysis/timeline.h"

#include <QList>

#include <optional>

namespace rhomboid {

// Effective sessions at which the analysis looks: 20 (estimates only), 30, 40, 60, 80, 120, 160, 240, 320,
// ... Looking more often would find something in every noise (analysis.md section 5.4).
QList<int> looksUpTo(int effectiveSessions);
int nextLook(int effectiveSessions);

// One scheduled look: the journal as it was at the moment when so many sessions had a report after them.
struct Look {
    int size {};
    WallTime at {};

    bool operator==(const Look &) const = default;
};

// A session with a report in the 72 hours after it that estimates use, and when it became one: at the first
// such report.
struct EffectiveSession {
    qsizetype workout {}; // index in journal.workouts()
    WallTime at {};
};

// By the time at which they became effective.
QList<EffectiveSession> effectiveSessionsOf(const Timeline &timeline);
QList<WallTime> momentsOfSessions(const Timeline &timeline);

// The last look that was reached and the one before it.
struct Looks {
    std::optional<Look> last {};
    std::optional<Look> before {};
};

Looks looksOf(const QList<WallTime> &moments);

} // namespace rhomboid
