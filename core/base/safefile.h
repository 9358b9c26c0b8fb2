#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace rhomboid {

// Writes a whole file or leaves the old one as it was: every write is checked, the new file takes the old one's place
// only when all of it is on disk, and the folder is synced after it. QSaveFile alone replaces a good file by a
// truncated one on a full disk when a stream's status is not looked at.
Result<void> writeFile(const QString &path, const QByteArray &content);

// Makes a folder, and those above it, where they are missing.
Result<void> makeFolder(const QString &path);

} // namespace rhomboid
