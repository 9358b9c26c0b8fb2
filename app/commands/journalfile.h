#pragma once

#include "core/store/store.h"

#include <QString>

namespace rhomboid {

// Reads the journal of a file that must exist, without writing to it.
Result<Journal> readJournal(const QString &path);

} // namespace rhomboid
