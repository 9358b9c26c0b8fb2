#pragma once

class QWidget;

namespace rhomboid {

class Journal;
class Navigator;
class Workspace;

// Asks where to, and writes the whole journal there: one JSON file, or a folder of CSV files. Lossless.
void exportJournal(Workspace &workspace, Navigator &navigator, QWidget *window);

// The same for the entries that a list shows, and for those that are selected in it.
void exportEntries(const Journal &entries, Workspace &workspace, Navigator &navigator, QWidget *window);
void exportSelected(const Journal &entries, Workspace &workspace, Navigator &navigator, QWidget *window);

} // namespace rhomboid
