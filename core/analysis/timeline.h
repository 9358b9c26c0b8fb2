#pragma once

#include "core/analysis/findings.h"
#include "core/journal/journal.h"

#include <QList>

#include <optional>

namespace rhomboid {

// One training session as the analysis sees it: a moment, the end of the workout.
struct Session {
    qsizetype workout {}; // index in journal.workouts()
    WallTime at {};

    bool operator==(const Session &) const = default;
};

// One statement of how much it hurt at one moment: a pain entry (0 included) or the pain before a workout.
struct Report {
    WallTime at {};
    double days {}; // wall time in days since 1970-01-01
    int level {}; // 0-10
    QString entry {}; // uid of the pain entry or the workout
    bool checkIn {true}; // false for pain before a workout and pain during it

    bool operator==(const Report &) const = default;
};

// The part of a journal that may be analysed, with what was left out and why (analysis.md sections 5.1 and
// 12).
struct Timeline {
    QList<Session> sessions {}; // in the order of journal.workouts()
    QList<Report> reports {}; // by time
    QList<LeftOut> leftOut {};

    bool operator==(const Timeline &) const = default;
};

// Wall time in days since 1970-01-01, the scale of trend lines and of time axes. An unknown time counts as
// noon.
double daysOf(const WallTime &time);

// The moment at `days` on that scale, to the second.
WallTime momentAt(double days);

// Hours after a session in which pain is looked at: soreness is gone or falling by then (BMC Musculoskelet
// Disord 2:5).
inline constexpr double hoursAfterSession = 72;

// What was written down for the time up to and including `now`. A date without a time belongs to its whole
// day.
Journal upTo(const Journal &journal, const WallTime &now);

// Recalled pain entries and workouts with implausible values are left out and counted.
Timeline timelineOf(const Journal &journal);

// The reports later than `session` by at most `hours`. A report at the same instant counts as before the
// session.
QList<Report> reportsAfter(const Timeline &timeline, const WallTime &session, double hours);

// The worst of the reports in the 72 hours after each session, in the order of timeline.sessions; nothing
// where there was no report.
QList<std::optional<int>> worstAfterSessions(const Timeline &timeline);

// The first report of any pain after each session, however late; nothing where there was none.
QList<std::optional<WallTime>> firstPainAfterSessions(const Timeline &timeline);

} // namespace rhomboid
