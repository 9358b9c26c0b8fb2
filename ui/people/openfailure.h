#pragma once

#include "core/base/result.h"
#include "core/base/walltime.h"

#include <QString>

class QWidget;

namespace rhomboid {

enum class WayOut { TryAgain, OnlyRead, Close };

// A journal could not be opened: says why, and offers to try again; where it can still be read, to open it
// for that; where there are backups and nobody else has it open, to put one in its place, which is worth
// another try as well.
WayOut offerWaysOut(const Error &error, const QString &journal, const WallTime &now, QWidget *window);

} // namespace rhomboid
