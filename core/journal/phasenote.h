#pragma once

#include "core/journal/check.h"
#include "core/journal/journal.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace rhomboid {

// A stretch of days with a name, such as 'New programme' or 'Holiday': drawn as a band in the charts. Kept as
// an Event of kind phase_note with the payload {"from", "to", "text"}.
struct PhaseNote {
    QString uid {}; // of its event
    QDate from {};
    QDate to {}; // included
    QString text {};

    bool operator==(const PhaseNote &) const = default;
};

// Nothing for events of other kinds. A date that is missing or no date is the day of the event; days the
// wrong way round are exchanged.
std::optional<PhaseNote> phaseNoteOf(const Event &event);

// All of a journal, by their first day.
QList<PhaseNote> phaseNotes(const Journal &journal);

Event eventOf(const PhaseNote &note, const EntryHead &head);

// A name, two dates in order.
QList<Problem> check(const PhaseNote &note);

} // namespace rhomboid
