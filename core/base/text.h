#pragma once

#include <QString>
#include <QStringView>

namespace rhomboid {

// The longest text an entry may carry, in UTF-16 units.
inline constexpr qsizetype longestText = 20'000;
// The longest name: of a workout, an exercise, a word of a list.
inline constexpr qsizetype longestName = 1'000;

// Text as every store and file gives it back unchanged: line ends are \n; control characters except \n and
// \t, a leading byte order mark and Unicode's noncharacters are left out; half a surrogate pair becomes
// U+FFFD. Letters, accents, directions and emoji stay as they were typed. Cleaning twice changes nothing.
QString cleanText(QStringView text);

// The beginning of a text, at most `length` UTF-16 units of it; never half a surrogate pair.
QString shortened(const QString &text, qsizetype length);

} // namespace rhomboid
