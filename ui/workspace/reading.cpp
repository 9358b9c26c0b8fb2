#include "ui/workspace/reading.h"

#include "ui/workspace/workspace.h"

#include <QVariant>

namespace rhomboid {

namespace {

constexpr const char *property = "forReading";

} // namespace

void openForReading(Workspace &workspace) { workspace.setProperty(property, true); }

bool isForReading(const Workspace &workspace) { return workspace.property(property).toBool(); }

} // namespace rhomboid
