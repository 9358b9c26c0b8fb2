#pragma once

#include "app/commands/command.h"

#include <memory>

namespace rhomboid {

// What commands may ask of the window's library.
Printing reportPrinting();

// The application object a command runs in: none that needs a display, and letters only for those that print.
// Null stands for no command.
std::unique_ptr<QCoreApplication> applicationFor(const Command *command, int &argc, char **argv);

} // namespace rhomboid
