#include "ui/log/musclewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace rhomboid {

std::span<const MuscleWord> muscleWords()
{
    static constexpr MuscleWord words[] {
        {Muscle::UpperTrapezius, QT_TRANSLATE_NOOP("muscles", "upper trapezius")},
        {Muscle::MiddleTrapezius, QT_TRANSLATE_NOOP("muscles", "middle trapezius and rhomboids")},
        {Muscle::LowerTrapezius, QT_TRANSLATE_NOOP("muscles", "lower trapezius")},
        {Muscle::LevatorScapulae, QT_TRANSLATE_NOOP("muscles", "levator scapulae")},
        {Muscle::Latissimus, QT_TRANSLATE_NOOP("muscles", "latissimus")},
        {Muscle::TeresMajor, QT_TRANSLATE_NOOP("muscles", "teres major")},
        {Muscle::RearDeltoid, QT_TRANSLATE_NOOP("muscles", "rear shoulder")},
        {Muscle::RotatorCuff, QT_TRANSLATE_NOOP("muscles", "rotator cuff")},
        {Muscle::SerratusAnterior, QT_TRANSLATE_NOOP("muscles", "serratus anterior")},
        {Muscle::Neck, QT_TRANSLATE_NOOP("muscles", "neck")},
        {Muscle::Erectors, QT_TRANSLATE_NOOP("muscles", "back extensors")},
        {Muscle::FrontDeltoid, QT_TRANSLATE_NOOP("muscles", "front shoulder")},
        {Muscle::SideDeltoid, QT_TRANSLATE_NOOP("muscles", "side shoulder")},
        {Muscle::Chest, QT_TRANSLATE_NOOP("muscles", "chest")},
        {Muscle::Biceps, QT_TRANSLATE_NOOP("muscles", "biceps")},
        {Muscle::Triceps, QT_TRANSLATE_NOOP("muscles", "triceps")},
        {Muscle::Forearms, QT_TRANSLATE_NOOP("muscles", "forearms")},
        {Muscle::Abdominals, QT_TRANSLATE_NOOP("muscles", "abdominals")},
        {Muscle::Glutes, QT_TRANSLATE_NOOP("muscles", "glutes")},
        {Muscle::Quadriceps, QT_TRANSLATE_NOOP("muscles", "front thigh")},
        {Muscle::Hamstrings, QT_TRANSLATE_NOOP("muscles", "back thigh")},
        {Muscle::Adductors, QT_TRANSLATE_NOOP("muscles", "inner thigh")},
        {Muscle::Calves, QT_TRANSLATE_NOOP("muscles", "calves")},
        {Muscle::HipFlexors, QT_TRANSLATE_NOOP("muscles", "hip flexors")},
        {Muscle::WholeBody, QT_TRANSLATE_NOOP("muscles", "whole body")},
    };
    return words;
}

QString muscleText(Muscle muscle)
{
    const auto words = muscleWords();
    const auto word = std::ranges::find(words, muscle, &MuscleWord::muscle);
    return word == words.end() ? QString() : QCoreApplication::translate("muscles", word->title);
}

QStringList muscleList(const Exercise &exercise)
{
    QStringList texts;
    for (const auto &muscles : {exercise.primary, exercise.secondary})
        for (const Muscle muscle : muscles)
            texts.append(muscleText(muscle));
    return texts;
}

QString musclesText(const Exercise &exercise)
{
    return muscleList(exercise).join(QCoreApplication::translate("muscles", ", ", "between two muscles"));
}

} // namespace rhomboid
