#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace rhomboid {

// "These words mean that movement." `words` holds alternatives parted by commas; of one alternative all words
// must occur, in any order. 'waden*' is the beginning of a word, '*rudern' its end.
struct KeywordRule
{
    const char *movement{};
    const char *words{};
};

// English, from the special to the general: an upright row is no row, a leg curl is no curl.
std::span<const KeywordRule> englishRules();

// German, French, Italian, Portuguese and Spanish words, in the same order. They stand before the English
// ones, since 'panturrilha no leg press' is no leg press.
std::span<const KeywordRule> foreignRules();

// The movement of the table that the words of a name speak of ('row', 'remada', 'pull-down', 'shrug', ...);
// an empty text when no rule applies. `words` as wordsOf() gives them. The first rule that applies wins.
QString movementByKeyword(const QStringList &words);

} // namespace rhomboid
