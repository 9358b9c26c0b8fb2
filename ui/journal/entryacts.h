#pragma once

#include <QStringList>

class QWidget;

namespace rhomboid {

class Navigator;
class Workspace;

// What can be done to entries of the journal, wherever they are shown.

// Opens the form an entry was written in; a note over `window`.
void editEntry(const QString &uid, Workspace &workspace, Navigator &navigator, QWidget *window);

// Deletes without a question; all of them come back with one undo.
void removeEntries(const QStringList &uids, Workspace &workspace, Navigator &navigator);

} // namespace rhomboid
