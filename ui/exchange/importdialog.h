#pragma once

#include <QStringList>

class QWidget;

namespace rhomboid {

class Navigator;
class Workspace;

// Reads files in the background, shows what is in them (counts, problems, the question for the unit) and,
// when the person agrees, imports each as one undoable change. Nothing is written before that. A file that
// comes while another one is shown waits for its turn.
void importFiles(const QStringList &paths, Workspace &workspace, Navigator &navigator, QWidget *window);

// The same, after asking for the files.
void chooseAndImport(Workspace &workspace, Navigator &navigator, QWidget *window);

} // namespace rhomboid
