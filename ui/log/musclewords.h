#pragma once

#include "core/exercises/exercise.h"

#include <QString>
#include <QStringList>

#include <span>

namespace rhomboid {

// What a muscle is called in the window, and its key among choices.
struct MuscleWord {
    Muscle muscle {};
    const char *title {}; // QT_TRANSLATE_NOOP("muscles", ...)
};

// Those of the upper back first.
std::span<const MuscleWord> muscleWords();
QString muscleText(Muscle muscle);

// What an exercise works, the main muscles first: "middle trapezius and rhomboids, latissimus, biceps".
QString musclesText(const Exercise &exercise);
QStringList muscleList(const Exercise &exercise);

} // namespace rhomboid
