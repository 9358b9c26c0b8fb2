#pragma once

#include "core/advice/knowledge.h"

class QBoxLayout;

namespace rhomboid {

// When to leave a tip out, and what to take care of, below its text; nothing where there is nothing.
void addCautions(QBoxLayout &column, const Tip &tip);

} // namespace rhomboid
