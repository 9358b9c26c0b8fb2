#include "app/commands/journalfile.h"

namespace rhomboid {

Result<Journal> readJournal(const QString &path)
{
    return Store::open(path, Store::Mode::ReadOnly).and_then([](const Store &store) { return store.load(); });
}

} // namespace rhomboid
