#include "core/exercises/table.h"

// Elbows, wrists and neck.
namespace rhomboid {

namespace {

using enum Muscle;
using enum Measure;

constexpr ExerciseRow rows[]{
    {"Biceps curl", "barbell,dumbbell,cable,machine,EZ bar,band,kettlebell", Biceps, Forearms, WeightReps, 9},
    {"Curl", "dumbbell,barbell,cable,machine,EZ bar", Biceps, Forearms, WeightReps, 5},
    {"Hammer curl", "dumbbell,cable,band,rope", Biceps | Forearms, MuscleSet(), WeightReps, 8},
    {"Preacher curl", "barbell,dumbbell,machine,EZ bar,cable", Biceps, Forearms, WeightReps, 8},
    {"Incline curl", "dumbbell,cable", Biceps, Forearms, WeightReps, 5},
    {"Seated incline curl", "dumbbell", Biceps, Forearms, WeightReps, 7},
    {"Concentration curl", "dumbbell,cable", Biceps, Forearms, WeightReps, 5},
    {"Spider curl", "dumbbell,barbell", Biceps, Forearms, WeightReps, 4},
    {"Bayesian curl", "cable", Biceps, Forearms, WeightReps, 5},
    {"Drag curl", "barbell,dumbbell", Biceps, Forearms, WeightReps, 1},
    {"Zottman curl", "dumbbell", Biceps | Forearms, MuscleSet(), WeightReps, 1},
    {"Cross-body hammer curl", "dumbbell", Biceps | Forearms, MuscleSet(), WeightReps, 2},
    {"High cable curl", "", Biceps, Forearms, WeightReps, 3},
    {"Reverse curl", "barbell,cable,dumbbell,EZ bar", Forearms | Biceps, MuscleSet(), WeightReps, 5},
    {"21s curl", "barbell", Biceps, Forearms, WeightReps, 1},
    {"Wrist curl", "barbell,dumbbell,cable", Forearms, MuscleSet(), WeightReps, 4},
    {"Seated palms-up wrist curl", "barbell,dumbbell", Forearms, MuscleSet(), WeightReps, 6},
    {"Seated palms-down wrist curl", "barbell,dumbbell", Forearms, MuscleSet(), WeightReps, 5},
    {"Reverse wrist curl", "barbell,dumbbell", Forearms, MuscleSet(), WeightReps, 2},
    {"Seated wrist extension", "barbell,dumbbell", Forearms, MuscleSet(), WeightReps, 4},
    {"Wrist extension", "dumbbell,barbell", Forearms, MuscleSet(), WeightReps, 2},
    {"Wrist roller", "", Forearms, MuscleSet(), WeightReps, 1},
    {"Forearm exercise", "dumbbell,machine", Forearms, MuscleSet(), WeightReps, 2},
    {"Gripper", "", Forearms, MuscleSet(), WeightReps, 1},
    {"Plate pinch", "", Forearms, MuscleSet(), WeightDuration, 0},
    {"Triceps push-down", "cable,band,machine,V bar", Triceps, MuscleSet(), WeightReps, 8},
    {"Triceps push-down, straight bar", "cable", Triceps, MuscleSet(), WeightReps, 7},
    {"Triceps rope push-down", "cable", Triceps, MuscleSet(), WeightReps, 5},
    {"Single-arm triceps push-down", "cable", Triceps, MuscleSet(), WeightReps, 5},
    {"Push-down", "rope,V bar,cable", Triceps, MuscleSet(), WeightReps, 4},
    {"Triceps press-down", "cable", Triceps, MuscleSet(), WeightReps, 5},
    {"Triceps press", "machine", Triceps, Chest, WeightReps, 3},
    {"Triceps extension", "cable,dumbbell,machine,barbell,EZ bar,band", Triceps, MuscleSet(), WeightReps, 7},
    {"Overhead triceps extension", "cable,dumbbell,rope,EZ bar", Triceps, MuscleSet(), WeightReps, 6, true},
    {"Single-arm triceps extension", "dumbbell,cable", Triceps, MuscleSet(), WeightReps, 4},
    {"Lying triceps extension", "barbell,dumbbell,EZ bar", Triceps, MuscleSet(), WeightReps, 3},
    {"Katana triceps extension", "cable", Triceps, MuscleSet(), WeightReps, 5, true},
    {"French press", "EZ bar,barbell,dumbbell", Triceps, MuscleSet(), WeightReps, 3, true},
    {"Reverse-grip extension", "cable", Triceps, MuscleSet(), WeightReps, 3},
    {"Skull crusher", "barbell,dumbbell,EZ bar", Triceps, MuscleSet(), WeightReps, 7},
    {"Triceps kickback", "cable,dumbbell", Triceps, RearDeltoid, WeightReps, 5},
    {"Tate press", "dumbbell", Triceps, Chest, WeightReps, 0},
    {"Neck curl", "plate", Neck, MuscleSet(), WeightReps, 3},
    {"Neck flexion", "machine,plate", Neck, MuscleSet(), WeightReps, 1},
    {"Neck extension", "machine,plate", Neck, UpperTrapezius, WeightReps, 2},
    {"Neck side bend", "machine,band", Neck, UpperTrapezius | LevatorScapulae, WeightReps, 0},
    {"Chin tuck", "", Neck, MuscleSet(), Reps, 2},
};

} // namespace

std::span<const ExerciseRow> armRows() { return rows; }

} // namespace rhomboid
