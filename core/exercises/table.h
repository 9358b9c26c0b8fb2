#pragma once

#include "core/exercises/exercise.h"

#include <cstdint>
#include <span>

// How the rows of the exercise table are written down; only core/exercises includes this.
namespace rhomboid {

// Muscles as bits, so that a row stays a constant of one or two lines.
struct MuscleSet
{
    std::uint32_t bits{};

    constexpr MuscleSet() = default;
    constexpr MuscleSet(Muscle muscle) : bits(std::uint32_t{1} << static_cast<unsigned>(muscle)) { }
};

constexpr MuscleSet operator|(MuscleSet a, MuscleSet b)
{
    a.bits |= b.bits;
    return a;
}

constexpr MuscleSet operator|(Muscle a, Muscle b) { return MuscleSet(a) | MuscleSet(b); }

// One movement with the equipment it is done with. "barbell,dumbbell" makes three exercises: 'Bench press
// (barbell)', 'Bench press (dumbbell)' and the bare 'Bench press'. Two words mean something of their own: an
// 'assisted' one takes the logged weight off, a 'band' one is counted without a weight.
struct ExerciseRow
{
    const char *movement{};
    const char *equipment{""};
    MuscleSet primary{};
    MuscleSet secondary{};
    Measure measure{Measure::WeightReps};
    int popularity{}; // 0-9, how often people log its first variant; each further variant stands one lower
    bool overhead{false};
    WorkScale scale{};
};

// Nominal scales (see WorkScale). A pull-up moves nearly all of an adult, a push-up about two thirds, a row
// under a bar somewhat less, a raise without a weight only the arm. Rowing: 10 m a stroke, counted like a
// repetition of 10 kg; 200 m a minute. Swimming: about a metre a pull, counted like 3 kg; 40 m a minute.
namespace scale {
inline constexpr WorkScale wholeBody{.bodyKg = 70};
inline constexpr WorkScale pushedBody{.bodyKg = 45};
inline constexpr WorkScale slantedBody{.bodyKg = 40};
inline constexpr WorkScale arm{.bodyKg = 5};
inline constexpr WorkScale band{.bodyKg = 10};
inline constexpr WorkScale rowing{.metreKg = 1, .minuteKg = 200};
inline constexpr WorkScale swimming{.metreKg = 3, .minuteKg = 120};
inline constexpr WorkScale steady{.minuteKg = 60}; // ropes, climbing, boxing: some pull or punch all the time
} // namespace scale

std::span<const ExerciseRow> pullRows();
std::span<const ExerciseRow> pushRows();
std::span<const ExerciseRow> armRows();
std::span<const ExerciseRow> legRows();
std::span<const ExerciseRow> otherRows();

} // namespace rhomboid
