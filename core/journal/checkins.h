#pragma once

#include "core/journal/journal.h"

#include <QList>

namespace rhomboid {

// A question that is open now: how is the back 24 or 48 hours after this workout? It opens six hours early and stays
// open until the end of the day it is due. A pain entry at or after its opening answers it; a skip closes it.
struct CheckIn {
    QString workout {}; // uid
    QString title {};
    int hours {}; // 24 or 48
    WallTime due {};

    bool operator==(const CheckIn &) const = default;
};

// Oldest question first.
QList<CheckIn> openCheckIns(const Journal &journal, const WallTime &now);

// The event that closes a check-in without an answer; it never asks again.
Event skipping(const CheckIn &checkIn, const EntryHead &head, const WallTime &now);

} // namespace rhomboid
