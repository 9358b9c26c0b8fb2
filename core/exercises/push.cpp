#include "core/exercises/table.h"

// Pushing: chest presses and flies, presses overhead, raises, dips and push-ups. In a bench press the
// shoulder blades lie still, so it does not count as work of the upper back; in a push-up, a dip or an
// overhead press they move.
namespace rhomboid {

namespace {

using enum Muscle;
using enum Measure;

constexpr MuscleSet pressHelp = FrontDeltoid | Triceps;
constexpr MuscleSet overhead = FrontDeltoid | SideDeltoid;
constexpr MuscleSet overheadHelp = Triceps | UpperTrapezius | SerratusAnterior;

constexpr ExerciseRow rows[]{
    {"Bench press", "barbell,dumbbell,smith machine,machine,cable,band", Chest, pressHelp, WeightReps, 9},
    {"Incline bench press", "dumbbell,barbell,smith machine,cable", Chest | FrontDeltoid, Triceps, WeightReps,
     9},
    {"Decline bench press", "barbell,dumbbell,smith machine", Chest, pressHelp, WeightReps, 5},
    {"Flat bench press", "barbell,dumbbell", Chest, pressHelp, WeightReps, 5},
    {"Bench press, close grip", "barbell,smith machine", Triceps | Chest, FrontDeltoid, WeightReps, 7},
    {"Bench press, wide grip", "barbell", Chest, pressHelp, WeightReps, 2},
    {"Floor press", "barbell,dumbbell,kettlebell", Chest | Triceps, FrontDeltoid, WeightReps, 1},
    {"JM press", "barbell", Triceps, Chest | FrontDeltoid, WeightReps, 5},
    {"Chest press", "machine,cable,plate loaded,band", Chest, pressHelp, WeightReps, 7},
    {"Seated chest press", "machine,cable", Chest, pressHelp, WeightReps, 4},
    {"Incline chest press", "machine", Chest | FrontDeltoid, Triceps, WeightReps, 5},
    {"Decline chest press", "machine", Chest, pressHelp, WeightReps, 4},
    {"Decline press", "machine,cable", Chest, pressHelp, WeightReps, 4},
    {"Incline press", "machine,dumbbell,barbell,cable", Chest | FrontDeltoid, Triceps, WeightReps, 4},
    {"Iso-lateral chest press", "machine", Chest, pressHelp, WeightReps, 4},
    {"Hammer Strength chest press", "incline,decline", Chest, pressHelp, WeightReps, 4},
    {"Svend press", "", Chest, FrontDeltoid, WeightReps, 0},
    {"Squeeze press", "dumbbell", Chest, pressHelp, WeightReps, 1},
    {"Chest fly", "machine,dumbbell,cable,band", Chest, FrontDeltoid, WeightReps, 7},
    {"Seated chest fly", "cable,machine", Chest, FrontDeltoid, WeightReps, 3},
    {"Incline chest fly", "dumbbell,cable", Chest, FrontDeltoid, WeightReps, 4},
    {"Decline chest fly", "dumbbell,cable", Chest, FrontDeltoid, WeightReps, 1},
    {"Incline fly", "dumbbell,cable", Chest, FrontDeltoid, WeightReps, 3},
    {"Flat fly", "dumbbell,cable", Chest, FrontDeltoid, WeightReps, 3},
    {"Fly", "machine,cable,dumbbell", Chest, FrontDeltoid, WeightReps, 5},
    {"Lower chest fly", "cable", Chest, FrontDeltoid, WeightReps, 3},
    {"Pec deck", "machine", Chest, FrontDeltoid, WeightReps, 5},
    {"Butterfly", "pec deck,machine", Chest, FrontDeltoid, WeightReps, 4},
    {"Cable crossover", "high,low", Chest, FrontDeltoid, WeightReps, 6},
    {"Cable fly crossover", "", Chest, FrontDeltoid, WeightReps, 5},
    {"Push-up", "weighted,band,knee,ring", Chest, Triceps | FrontDeltoid | SerratusAnterior, Reps, 6, false,
     scale::pushedBody},
    {"Diamond push-up", "", Triceps | Chest, FrontDeltoid | SerratusAnterior, Reps, 4, false,
     scale::pushedBody},
    {"Triceps push-up", "", Triceps | Chest, FrontDeltoid | SerratusAnterior, Reps, 3, false,
     scale::pushedBody},
    {"Push-up, close grip", "", Triceps | Chest, FrontDeltoid | SerratusAnterior, Reps, 2, false,
     scale::pushedBody},
    {"Push-up, wide grip", "", Chest, FrontDeltoid | Triceps | SerratusAnterior, Reps, 2, false,
     scale::pushedBody},
    {"Incline push-up", "", Chest, Triceps | FrontDeltoid | SerratusAnterior, Reps, 2, false,
     scale::slantedBody},
    {"Decline push-up", "", Chest | FrontDeltoid, Triceps | SerratusAnterior, Reps, 4, false,
     scale::pushedBody},
    {"Pike push-up", "", FrontDeltoid | Triceps, UpperTrapezius | SerratusAnterior, Reps, 4, true,
     scale::slantedBody},
    {"Push-up plus", "", SerratusAnterior, Chest | Triceps, Reps, 2, false, scale::pushedBody},
    {"Scapular push-up", "", SerratusAnterior, MiddleTrapezius, Reps, 1, false, scale::slantedBody},
    {"Clap push-up", "", Chest, Triceps | FrontDeltoid | SerratusAnterior, Reps, 0, false, scale::pushedBody},
    {"Handstand push-up", "", FrontDeltoid | Triceps, UpperTrapezius | SerratusAnterior | SideDeltoid, Reps,
     2, true, scale::wholeBody},
    {"Handstand hold", "", FrontDeltoid | Triceps, UpperTrapezius | SerratusAnterior, Duration, 1, true,
     scale::wholeBody},
    {"Chest dip", "assisted,weighted", Chest | Triceps, FrontDeltoid | LowerTrapezius | Latissimus, Reps, 6,
     false, scale::wholeBody},
    {"Triceps dip", "assisted,weighted", Triceps, Chest | FrontDeltoid | LowerTrapezius, Reps, 5, false,
     scale::wholeBody},
    {"Dip", "assisted,weighted,ring", Chest | Triceps, FrontDeltoid | LowerTrapezius | Latissimus, Reps, 5,
     false, scale::wholeBody},
    {"Bench dip", "weighted", Triceps, Chest | FrontDeltoid, Reps, 4},
    {"Dip machine", "", Triceps | Chest, FrontDeltoid | LowerTrapezius, WeightReps, 5},
    {"Seated dip", "machine", Triceps | Chest, FrontDeltoid | LowerTrapezius, WeightReps, 4},

    {"Overhead press", "barbell,dumbbell,smith machine,machine,cable,kettlebell,band", overhead, overheadHelp,
     WeightReps, 9, true},
    {"Seated overhead press", "dumbbell,barbell,machine,smith machine", overhead, overheadHelp, WeightReps, 6,
     true},
    {"Shoulder press", "dumbbell,machine,barbell,plate loaded,cable,smith machine", overhead, overheadHelp,
     WeightReps, 8, true},
    {"Seated shoulder press", "machine,dumbbell,barbell", overhead, overheadHelp, WeightReps, 6, true},
    {"Standing shoulder press", "dumbbell,barbell", overhead, overheadHelp, WeightReps, 3, true},
    {"Military press", "barbell,dumbbell,smith machine", overhead, overheadHelp, WeightReps, 4, true},
    {"Strict military press", "barbell", overhead, overheadHelp, WeightReps, 4, true},
    {"Arnold press", "dumbbell,kettlebell", overhead, overheadHelp, WeightReps, 6, true},
    {"Press behind the neck", "barbell", overhead, overheadHelp, WeightReps, 1, true},
    {"Landmine press", "", FrontDeltoid | Chest, Triceps | SerratusAnterior, WeightReps, 2, true},
    {"Push press", "barbell,dumbbell,kettlebell", overhead | Quadriceps, overheadHelp | Glutes, WeightReps, 3,
     true},
    {"Bradford press", "barbell", overhead, overheadHelp, WeightReps, 0, true},
    {"Z press", "barbell,dumbbell", overhead, overheadHelp | Abdominals, WeightReps, 0, true},
    {"Bottoms-up press", "kettlebell", FrontDeltoid | RotatorCuff, Triceps | SerratusAnterior | Forearms,
     WeightReps, 0, true},
    {"Lateral raise", "dumbbell,cable,machine,band,kettlebell", SideDeltoid, UpperTrapezius | FrontDeltoid,
     WeightReps, 9},
    {"Single-arm lateral raise", "cable,dumbbell", SideDeltoid, UpperTrapezius | FrontDeltoid, WeightReps, 7},
    {"Seated lateral raise", "dumbbell", SideDeltoid, UpperTrapezius | FrontDeltoid, WeightReps, 4},
    {"Incline lateral raise", "dumbbell", SideDeltoid, UpperTrapezius | RearDeltoid, WeightReps, 3},
    {"Leaning lateral raise", "dumbbell,cable", SideDeltoid, UpperTrapezius | FrontDeltoid, WeightReps, 1},
    {"Front raise", "dumbbell,cable,barbell,plate,band", FrontDeltoid,
     SideDeltoid | UpperTrapezius | SerratusAnterior, WeightReps, 6},
    {"Y raise", "cable,dumbbell", SideDeltoid | LowerTrapezius, UpperTrapezius | FrontDeltoid, WeightReps, 2,
     true},
    {"Scaption", "dumbbell", SideDeltoid | FrontDeltoid, RotatorCuff | SerratusAnterior, WeightReps, 1, true},
    {"Serratus punch", "cable,dumbbell,band", SerratusAnterior, Chest, WeightReps, 0},
    {"Wall slide", "", SerratusAnterior | LowerTrapezius, RotatorCuff, Reps, 2, true, scale::arm},
    {"Around the world", "dumbbell", Chest | FrontDeltoid, SideDeltoid | SerratusAnterior, WeightReps, 0,
     true},
};

} // namespace

std::span<const ExerciseRow> pushRows() { return rows; }

} // namespace rhomboid
