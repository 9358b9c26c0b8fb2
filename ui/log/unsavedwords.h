#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace rhomboid {

class Workspace;

// The day of the saved entry that a form changes, of "workout" or "pain", which is not saved yet; nothing
// when none is kept or it holds a new entry.
std::optional<QDate> changedDay(Workspace &workspace, const QString &form);

// What of that form is not saved, as a sentence without a full stop; empty when nothing of it is kept.
QString unsavedText(Workspace &workspace, const QString &form);

} // namespace rhomboid
