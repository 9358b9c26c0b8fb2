#pragma once

#include "core/base/keyword.h"

#include <QList>
#include <QString>

namespace rhomboid {

// Muscles as far as a sore upper back needs them apart; the rest of the body is coarser.
enum class Muscle {
    UpperTrapezius,
    MiddleTrapezius, // with the rhomboids
    LowerTrapezius,
    LevatorScapulae,
    Latissimus,
    TeresMajor,
    RearDeltoid,
    RotatorCuff,
    SerratusAnterior,
    Erectors,
    Neck,
    FrontDeltoid,
    SideDeltoid,
    Chest,
    Biceps,
    Triceps,
    Forearms,
    Abdominals,
    Glutes,
    Quadriceps,
    Hamstrings,
    Adductors,
    Calves,
    HipFlexors,
    WholeBody,
};

// Which columns a set of this exercise fills.
enum class Measure { WeightReps, Reps, Duration, Distance, WeightDistance, WeightDuration };

// What a set weighs when the kilograms on a bar do not say it all. Body mass is not known to the program, so
// these are round nominal numbers, the same for everybody: a person is compared with nobody but themselves. A
// documented convention of this program, not a measurement; load.h says how the numbers are used.
struct WorkScale
{
    double bodyKg{}; // of one's own body (or of a band), moved by one repetition on top of the logged weight
    double metreKg{}; // rowing, swimming: kg-equivalents of a metre
    double minuteKg{}; // the same where only the time is known
    bool assisted{false}; // the logged weight is help and taken off

    bool operator==(const WorkScale &) const = default;
};

// One exercise of the table: what it is called, what it works, how it is counted.
struct Exercise
{
    QString name{};
    QString german{}; // what German gyms call it; found by match() as the other is
    QList<Muscle> primary{};
    QList<Muscle> secondary{};
    Measure measure{Measure::WeightReps};
    bool overhead{false}; // the arms work above the shoulders
    WorkScale scale{};

    bool operator==(const Exercise &) const = default;
};

// How much of a set's work counts as work of the upper back, 0-1: 1 when a muscle of the upper back is
// primary, 0.5 when one is secondary, 0 otherwise. A documented convention of this program, not a
// measurement.
double upperBackShare(const Exercise &exercise);

// The muscles that lie on or move the shoulder blade from behind, with the serratus. The erectors are not
// among them: they run along the whole spine, and exercises that load their upper part work the trapezius as
// well.
bool isUpperBack(Muscle muscle);

} // namespace rhomboid
