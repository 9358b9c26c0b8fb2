#pragma once

#include "core/advice/knowledge.h"

namespace rhomboid {

// The evidence files that are compiled into the program.
Result<Knowledge> builtInKnowledge();

} // namespace rhomboid
