#pragma once

#include "core/base/keyword.h"

#include <QList>
#include <QString>

namespace rhomboid {

// Muscles as far as a sore upper back needs them apart; the rest of the body is coarser.
enum class Muscle {
    UpperTrapezius, MiddleTrapezius, // with the rhomboids
    LowerTrapezius, LevatorScapulae, Latissimus, TeresMajor, RearDeltoid, RotatorCuff, SerratusAnterior, Erectors,
    Neck, FrontDeltoid, SideDeltoid, Chest, Biceps, Triceps, Forearms, Abdominals, Glutes, Quadriceps, Hamstrings,
    Adductors, Calves, HipFlexors, WholeBody,
};

// Which columns a set of this exercise fills.
enum class Measure { WeightReps, Reps, Duration, Distance, WeightDistance, WeightDuration };

// One exercise of the table: what it is called, what it works, how it is counted.
struct Exercise {
    QString name {};
    QList<Muscle> primary {};
    QList<Muscle> secondary {};
    Measure measure {Measure::WeightReps};
    bool overhead {false}; // the arms work above the shoulders

    bool operator==(const Exercise &) const = default;
};

// How much of a set's work counts as work of the upper back, 0-1: 1 when a muscle of the upper back is primary,
// 0.5 when one is secondary, 0 otherwise. A documented convention of this program, not a measurement.
double upperBackShare(const Exercise &exercise);

bool isUpperBack(Muscle muscle);

} // namespace rhomboid
