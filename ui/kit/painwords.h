#pragma once

#include <QString>

namespace rhomboid {

// Of so many days with an entry, how many were free of pain: one sentence for every pair of numbers.
QString painFreeText(int logged, int free);

} // namespace rhomboid
