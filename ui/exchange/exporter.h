#pragma once

class QWidget;

namespace rhomboid {

class Navigator;
class Workspace;

// Asks where to, and writes the whole journal there: one JSON file, or a folder of CSV files. Lossless.
void exportJournal(Workspace &workspace, Navigator &navigator, QWidget *window);

} // namespace rhomboid
