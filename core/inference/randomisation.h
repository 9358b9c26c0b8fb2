#pragma once

#include <QtGlobal>

#include <Eigen/Core>

#include <optional>
#include <span>
#include <vector>

namespace rhomboid {

// Which of the two sessions of a pair comes first under treatment A.
enum class Coin : signed char { SecondIsA = -1, FirstIsA = 1 };

// Fair coins, one a pair. The same seed gives the same coins on any machine.
std::vector<Coin> tossCoins(int pairs, quint64 seed);

inline constexpr int everyAssignmentUpTo = 12; // pairs
inline constexpr int sampledAssignments = 4'096; // beyond that

// What pairs of sessions say about two treatments, before anybody looks at who got which: with a coin c of 1
// or -1 a pair, the score of the assignment is c'differences and its variance c'information c.
struct PairScores {
    Eigen::VectorXd differences {}; // score of the first session minus that of the second
    Eigen::MatrixXd information {};
};

// What the coins decide: A against B.
struct RandomisationTest {
    double effect {}; // A minus B, in the unit of the outcome
    double low {}; // 95 % range; infinite where the pairs cannot exclude anything on that side
    double high {};
    double p {}; // two-sided, never 0
    int assignments {}; // that were looked at, the real one included
};

// Fisher's randomisation test over the coins (Edgington; Bulte & Onghena 2008): how many of all assignments
// the coins could have made give a score at least as large as the real one. All 2^m of them up to 12 pairs,
// else 4,096, of which all but the real one are drawn by `seed`. The range holds every constant effect that
// the same test does not reject, and is exact, not a grid: for each assignment the effects that it beats form
// one interval around the estimate. Nothing when the pairs carry no information.
std::optional<RandomisationTest> randomisationTest(const PairScores &scores, std::span<const Coin> coins,
                                                   quint64 seed);

} // namespace rhomboid
