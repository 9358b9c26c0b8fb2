#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace rhomboid {

// A stored word and what people read for it, marked for translation in the context "words".
struct Word {
    const char *key {};
    const char *title {};
};

std::span<const Word> qualityWords(); // what it feels like; muscle-type words first, nerve-type words last
std::span<const Word> onsetTitles(); // when it started; keys as in onsetWords
std::span<const Word> aggravatorWords(); // what makes it worse
std::span<const Word> easerWords(); // what makes it better
std::span<const Word> reliefWords(); // what was tried against it
std::span<const Word> reliefEffectTitles(); // whether it helped; keys as in reliefEffectWords

// The translated title of a key; a word of another program's file that the table does not know is shown as it
// is.
QString titleOf(std::span<const Word> words, QStringView key);

} // namespace rhomboid
