#pragma once

#include "core/advice/words.h"
#include "ui/kit/choices.h"

#include <span>

namespace rhomboid {

// The words of a vocabulary as choices for chips and segments, translated.
QList<Choice> choicesOf(std::span<const Word> words);

} // namespace rhomboid
