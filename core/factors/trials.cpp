#include "core/factors/trials.h"

#include <QList>
#include <QtGlobal>

#include <algorithm>

namespace rhomboid {

namespace {

const Trial trials[] {
    {.key = QStringLiteral("warmup_longer"),
     .factor = QStringLiteral("warmup_min"),
     .cause = QStringLiteral("warmup"),
     .icon = "flame",
     .title = QT_TRANSLATE_NOOP("trials", "Longer warm-up"),
     .question = QT_TRANSLATE_NOOP("trials", "Does a 10-minute warm-up help my back?"),
     .treatment = QT_TRANSLATE_NOOP("trials", "Warm up for 10 minutes"),
     .control = QT_TRANSLATE_NOOP("trials", "Warm up as usual"),
     .how = QT_TRANSLATE_NOOP("trials", "Easy movement, dynamic stretches and lighter sets all count."),
     .name = QT_TRANSLATE_NOOP("trials", "a 10-minute warm-up")},
    {.key = QStringLiteral("warmup_moving"),
     .factor = QStringLiteral("warmup_dynamic"),
     .cause = QStringLiteral("warmup"),
     .icon = "stretch",
     .title = QT_TRANSLATE_NOOP("trials", "Movement in the warm-up"),
     .question = QT_TRANSLATE_NOOP("trials", "Do dynamic stretches before training help my back?"),
     .treatment = QT_TRANSLATE_NOOP("trials", "Add five minutes of dynamic stretches"),
     .control = QT_TRANSLATE_NOOP("trials", "Warm up as usual"),
     .how =
         QT_TRANSLATE_NOOP("trials", "Arm circles, band pull-aparts, cat and cow: slow, and without pain."),
     .name = QT_TRANSLATE_NOOP("trials", "five more minutes of dynamic stretches")},
    {.key = QStringLiteral("warmup_cardio"),
     .factor = QStringLiteral("warmup_cardio"),
     .related = {QStringLiteral("warmup_min")},
     .cause = QStringLiteral("warmup"),
     .icon = "walk",
     .title = QT_TRANSLATE_NOOP("trials", "Light cardio first"),
     .question = QT_TRANSLATE_NOOP("trials", "Does easy cardio before training help my back?"),
     .treatment = QT_TRANSLATE_NOOP("trials", "Start with five minutes of easy cardio"),
     .control = QT_TRANSLATE_NOOP("trials", "Warm up as usual"),
     .how = QT_TRANSLATE_NOOP("trials", "Rowing, cycling or brisk walking, so easy that you could chat."),
     .name = QT_TRANSLATE_NOOP("trials", "five minutes of easy cardio first")},
    {.key = QStringLiteral("cooldown"),
     .factor = QStringLiteral("cooldown"),
     .cause = QStringLiteral("soreness"),
     .icon = "rest",
     .title = QT_TRANSLATE_NOOP("trials", "Cool-down"),
     .question = QT_TRANSLATE_NOOP("trials", "Does a cool-down help my back?"),
     .treatment = QT_TRANSLATE_NOOP("trials", "Cool down for five minutes at the end"),
     .control = QT_TRANSLATE_NOOP("trials", "End as usual"),
     .how = QT_TRANSLATE_NOOP("trials", "Easy walking or cycling until your breath is calm."),
     .name = QT_TRANSLATE_NOOP("trials", "a five-minute cool-down")},
    {.key = QStringLiteral("water_before"),
     .factor = QStringLiteral("hydration"),
     .cause = QStringLiteral("dehydration"),
     .icon = "drop",
     .title = QT_TRANSLATE_NOOP("trials", "Extra water before"),
     .question = QT_TRANSLATE_NOOP("trials", "Does extra water before training help my back?"),
     .treatment = QT_TRANSLATE_NOOP("trials", "Drink two extra glasses before you train"),
     .control = QT_TRANSLATE_NOOP("trials", "Drink as usual"),
     .how = QT_TRANSLATE_NOOP("trials", "About 500 ml in all, spread over the two hours before."),
     .name = QT_TRANSLATE_NOOP("trials", "two extra glasses of water before training"),
     .caution = QT_TRANSLATE_NOOP("trials", "Not for you if you have been told to limit how much you drink."),
     .barredBy = QStringLiteral("fluid_limit")},
    {.key = QStringLiteral("posture_breaks"),
     .factor = QStringLiteral("posture"),
     .related = {QStringLiteral("desk_h")},
     .cause = QStringLiteral("posture"),
     .icon = "posture",
     .title = QT_TRANSLATE_NOOP("trials", "Breaks from sitting"),
     .question = QT_TRANSLATE_NOOP("trials", "Do breaks from sitting on training days help my back?"),
     .treatment = QT_TRANSLATE_NOOP("trials", "Get up for two minutes every hour"),
     .control = QT_TRANSLATE_NOOP("trials", "Sit and move as usual"),
     .how = QT_TRANSLATE_NOOP("trials", "Show the draw in the morning of a day on which you will train."),
     .name = QT_TRANSLATE_NOOP("trials", "getting up every hour on training days")},
    {.key = QStringLiteral("lighter_last_set"),
     .factor = QStringLiteral("session_rpe"),
     .related = {QStringLiteral("load_jump")},
     .cause = QStringLiteral("overexertion"),
     .icon = "load",
     .title = QT_TRANSLATE_NOOP("trials", "Lighter last sets"),
     .question = QT_TRANSLATE_NOOP("trials", "Do lighter last sets help my back?"),
     .treatment = QT_TRANSLATE_NOOP("trials", "Make the last set of each exercise a fifth lighter"),
     .control = QT_TRANSLATE_NOOP("trials", "Train as planned"),
     .how =
         QT_TRANSLATE_NOOP("trials", "The same repetitions, about 20 % less weight. Add nothing elsewhere."),
     .name = QT_TRANSLATE_NOOP("trials", "making last sets a fifth lighter"),
     .load = Trial::Load::Less},
    {.key = QStringLiteral("replaced_exercise"),
     .related = {QStringLiteral("overhead"), QStringLiteral("form")},
     .cause = QStringLiteral("form"),
     .icon = "repeat",
     .title = QT_TRANSLATE_NOOP("trials", "One exercise replaced"),
     .question = QT_TRANSLATE_NOOP("trials", "Does replacing one exercise help my back?"),
     .treatment = QT_TRANSLATE_NOOP("trials", "Swap one exercise for another"),
     .control = QT_TRANSLATE_NOOP("trials", "Train as planned"),
     .how = QT_TRANSLATE_NOOP("trials", "No heavier than what it replaces, and only one you know well."),
     .name = QT_TRANSLATE_NOOP("trials", "replacing the exercise"),
     .detail = QT_TRANSLATE_NOOP("trials", "Which exercise, and what instead?"),
     .load = Trial::Load::Less},
};

} // namespace

std::span<const Trial> trialCatalogue() { return trials; }

const Trial *findTrial(QStringView key)
{
    const auto found = std::ranges::find(trials, key, &Trial::key);
    return found == std::end(trials) ? nullptr : found;
}

QList<const Trial *> trialsAbout(QStringView factor)
{
    QList<const Trial *> found;
    for (const Trial &trial : trials)
        if (trial.factor == factor)
            found.prepend(&trial);
        else if (trial.related.contains(factor))
            found.append(&trial);
    return found;
}

} // namespace rhomboid
