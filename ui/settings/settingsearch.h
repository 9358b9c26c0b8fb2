#pragma once

#include <QList>
#include <QString>

namespace rhomboid {

class Card;

// Leaves of these cards only the settings that hold every word in what they say, or all of a card whose title
// does; everything while there are no words. False when nothing is left.
bool showMatching(const QList<Card *> &cards, const QString &words);

} // namespace rhomboid
