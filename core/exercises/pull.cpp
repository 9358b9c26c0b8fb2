#include "core/exercises/table.h"

// Pulling: pull-downs and pull-ups, rows, shrugs, rear shoulder, hinges and carries.
namespace rhomboid {

namespace {

using enum Muscle;
using enum Measure;

constexpr MuscleSet blades = MiddleTrapezius | LowerTrapezius;
constexpr MuscleSet downPull = Latissimus | TeresMajor;
constexpr MuscleSet downHelp = LowerTrapezius | MiddleTrapezius | RearDeltoid | Biceps | Forearms;
constexpr MuscleSet rowPull = MiddleTrapezius | Latissimus;
constexpr MuscleSet rowHelp = LowerTrapezius | TeresMajor | RearDeltoid | Biceps | Forearms;
constexpr MuscleSet bentHelp = rowHelp | Erectors;
constexpr MuscleSet shrugPull = UpperTrapezius;
constexpr MuscleSet shrugHelp = LevatorScapulae | MiddleTrapezius | Forearms;
constexpr MuscleSet rear = RearDeltoid | MiddleTrapezius;
constexpr MuscleSet rearHelp = LowerTrapezius | RotatorCuff;
constexpr MuscleSet hinge = Glutes | Hamstrings | Erectors;
constexpr MuscleSet hingeHelp = UpperTrapezius | MiddleTrapezius | Latissimus | Quadriceps | Forearms;
constexpr MuscleSet carry = Forearms | UpperTrapezius;
constexpr MuscleSet carryHelp = LevatorScapulae | MiddleTrapezius | Abdominals | Glutes;

constexpr ExerciseRow rows[]{
    {"Lat pull-down", "cable,machine,single arm,band", downPull, downHelp, WeightReps, 9, true},
    {"Lat pull-down, close grip", "cable", downPull, downHelp, WeightReps, 6, true},
    {"Lat pull-down, wide grip", "cable", downPull, downHelp, WeightReps, 6, true},
    {"Lat pull-down, underhand", "cable", downPull, downHelp, WeightReps, 5, true},
    {"Lat pull-down, V grip", "cable", downPull, downHelp, WeightReps, 5, true},
    {"Lat pull-down, neutral grip", "cable", downPull, downHelp, WeightReps, 3, true},
    {"Lat pull-down, reverse grip", "cable", downPull, downHelp, WeightReps, 5, true},
    {"Pull-down behind the neck", "cable", downPull, downHelp, WeightReps, 1, true},
    {"Front pull-down", "machine", downPull, downHelp, WeightReps, 3, true},
    {"Straight-arm pull-down", "cable,rope,band", downPull, LowerTrapezius | RearDeltoid | Triceps,
     WeightReps, 5},
    {"Pullover", "dumbbell,machine,cable,barbell", Latissimus | Chest,
     TeresMajor | SerratusAnterior | Triceps, WeightReps, 5, true},
    {"Pull-up", "assisted,weighted,band", downPull, downHelp, Reps, 8, true, scale::wholeBody},
    {"Chin-up", "assisted,weighted,band", downPull | Biceps, blades | RearDeltoid | Forearms, Reps, 8, true,
     scale::wholeBody},
    {"Pull-up, wide grip", "weighted", downPull, downHelp, Reps, 5, true, scale::wholeBody},
    {"Pull-up, neutral grip", "weighted,assisted", downPull, downHelp, Reps, 4, true, scale::wholeBody},
    {"Negative pull-up", "", downPull, downHelp, Reps, 2, true, scale::wholeBody},
    {"Kipping pull-up", "", downPull, downHelp | Abdominals, Reps, 1, true, scale::wholeBody},
    {"Chest-to-bar pull-up", "", downPull, downHelp, Reps, 1, true, scale::wholeBody},
    {"Scapular pull-up", "", LowerTrapezius, Latissimus | MiddleTrapezius | Forearms, Reps, 2, true,
     scale::slantedBody},
    {"Muscle-up", "bar,ring,assisted", downPull, downHelp | Chest | Triceps, Reps, 2, true, scale::wholeBody},
    {"Rope climb", "", downPull | Biceps, blades | Forearms, Reps, 1, true, scale::wholeBody},
    {"Dead hang", "", Forearms, Latissimus | LowerTrapezius, Duration, 3, true, scale::wholeBody},
    {"Front lever", "tuck", Latissimus, TeresMajor | Abdominals | RearDeltoid, Duration, 1, false,
     scale::wholeBody},
    {"Back lever", "", Latissimus | Chest, RearDeltoid | Abdominals | Biceps, Duration, 0, false,
     scale::wholeBody},

    {"Bent-over row", "barbell,dumbbell,smith machine,machine,band,kettlebell", rowPull, bentHelp, WeightReps,
     8},
    {"Bent-over one-arm row", "dumbbell,kettlebell", rowPull, rowHelp, WeightReps, 7},
    {"Bent-over row, underhand", "barbell", rowPull, bentHelp, WeightReps, 4},
    {"Row", "dumbbell,barbell,machine,cable,kettlebell,smith machine,band", rowPull, rowHelp, WeightReps, 6},
    {"Pendlay row", "barbell", rowPull, bentHelp, WeightReps, 6},
    {"Yates row", "barbell", rowPull, bentHelp, WeightReps, 1},
    {"Kroc row", "dumbbell", rowPull, rowHelp, WeightReps, 1},
    {"Gorilla row", "kettlebell", rowPull, bentHelp, WeightReps, 1},
    {"Renegade row", "dumbbell", rowPull | Abdominals, rowHelp, WeightReps, 1},
    {"Meadows row", "barbell", rowPull, bentHelp, WeightReps, 2},
    {"Landmine row", "", rowPull, bentHelp, WeightReps, 3},
    {"T-bar row", "machine,barbell", rowPull, bentHelp, WeightReps, 6},
    {"Seal row", "barbell,dumbbell", rowPull, rowHelp, WeightReps, 2},
    {"Seated row", "cable,machine,band", rowPull, rowHelp, WeightReps, 8},
    {"Seated row, V grip", "cable", rowPull, rowHelp, WeightReps, 7},
    {"Seated row, wide grip", "cable", rowPull, rowHelp, WeightReps, 6},
    {"Seated row, close grip", "cable", rowPull, rowHelp, WeightReps, 5},
    {"Single-arm cable row", "", rowPull, rowHelp, WeightReps, 4},
    {"Iso-lateral row", "machine", rowPull, rowHelp, WeightReps, 6},
    {"Iso-lateral high row", "machine", rowPull, rowHelp, WeightReps, 4, true},
    {"Iso-lateral low row", "machine", rowPull, rowHelp, WeightReps, 3},
    {"High row", "machine,cable", rowPull, rowHelp, WeightReps, 3, true},
    {"Low row", "machine,cable", rowPull, rowHelp, WeightReps, 4},
    {"Hammer Strength row", "", rowPull, rowHelp, WeightReps, 3},
    {"Chest-supported row", "dumbbell,machine,barbell", rowPull, rowHelp, WeightReps, 5},
    {"Chest-supported incline row", "dumbbell", rowPull, rowHelp, WeightReps, 7},
    {"Incline row", "dumbbell,barbell", rowPull, rowHelp, WeightReps, 4},
    {"Inverted row", "bodyweight,weighted,ring,TRX", rowPull, rowHelp, Reps, 4, false, scale::slantedBody},
    {"Upper back machine", "", MiddleTrapezius | RearDeltoid, Latissimus | LowerTrapezius | Biceps,
     WeightReps, 2},
    {"Upright row", "barbell,dumbbell,cable,machine,kettlebell", SideDeltoid | UpperTrapezius,
     FrontDeltoid | LevatorScapulae | Biceps | Forearms, WeightReps, 5},
    {"High pull", "barbell,kettlebell,dumbbell", UpperTrapezius | SideDeltoid,
     MiddleTrapezius | Glutes | Hamstrings, WeightReps, 1},

    {"Shrug", "dumbbell,barbell,machine,smith machine,cable,trap bar,kettlebell", shrugPull, shrugHelp,
     WeightReps, 7},
    {"Shrug behind the back", "barbell,smith machine", shrugPull, shrugHelp, WeightReps, 1},
    {"Overhead shrug", "barbell", UpperTrapezius | LowerTrapezius, SerratusAnterior | FrontDeltoid,
     WeightReps, 0, true},
    {"Face pull", "cable,band,rope", rear, UpperTrapezius | LowerTrapezius | RotatorCuff | Biceps, WeightReps,
     7},
    {"Reverse fly", "machine,cable,dumbbell,band", rear, rearHelp, WeightReps, 7},
    {"Rear delt reverse fly", "machine,cable,dumbbell", rear, rearHelp, WeightReps, 6},
    {"Rear delt fly", "machine,cable,dumbbell", rear, rearHelp, WeightReps, 4},
    {"Rear delt row", "dumbbell,cable", rear, rearHelp | Biceps, WeightReps, 2},
    {"Rear delt pull", "cable", rear, rearHelp, WeightReps, 4},
    {"Bent-over lateral raise", "dumbbell,cable", rear, rearHelp, WeightReps, 7},
    {"Chest-supported reverse fly", "dumbbell", rear, rearHelp, WeightReps, 4},
    {"Band pull-apart", "", rear, rearHelp, Reps, 3, false, scale::band},
    {"Prone Y raise", "dumbbell", LowerTrapezius, MiddleTrapezius | RearDeltoid | RotatorCuff, Reps, 2, true,
     scale::arm},
    {"Prone T raise", "dumbbell", rear, rearHelp, Reps, 2, false, scale::arm},
    {"I-Y-T raise", "dumbbell", blades | RearDeltoid, RotatorCuff | UpperTrapezius, Reps, 3, true,
     scale::arm},
    {"Scapular retraction", "cable,band", MiddleTrapezius, LowerTrapezius | RearDeltoid, Reps, 1, false,
     scale::band},
    {"External rotation", "cable,band,dumbbell", RotatorCuff, RearDeltoid | MiddleTrapezius, WeightReps, 3},
    {"Internal rotation", "cable,band,dumbbell", RotatorCuff, Chest | FrontDeltoid, WeightReps, 2},
    {"Cuban press", "dumbbell,barbell", RotatorCuff | SideDeltoid, RearDeltoid | UpperTrapezius, WeightReps,
     1, true},

    {"Deadlift", "barbell,dumbbell,smith machine,kettlebell,band", hinge, hingeHelp, WeightReps, 9},
    {"Trap bar deadlift", "", hinge | Quadriceps, hingeHelp, WeightReps, 4},
    {"Romanian deadlift", "barbell,dumbbell,kettlebell,smith machine", Hamstrings | Glutes,
     Erectors | Latissimus | MiddleTrapezius | Forearms, WeightReps, 8},
    {"Stiff-leg deadlift", "barbell,dumbbell", Hamstrings | Glutes,
     Erectors | Latissimus | MiddleTrapezius | Forearms, WeightReps, 5},
    {"Single-leg deadlift", "dumbbell,kettlebell,barbell", Hamstrings | Glutes,
     Erectors | Forearms | Abdominals, WeightReps, 2},
    {"Sumo deadlift", "barbell,dumbbell,kettlebell", hinge | Adductors, hingeHelp, WeightReps, 4},
    {"Deficit deadlift", "barbell", hinge, hingeHelp, WeightReps, 1},
    {"Snatch-grip deadlift", "barbell", hinge | MiddleTrapezius, hingeHelp, WeightReps, 0},
    {"Rack pull", "barbell", Erectors | UpperTrapezius,
     MiddleTrapezius | Latissimus | Glutes | Hamstrings | Forearms, WeightReps, 2},
    {"Good morning", "barbell,band", Hamstrings | Erectors, Glutes, WeightReps, 2},
    {"Back extension", "weighted,machine", Erectors, Glutes | Hamstrings, Reps, 6},
    {"Hyperextension", "weighted", Erectors, Glutes | Hamstrings, Reps, 4},
    {"Back extension (weighted hyperextension)", "", Erectors, Glutes | Hamstrings, WeightReps, 6},
    {"Reverse hyperextension", "machine", Glutes | Erectors, Hamstrings, WeightReps, 1},
    {"Lower back", "machine", Erectors, Glutes, WeightReps, 3},
    {"Superman", "", Erectors, Glutes | LowerTrapezius, Reps, 2, true, scale::arm},
    {"Bird dog", "", Erectors | Abdominals, Glutes | LowerTrapezius, Reps, 2, false, scale::arm},
    {"Farmer's carry", "dumbbell,kettlebell,trap bar", carry, carryHelp, WeightDistance, 4},
    {"Suitcase carry", "dumbbell,kettlebell", carry | Abdominals, carryHelp, WeightDistance, 1},
    {"Front rack carry", "kettlebell", Abdominals | FrontDeltoid, UpperTrapezius | MiddleTrapezius,
     WeightDistance, 1},
    {"Overhead carry", "dumbbell,kettlebell", FrontDeltoid | UpperTrapezius,
     SerratusAnterior | Triceps | Abdominals, WeightDistance, 1, true},
    {"Yoke carry", "", WholeBody, UpperTrapezius | MiddleTrapezius | Erectors, WeightDistance, 0},
    {"Sandbag carry", "", WholeBody, UpperTrapezius | MiddleTrapezius | Erectors, WeightDistance, 0},
    {"Sled pull", "", WholeBody | MiddleTrapezius, Latissimus | Forearms, WeightDistance, 1},
};

} // namespace

std::span<const ExerciseRow> pullRows() { return rows; }

} // namespace rhomboid
