#pragma once

#include "core/store/store.h"

#include <QByteArray>
#include <QString>

namespace rhomboid {

// Reads the journal of a file that must exist, without writing to it.
Result<Journal> readJournal(const QString &path);

// Writes a file as a whole or not at all.
Result<void> writeFile(const QString &path, const QByteArray &content);

// Makes the folder a file is to stand in.
Result<void> makeFolderOf(const QString &path);

} // namespace rhomboid
