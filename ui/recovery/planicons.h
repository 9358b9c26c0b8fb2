#pragma once

#include <QString>

namespace rhomboid {

// The icon of an item of the recovery plan, by its id (resources/knowledge/recovery_plan.json).
QString planIcon(const QString &item);

} // namespace rhomboid
