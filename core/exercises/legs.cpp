#include "core/exercises/table.h"

// Hips, thighs and calves.
namespace rhomboid {

namespace {

using enum Muscle;
using enum Measure;

constexpr MuscleSet squat = Quadriceps | Glutes;
constexpr MuscleSet squatHelp = Hamstrings | Adductors | Erectors;

constexpr ExerciseRow rows[]{
    {"Squat", "barbell,smith machine,dumbbell,machine,bodyweight,kettlebell,band", squat, squatHelp,
     WeightReps, 9},
    {"Front squat", "barbell,kettlebell,smith machine,dumbbell", squat,
     Erectors | MiddleTrapezius | Abdominals, WeightReps, 5},
    {"Goblet squat", "kettlebell,dumbbell", squat, squatHelp | Abdominals, WeightReps, 4},
    {"Hack squat", "machine,barbell", Quadriceps, Glutes | Hamstrings, WeightReps, 5},
    {"Box squat", "barbell", squat, squatHelp, WeightReps, 2},
    {"Pause squat", "barbell", squat, squatHelp, WeightReps, 1},
    {"Safety bar squat", "", squat, squatHelp | MiddleTrapezius, WeightReps, 1},
    {"Zercher squat", "barbell", squat, squatHelp | MiddleTrapezius | Biceps, WeightReps, 1},
    {"Overhead squat", "barbell,dumbbell", squat | FrontDeltoid,
     squatHelp | UpperTrapezius | SerratusAnterior, WeightReps, 1, true},
    {"Sumo squat", "dumbbell,kettlebell,barbell", squat | Adductors, Hamstrings, WeightReps, 2},
    {"Pistol squat", "assisted", squat, Hamstrings | Abdominals, Reps, 3},
    {"Single-leg squat", "smith machine", squat, Hamstrings, WeightReps, 3},
    {"Jump squat", "barbell,dumbbell", squat, Calves | Hamstrings, Reps, 2},
    {"Bulgarian split squat", "dumbbell,barbell,smith machine", squat, Hamstrings | Adductors, WeightReps, 6},
    {"Split squat", "dumbbell,barbell,smith machine", squat, Hamstrings | Adductors, WeightReps, 3},
    {"Sissy squat", "", Quadriceps, MuscleSet(), Reps, 1},
    {"Belt squat", "machine", squat, Hamstrings | Adductors, WeightReps, 2},
    {"Pendulum squat", "machine", Quadriceps, Glutes, WeightReps, 2},
    {"V squat", "machine", squat, Hamstrings, WeightReps, 1},
    {"Wall sit", "", Quadriceps, Glutes, Duration, 3},
    {"Isometric squat", "", Quadriceps, Glutes, Duration, 2},
    {"Leg press", "machine,horizontal,45 degree,single leg", squat, Hamstrings | Adductors, WeightReps, 8},
    {"Seated leg press", "machine", squat, Hamstrings | Adductors, WeightReps, 5},
    {"Leg extension", "machine,single leg", Quadriceps, MuscleSet(), WeightReps, 9},
    {"Leg curl", "machine", Hamstrings, Calves, WeightReps, 5},
    {"Seated leg curl", "machine", Hamstrings, Calves, WeightReps, 9},
    {"Lying leg curl", "machine", Hamstrings, Calves, WeightReps, 6},
    {"Standing leg curl", "machine,cable", Hamstrings, Calves, WeightReps, 3},
    {"Stability ball leg curl", "", Hamstrings | Glutes, Calves, Reps, 2},
    {"Nordic curl", "assisted", Hamstrings, Glutes | Calves, Reps, 2},
    {"Glute-ham raise", "weighted", Hamstrings | Glutes, Erectors | Calves, Reps, 4},
    {"Lunge", "dumbbell,barbell,bodyweight,kettlebell,smith machine", squat, Hamstrings | Adductors,
     WeightReps, 6},
    {"Reverse lunge", "dumbbell,barbell", squat, Hamstrings | Adductors, WeightReps, 5},
    {"Walking lunge", "dumbbell,barbell", squat, Hamstrings | Adductors, WeightReps, 4},
    {"Lateral lunge", "dumbbell,kettlebell", squat | Adductors, Hamstrings, WeightReps, 4},
    {"Curtsy lunge", "dumbbell", squat, Adductors, WeightReps, 1},
    {"Step-up", "dumbbell,barbell,weighted", squat, Hamstrings | Calves, WeightReps, 4},
    {"Box jump", "", squat, Hamstrings | Calves, Reps, 3},
    {"Jump lunge", "", squat, Hamstrings | Calves, Reps, 1},
    {"Hip thrust", "barbell,machine,smith machine,dumbbell,band", Glutes, Hamstrings, WeightReps, 6},
    {"Single-leg hip thrust", "", Glutes, Hamstrings, Reps, 1},
    {"Glute bridge", "barbell,dumbbell,band", Glutes, Hamstrings | Erectors, Reps, 4},
    {"Single-leg glute bridge", "", Glutes, Hamstrings | Erectors, Reps, 2},
    {"Glute kickback", "machine,cable,band", Glutes, Hamstrings, WeightReps, 4},
    {"Cable pull-through", "", Glutes | Hamstrings, Erectors, WeightReps, 2},
    {"Kettlebell swing", "", Glutes | Hamstrings, Erectors | MiddleTrapezius | FrontDeltoid, WeightReps, 4},
    {"Hip abduction", "machine,cable,band", Glutes, MuscleSet(), WeightReps, 7},
    {"Hip abductor", "machine", Glutes, MuscleSet(), WeightReps, 5},
    {"Hip adduction", "machine,cable", Adductors, MuscleSet(), WeightReps, 7},
    {"Hip adductor", "machine", Adductors, MuscleSet(), WeightReps, 4},
    {"Hip extension", "machine,cable", Glutes, Hamstrings, WeightReps, 3},
    {"Hip flexion", "cable,band", HipFlexors, Quadriceps, WeightReps, 2},
    {"Copenhagen plank", "", Adductors, Abdominals, Duration, 1},
    {"Fire hydrant", "", Glutes, MuscleSet(), Reps, 3},
    {"Clamshell", "band", Glutes, MuscleSet(), Reps, 2},
    {"Donkey kick", "cable,band", Glutes, Hamstrings, Reps, 2},
    {"Lateral band walk", "", Glutes, Quadriceps, Reps, 3},
    {"Calf raise", "machine,dumbbell,barbell,smith machine,bodyweight", Calves, MuscleSet(), WeightReps, 5},
    {"Standing calf raise", "dumbbell,machine,barbell,smith machine,bodyweight", Calves, MuscleSet(),
     WeightReps, 6},
    {"Single-leg standing calf raise", "dumbbell,bodyweight", Calves, MuscleSet(), WeightReps, 3},
    {"Seated calf raise", "machine,plate loaded,dumbbell,barbell", Calves, MuscleSet(), WeightReps, 6},
    {"Calf press", "machine", Calves, MuscleSet(), WeightReps, 7},
    {"Calf press on leg press", "", Calves, MuscleSet(), WeightReps, 5},
    {"Calf press on seated leg press", "", Calves, MuscleSet(), WeightReps, 4},
    {"Calf extension", "machine", Calves, MuscleSet(), WeightReps, 4},
    {"Donkey calf raise", "machine", Calves, MuscleSet(), WeightReps, 1},
    {"Tibialis raise", "", Calves, MuscleSet(), Reps, 2},
};

} // namespace

std::span<const ExerciseRow> legRows() { return rows; }

} // namespace rhomboid
