#pragma once

#include "core/factors/factor.h"
#include "core/journal/journal.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rhomboid {

// A form that is not saved yet, as bytes: the entry in the program's own JSON format, which keeps every
// field, with the uid of the entry it edits (empty for a new one) and a word that the form asks for besides.
QByteArray toDraft(const Entry &entry, const QString &besides = {});
QString uidOf(const QByteArray &draft);
QString besidesOf(const QByteArray &draft);

// Nothing when the bytes hold no entry of this kind.
template <class Kind> std::optional<Kind> fromDraft(const QByteArray &draft, std::span<const Field> fields);

// Names for the completion of the exercise grid: those of the journal by how often they were logged, then the rest of
// the program's own table.
struct ExerciseName {
    QString name {};
    int logged {}; // sets
};
QList<ExerciseName> exerciseNames(const Journal &journal);

} // namespace rhomboid
