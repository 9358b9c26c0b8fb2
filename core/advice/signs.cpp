#include "core/advice/signs.h"

#include <QCoreApplication>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr Sign heartAndLungs[] {
    {.name = "sx_chest_pain",
     .question = QT_TRANSLATE_NOOP("signs",
                                   "Chest pain, pressure or tightness (more than chest muscles that are only "
                                   "sore to touch after training; if unsure, tick)")},
    {.name = "sx_spreads_arm_jaw",
     .question = QT_TRANSLATE_NOOP("signs", "Pain or pressure that spreads to an arm, the neck or the jaw")},
    {.name = "sx_breathless_new", .question = QT_TRANSLATE_NOOP("signs", "New or sudden breathlessness")},
    {.name = "sx_sweat_sick_faint",
     .question =
         QT_TRANSLATE_NOOP("signs", "Cold sweat, feeling sick or light-headed together with this pain")},
    {.name = "sx_faint_collapse", .question = QT_TRANSLATE_NOOP("signs", "Fainted or collapsed")},
    {.name = "sx_sudden_severe",
     .question = QT_TRANSLATE_NOOP(
         "signs", "Came on suddenly and was severe at once, tearing, ripping, or the worst ever")},
    {.name = "sx_cough_blood", .question = QT_TRANSLATE_NOOP("signs", "Coughing up blood")},
    {.name = "sx_worse_breathing_in", .question = QT_TRANSLATE_NOOP("signs", "Sharp pain when breathing in")},
    {.name = "sx_leg_swelling_one", .question = QT_TRANSLATE_NOOP("signs", "One swollen, painful calf")},
    {.name = "sx_exertional",
     .question = QT_TRANSLATE_NOOP(
         "signs", "Comes with effort such as stairs and goes with rest, whatever the back does")},
};

constexpr Sign nerves[] {
    {.name = "sx_saddle_numb",
     .question = QT_TRANSLATE_NOOP("signs", "Numb around the genitals, buttocks or inner thighs")},
    {.name = "sx_bladder_bowel_new",
     .question = QT_TRANSLATE_NOOP("signs", "New trouble peeing, or loss of bladder or bowel control")},
    {.name = "sx_both_legs",
     .question = QT_TRANSLATE_NOOP("signs", "Pain, tingling, numbness or weakness in both legs")},
    {.name = "sx_weak_limb_sudden",
     .question = QT_TRANSLATE_NOOP("signs", "Sudden clear weakness in an arm or leg"),
     .nerve = true},
    {.name = "sx_weak_limb",
     .question = QT_TRANSLATE_NOOP("signs", "Weakness in an arm, hand or leg"),
     .nerve = true},
    {.name = "sx_numb_tingle",
     .question = QT_TRANSLATE_NOOP(
         "signs", "Numbness or tingling in the painful place, an arm, a hand, the chest wall or a leg"),
     .nerve = true},
    {.name = "sx_neuro_worse",
     .question = QT_TRANSLATE_NOOP("signs", "Numbness, tingling or weakness that is getting worse"),
     .nerve = true},
    {.name = "sx_gait_unsteady",
     .question = QT_TRANSLATE_NOOP("signs", "Unsteady, heavy or stiff legs, tripping")},
    {.name = "sx_hand_clumsy",
     .question = QT_TRANSLATE_NOOP("signs", "Clumsy hands, dropping things, trouble with buttons")},
    {.name = "sx_band_chest", .question = QT_TRANSLATE_NOOP("signs", "A tight band of pain round the chest")},
    {.name = "sx_neck_moves_it",
     .question = QT_TRANSLATE_NOOP("signs", "Moving the neck brings it on"),
     .named = false},
};

constexpr Sign illness[] {
    {.name = "sx_fever",
     .question = QT_TRANSLATE_NOOP("signs", "Temperature of 38 °C or more, or shivering")},
    {.name = "sx_very_unwell",
     .question = QT_TRANSLATE_NOOP("signs", "Very unwell, confused, or very drowsy")},
    {.name = "sx_neck_stiff_headache",
     .question = QT_TRANSLATE_NOOP("signs", "Severe headache with a stiff neck")},
    {.name = "sx_confused_vomit",
     .question = QT_TRANSLATE_NOOP("signs", "Confusion, bad headache or vomiting after long exercise")},
    {.name = "sx_dark_urine", .question = QT_TRANSLATE_NOOP("signs", "Tea- or cola-coloured urine")},
    {.name = "sx_pain_out_of_proportion",
     .question =
         QT_TRANSLATE_NOOP("signs", "Much more muscle pain, swelling or weakness than the workout explains")},
    {.name = "sx_night_constant",
     .question = QT_TRANSLATE_NOOP("signs", "Constant at night or at rest; no position helps")},
    {.name = "sx_weight_loss", .question = QT_TRANSLATE_NOOP("signs", "Losing weight without trying")},
    {.name = "sx_lump_shape",
     .question = QT_TRANSLATE_NOOP("signs", "A lump, swelling, or change of shape of the back")},
    {.name = "sx_cough_sneeze",
     .question = QT_TRANSLATE_NOOP("signs", "Worse when you cough, sneeze or strain")},
    {.name = "sx_rash_band",
     .question = QT_TRANSLATE_NOOP("signs", "A burning strip on one side, or a rash")},
    {.name = "sx_meal_belly",
     .question = QT_TRANSLATE_NOOP("signs", "Linked to meals, upper belly pain, or feeling sick")},
    {.name = "sx_morning_stiff_30",
     .question = QT_TRANSLATE_NOOP("signs", "Stiff for 30 minutes or more in the morning"),
     .named = false},
    {.name = "sx_wake_second_half",
     .question = QT_TRANSLATE_NOOP("signs", "Pain wakes you in the second half of the night"),
     .named = false},
    {.name = "sx_better_moving",
     .question = QT_TRANSLATE_NOOP("signs", "Better with movement, not with rest"),
     .named = false},
};

constexpr Sign accidents[] {
    {.name = "sx_major_trauma",
     .question = QT_TRANSLATE_NOOP("signs", "It began after a serious accident or fall")},
    {.name = "sx_minor_trauma",
     .question = QT_TRANSLATE_NOOP("signs", "It began after a small fall or bump")},
    {.name = "sx_pop_bruise_dent",
     .question =
         QT_TRANSLATE_NOOP("signs", "You felt a pop or tear, or there is a bruise, dent or swelling")},
};

constexpr SignGroup groups[] {
    {.key = "chest",
     .title = QT_TRANSLATE_NOOP("signs", "Chest, breath, fainting or a sudden start"),
     .names = QT_TRANSLATE_NOOP(
         "signs",
         "Chest pain or pressure, breathless, sharp on breathing in, coughing blood, a swollen calf, cold "
         "sweat or light-headed, fainted, spreading to arm, neck or jaw, severe from the first moment, or "
         "coming with effort"),
     .signs = heartAndLungs},
    {.key = "nerves",
     .title = QT_TRANSLATE_NOOP("signs", "Nerves, strength, walking, bladder or bowel"),
     .names = QT_TRANSLATE_NOOP(
         "signs",
         "Numb, tingling or weak in an arm, hand or leg, both legs affected, numb between the legs, new "
         "trouble with bladder or bowel, unsteady walking, clumsy hands, or a tight band round the chest"),
     .signs = nerves},
    {.key = "illness",
     .title = QT_TRANSLATE_NOOP("signs", "Feeling ill, nights, weight, skin or urine"),
     .names = QT_TRANSLATE_NOOP(
         "signs",
         "Fever or very unwell, confusion or vomiting, bad headache with a stiff neck, tea-coloured urine, "
         "far more pain or swelling than the workout explains, constant at night, weight loss, a lump, "
         "worse on coughing, a rash or burning strip, or linked to meals"),
     .signs = illness},
    {.key = "accident",
     .title = QT_TRANSLATE_NOOP("signs", "A fall, an accident or a pop"),
     .names = QT_TRANSLATE_NOOP(
         "signs",
         "It began after a fall, bump or accident, you felt a pop or tear, or there is a bruise or dent"),
     .signs = accidents},
};

} // namespace

std::span<const SignGroup> signGroups() { return groups; }

QStringList signsShown(const QStringList &openedGroups)
{
    QStringList names;
    for (const SignGroup &group : groups) {
        const bool open = openedGroups.contains(QLatin1StringView(group.key));
        for (const Sign &sign : group.signs)
            if (open || sign.named)
                names.append(QString::fromLatin1(sign.name));
    }
    return names;
}

QStringList signsOfTheCheck() { return signsShown({}); }

bool isWholeCheck(const SignsAsked &asked)
{
    return asked.all || std::ranges::all_of(signsOfTheCheck(), [&asked](const QString &sign) {
               return asked.some.contains(sign);
           });
}

bool isNumbOrTingling(const QStringList &qualities)
{
    return qualities.contains(u"tingling") || qualities.contains(u"numb");
}

QList<WarningSign> signsOf(const PainEntry &entry)
{
    const QString nerve = QStringLiteral("sx_numb_tingle");
    QList<WarningSign> signs = entry.warningSigns;
    const bool isTicked = std::ranges::find(signs, nerve, &WarningSign::sign) != signs.end();
    if (isNumbOrTingling(entry.qualities) && !isTicked)
        signs.append({.sign = nerve});
    return signs;
}

const Sign *findSign(QStringView name)
{
    for (const SignGroup &group : groups)
        for (const Sign &sign : group.signs)
            if (name == QLatin1StringView(sign.name))
                return &sign;
    return nullptr;
}

} // namespace rhomboid
