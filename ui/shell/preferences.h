#pragma once

#include "ui/theme/theme.h"

namespace rhomboid {

// What belongs to this computer and not to the journal: size of the text, unit of weights. Kept in QSettings, which
// may lose it; nothing of worth goes there.
Appearance savedAppearance();
void restoreFormats();

// One step larger or smaller, or back to normal with 0 (80-300 %).
void changeZoom(int step);
void choosePounds(bool pounds);

} // namespace rhomboid
