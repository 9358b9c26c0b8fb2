#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace rhomboid {

// What a level of pain 0-10 means, as it follows a number: "moderate and distracting".
QString painWord(int level);
// The few words that stand under a scale of pain, the same wherever one is shown: {level, word}.
QList<std::pair<int, QString>> painScaleWords();
// What a session effort 0-10 means: "between very hard and maximal".
QString effortWord(int level);

} // namespace rhomboid
