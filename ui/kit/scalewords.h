#pragma once

#include <QString>

namespace rhomboid {

// What a level of pain 0-10 means, as it follows a number: "moderate and distracting".
QString painWord(int level);
// What a session effort 0-10 means: "between very hard and maximal".
QString effortWord(int level);

} // namespace rhomboid
