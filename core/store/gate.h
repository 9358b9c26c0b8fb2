#pragma once

#include "core/base/result.h"

#include <QString>

// Looks at a file before the journal is opened for good. Nothing here changes a byte, and the file is only
// ever read through SQLite: closing any other handle on a database drops the locks of the whole process.
namespace rhomboid {

// The absolute path with links resolved, of a journal that exists.
struct JournalFile
{
    QString path{};
    bool exists{false};
};

// What the directory says: refuses folders, pipes, devices and empty files, and a path whose journal is
// missing while its write-ahead file is there.
Result<JournalFile> locate(const QString &path);

// What SQLite says: refuses what is no database, another program's, a newer version's, or differs in one
// letter from the schema its version should have.
Result<void> identify(const QString &path);

// A sentence that names the file and the reason.
Error refusal(const QString &path, const QString &reason);

} // namespace rhomboid
