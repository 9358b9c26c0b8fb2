#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QHBoxLayout;

namespace rhomboid {

// One line of a list: the text stands behind its dot, also where it goes on in further lines.
QHBoxLayout *bullet(const QString &text, Type type, Tone tone);

} // namespace rhomboid
