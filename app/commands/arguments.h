#pragma once

#include "app/commands/command.h"

#include <QCommandLineParser>

#include <optional>

namespace rhomboid {

// Reads the arguments of a command into `parser`, whose options are set up. Answers --help and complains
// about wrong usage itself; the command goes on only when nothing is returned.
std::optional<ExitCode> parse(QCommandLineParser &parser, const Command &command, const Request &request,
                              Console &console);

// Says why the arguments cannot be used, and how they can.
ExitCode wrongUsage(Console &console, const Command &command, const QString &reason);

// The option --as-of, and the moment it names: a bare date is the end of that day, nothing given is now.
QCommandLineOption asOfOption();
Result<WallTime> asOf(const QCommandLineParser &parser, const WallTime &now);

QCommandLineOption jsonOption();

} // namespace rhomboid
