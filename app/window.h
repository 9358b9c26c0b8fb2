#pragma once

#include "app/commands/command.h"

class QApplication;

namespace rhomboid {

// Opens a journal in the window and runs until it is closed.
ExitCode runWindow(QApplication &application, const QString &journal, Console &console);

// Makes every page of the window for a small demo journal and paints it once, so that a broken installation
// is found.
ExitCode runSelfTest(QApplication &application, Console &console);

} // namespace rhomboid
