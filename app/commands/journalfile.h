#pragma once

#include "app/commands/arguments.h"
#include "core/store/store.h"

#include <QString>

#include <variant>

namespace rhomboid {

// Reads the journal of a file that must exist, without writing to it.
Result<Journal> readJournal(const QString &path);

// A journal, and the moment at which it is looked at.
struct JournalAsOf {
    Journal journal {};
    WallTime now {};
};

// Reads the arguments of a command that only looks at the journal (--as-of and `parser`'s own options, no
// file), then the journal. Otherwise how the command ends, which has been said.
std::variant<ExitCode, JournalAsOf> readAsOf(QCommandLineParser &parser, const Command &command,
                                             const Request &request, Console &console);

} // namespace rhomboid
