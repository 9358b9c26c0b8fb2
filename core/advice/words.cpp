#include "core/advice/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr Word qualities[] {
    {"dull_ache", QT_TRANSLATE_NOOP("words", "Dull ache")},
    {"sore", QT_TRANSLATE_NOOP("words", "Sore")},
    {"tight", QT_TRANSLATE_NOOP("words", "Tight")},
    {"stiff", QT_TRANSLATE_NOOP("words", "Stiff")},
    {"tender", QT_TRANSLATE_NOOP("words", "Tender to touch")},
    {"heavy", QT_TRANSLATE_NOOP("words", "Heavy")},
    {"cramping", QT_TRANSLATE_NOOP("words", "Cramping")},
    {"throbbing", QT_TRANSLATE_NOOP("words", "Throbbing")},
    {"sharp", QT_TRANSLATE_NOOP("words", "Sharp")},
    {"stabbing", QT_TRANSLATE_NOOP("words", "Stabbing")},
    {"burning", QT_TRANSLATE_NOOP("words", "Burning")},
    {"shooting", QT_TRANSLATE_NOOP("words", "Shooting")},
    {"electric", QT_TRANSLATE_NOOP("words", "Like electricity")},
    {"tingling", QT_TRANSLATE_NOOP("words", "Tingling")},
    {"numb", QT_TRANSLATE_NOOP("words", "Numb")},
};

constexpr Word onsets[] {
    {"during", QT_TRANSLATE_NOOP("words", "During a workout")},
    {"within_6h", QT_TRANSLATE_NOOP("words", "Within 6 hours after")},
    {"6_to_72h", QT_TRANSLATE_NOOP("words", "Up to 3 days after")},
    {"no_session", QT_TRANSLATE_NOOP("words", "Without a workout")},
    {"unknown", QT_TRANSLATE_NOOP("words", "Not sure")},
};

constexpr Word aggravators[] {
    {"reach_overhead", QT_TRANSLATE_NOOP("words", "Reaching overhead")},
    {"pull", QT_TRANSLATE_NOOP("words", "Pulling")},
    {"push", QT_TRANSLATE_NOOP("words", "Pushing")},
    {"lift", QT_TRANSLATE_NOOP("words", "Lifting or carrying")},
    {"twist", QT_TRANSLATE_NOOP("words", "Twisting")},
    {"bend", QT_TRANSLATE_NOOP("words", "Bending")},
    {"neck_turn", QT_TRANSLATE_NOOP("words", "Turning the neck")},
    {"breathe", QT_TRANSLATE_NOOP("words", "Breathing in")},
    {"sit_long", QT_TRANSLATE_NOOP("words", "Sitting for long")},
    {"lie", QT_TRANSLATE_NOOP("words", "Lying on it")},
};

constexpr Word easers[] {
    {"moving", QT_TRANSLATE_NOOP("words", "Moving")},    {"rest", QT_TRANSLATE_NOOP("words", "Resting")},
    {"warmth", QT_TRANSLATE_NOOP("words", "Warmth")},    {"cold", QT_TRANSLATE_NOOP("words", "Cold")},
    {"lying", QT_TRANSLATE_NOOP("words", "Lying down")}, {"nothing", QT_TRANSLATE_NOOP("words", "Nothing")},
};

constexpr Word reliefs[] {
    {"cold_pack", QT_TRANSLATE_NOOP("words", "Cold pack")},
    {"heat_pack", QT_TRANSLATE_NOOP("words", "Warm pack")},
    {"rest", QT_TRANSLATE_NOOP("words", "Rest")},
    {"walk", QT_TRANSLATE_NOOP("words", "Easy movement")},
    {"stretch", QT_TRANSLATE_NOOP("words", "Gentle stretch")},
    {"massage", QT_TRANSLATE_NOOP("words", "Massage")},
    {"massage_gun", QT_TRANSLATE_NOOP("words", "Massage gun")},
    {"foam_roller", QT_TRANSLATE_NOOP("words", "Foam roller")},
    {"gel", QT_TRANSLATE_NOOP("words", "Pain-relief gel")},
    {"tablet", QT_TRANSLATE_NOOP("words", "Pain reliever (tablet)")},
};

constexpr Word reliefEffects[] {
    {"no", QT_TRANSLATE_NOOP("words", "No")},
    {"a_little", QT_TRANSLATE_NOOP("words", "A little")},
    {"a_lot", QT_TRANSLATE_NOOP("words", "A lot")},
};

} // namespace

std::span<const Word> qualityWords() { return qualities; }

std::span<const Word> onsetTitles() { return onsets; }

std::span<const Word> aggravatorWords() { return aggravators; }

std::span<const Word> easerWords() { return easers; }

std::span<const Word> reliefWords() { return reliefs; }

std::span<const Word> reliefEffectTitles() { return reliefEffects; }

QString titleOf(std::span<const Word> words, QStringView key)
{
    const auto found =
        std::ranges::find_if(words, [key](const Word &word) { return key == QLatin1StringView(word.key); });
    return found == words.end() ? key.toString() : QCoreApplication::translate("words", found->title);
}

} // namespace rhomboid
