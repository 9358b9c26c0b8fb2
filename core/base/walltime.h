#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace rhomboid {

// A moment as people mean it: what the calendar and the clock on the wall said, with the offset from UTC where it
// is known. A date without a time is 'time unknown'. Journals are ordered by wall time, so that the same file gives
// the same journal in every time zone.
struct WallTime {
    QDate date {};
    std::optional<QTime> time {};
    std::optional<int> offsetMinutes {};

    bool operator==(const WallTime &) const = default;

    bool isValid() const { return date.isValid(); }

    // Wall time as seconds since 1970-01-01 00:00 on the wall; an unknown time counts as noon.
    qint64 wallSeconds() const;
    WallTime plusSeconds(qint64 seconds) const;
};

// By wall time; equal wall times compare by offset, so that the order is total.
std::strong_ordering operator<=>(const WallTime &a, const WallTime &b);

// Hours from `from` to `to`. Uses the offsets where both are known, wall time otherwise.
double hoursBetween(const WallTime &from, const WallTime &to);

// ISO 8601: 2026-03-12T17:30:00+01:00, without an offset where that is unknown, only the date where the time is.
QString toIso(const WallTime &time);

// Reads what toIso() writes, also with a blank for the T, without seconds, with Z; nothing when it is no such text.
std::optional<WallTime> wallTimeFromIso(QStringView text);

WallTime wallTimeFrom(const QDateTime &moment);

} // namespace rhomboid
