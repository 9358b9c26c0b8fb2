#pragma once

#include "app/commands/command.h"

// One function a command, each in the file of its name.
namespace rhomboid {

ExitCode runImport(const Command &command, const Request &request, Console &console);
ExitCode runExport(const Command &command, const Request &request, Console &console);
ExitCode runAnalyze(const Command &command, const Request &request, Console &console);
ExitCode runAdvise(const Command &command, const Request &request, Console &console);
ExitCode runExperiment(const Command &command, const Request &request, Console &console);
ExitCode runReport(const Command &command, const Request &request, Console &console);
ExitCode runCheck(const Command &command, const Request &request, Console &console);
ExitCode runBackup(const Command &command, const Request &request, Console &console);
ExitCode runDemo(const Command &command, const Request &request, Console &console);

} // namespace rhomboid
