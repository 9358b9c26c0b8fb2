#pragma once

namespace rhomboid {

class Workspace;

// A journal that cannot be written may still be read: every page shows it, and each change says that nothing
// was saved. To be said before the journal is loaded.
void openForReading(Workspace &workspace);
bool isForReading(const Workspace &workspace);

} // namespace rhomboid
