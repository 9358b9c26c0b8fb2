#pragma once

class QString;

namespace rhomboid {

class Card;

// Where the entries are, and who can read them.
Card *privacyCard(const QString &journal);
// The shortcuts that are used most, and the way to all of them.
Card *shortcutsCard();

} // namespace rhomboid
