#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace rhomboid {

// The files to open for a journal of the list or of those that were open last: the journal itself. Where its
// file is gone, says so and offers another file, or to take it off the list; empty when nothing is to be
// opened then.
QStringList filesToOpen(const QString &journal, QWidget *window);
// Asks for journal files; empty when somebody thinks better of it.
QStringList chooseJournals(QWidget *window);

} // namespace rhomboid
