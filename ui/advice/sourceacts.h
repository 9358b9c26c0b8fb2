#pragma once

#include "ui/theme/theme.h"

class QToolButton;

namespace rhomboid {

struct Source;

// What can be done with a source: open it in the browser, or copy the reference. The program itself stays
// off the network; the browser is asked, and only when a person chose that and read the address.
QToolButton *sourceActs(const Source &source, Tone tone);

} // namespace rhomboid
