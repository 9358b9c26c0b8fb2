#include "ui/log/wordchoices.h"

namespace rhomboid {

QList<Choice> choicesOf(std::span<const Word> words)
{
    QList<Choice> choices;
    for (const Word &word : words) {
        const QString key = QString::fromLatin1(word.key);
        choices.append({.key = key, .text = titleOf(words, key)});
    }
    return choices;
}

} // namespace rhomboid
