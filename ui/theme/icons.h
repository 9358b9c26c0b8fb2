#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace rhomboid {

// An icon of resources/icons in a colour of the theme, sharp at every device pixel ratio. `size` in device-independent
// pixels. Unknown names are a programmer error.
QPixmap iconPixmap(const QString &name, Tone tone, int size, double devicePixelRatio);

// The same as a QIcon, for buttons and menus; drawn when it is needed.
QIcon icon(const QString &name, Tone tone = Tone::Text);

// The program's sign, in colours of its own.
QIcon appIcon();

} // namespace rhomboid
