#pragma once

#include "app/commands/command.h"
#include "app/startup.h"

class QApplication;

namespace rhomboid {

// Opens a journal in a window, shows what importing the files that were named would do, and runs until the
// last window is closed. When another process has the journal, its window comes forward instead.
ExitCode runWindow(QApplication &application, const Startup &startup, Console &console);

// Makes every page of the window for a small demo journal and paints it once, so that a broken installation
// is found.
ExitCode runSelfTest(QApplication &application, Console &console);

} // namespace rhomboid
