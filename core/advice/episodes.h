#pragma once

#include "core/journal/journal.h"

#include <QList>

#include <optional>

namespace rhomboid {

// One answer to 'how much does it hurt': a pain entry, or the pain before a workout, which has no place.
struct PainReport {
    WallTime at {};
    int level {};
    const PainEntry *entry {}; // null for the pain before a workout
    QStringView uid {}; // of the entry or the workout
};

// All reports up to `now`, in order of time. They point into the journal.
QList<PainReport> reportsOf(const Journal &journal, const WallTime &now);

// Pain opens an episode from here on; what is less settles one.
inline constexpr int opensAt = 2; // points

// Pain of 2 or more in one place until it settles. It settles with the first report of 1 or less that speaks
// of the place: a pain-free check-in, or the pain before the next workout. Sore days after one workout and
// the next belong to one episode only while none of them settles in between. Fourteen days without a report
// end an episode as well: what nobody has said for two weeks is not known any more.
struct Episode {
    WallTime start {};
    WallTime last {}; // the last report in it
    quint32 places {}; // 0: never marked
    int peak {};
    bool open {true};
    std::optional<qsizetype> settledBy {}; // index of the report; nothing while open and after silence
    QList<qsizetype> reports {}; // indexes into reportsOf()
};

QList<Episode> episodesOf(const QList<PainReport> &reports, const WallTime &now);

// The report that settled the pain that ended last, for a fortnight. Nothing while any pain is open, and
// nothing when that pain ended in silence.
std::optional<PainReport> lastSettling(const QList<PainReport> &reports, const WallTime &now);

// The last report of pain that is too little to open an episode: after the one that settled the last pain, or
// of the last fortnight where none did. Nothing while any pain is open.
std::optional<PainReport> lastTrace(const QList<PainReport> &reports, const WallTime &now);

// Soreness as training brings it: after a workout, gone within a week (HOTFIEL2018), in words of soreness.
// Coming back with every new stimulus is what it does, so it does not count as pain that keeps coming back.
bool isOrdinarySoreness(const Episode &episode, const QList<PainReport> &reports);

bool samePlace(quint32 places, quint32 others);

} // namespace rhomboid
