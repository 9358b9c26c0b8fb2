#pragma once

#include "core/base/result.h"
#include "core/base/walltime.h"

#include <QString>

class QWidget;

namespace rhomboid {

// A journal could not be opened: says why, and offers to try again or, where there are backups and nobody
// else has it open, to put one in its place. True when opening it is worth another try.
bool offerWaysOut(const Error &error, const QString &journal, const WallTime &now, QWidget *window);

} // namespace rhomboid
