#pragma once

#include <QString>
#include <QStringList>

namespace rhomboid {

// The letters and digits of a name in lower case with blanks between them: without accents, 'ss' for the sharp s.
// Marks that make another letter, as in Japanese or Hindi, stay.
QString plainName(QStringView name);

// The words of an exercise's name as they are compared: lower case, without accents, hyphens, brackets and
// fillers, singular, equipment in one spelling ('DB', 'Halter' and 'Kurzhantel' are dumbbells), 'pull up' and
// 'pullup' one word.
QStringList wordsOf(QStringView name);

// The same words in alphabetical order, each once: 'Barbell Squat' and 'Squat (Barbell)' have one key.
QString nameKey(const QString &name);

} // namespace rhomboid
