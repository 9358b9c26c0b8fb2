#pragma once

#include <QString>
#include <QStringList>

namespace rhomboid {

// The words of an exercise's name as they are compared: lower case, without accents, hyphens, brackets and
// fillers, singular, equipment in one spelling ('DB', 'Halter' and 'Kurzhantel' are dumbbells), 'pull up' and
// 'pullup' one word.
QStringList wordsOf(QStringView name);

// The same words in alphabetical order, each once: 'Barbell Squat' and 'Squat (Barbell)' have one key.
QString nameKey(const QString &name);

} // namespace rhomboid
