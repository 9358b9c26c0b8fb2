#include "core/inference/randomisation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace rhomboid {

namespace {

constexpr double level = 0.05;
constexpr double tie = 1e-10; // relative; rounding must not tell equal scores apart
// Keeps the draws of the test apart from those of the coins, which may share a seed.
constexpr quint64 testPurpose = 0x9E3779B97F4A7C15;

using Signs = Eigen::VectorXd; // 1 or -1 a pair

Signs signsOf(std::span<const Coin> coins)
{
    Signs signs(static_cast<Eigen::Index>(coins.size()));
    for (std::size_t i = 0; i < coins.size(); ++i)
        signs(static_cast<Eigen::Index>(i)) = static_cast<double>(coins[i]);
    return signs;
}

void toss(Signs &signs, std::mt19937_64 &engine)
{
    for (double &sign : signs)
        sign = engine() >> 63 ? 1 : -1;
}

// One assignment as the effect is moved by delta: its standardised score is score - delta * slope.
struct Standing {
    double score {};
    double slope {};
};

struct Reach {
    double low {-std::numeric_limits<double>::infinity()};
    double high {std::numeric_limits<double>::infinity()};
};

// What all assignments are held against.
class Contest
{
public:
    Contest(const PairScores &scores, const Signs &real)
        : m_scores(scores)
        , m_drift(scores.information * real / 2)
        , m_real(standingOf(real))
    {
    }

    const Standing &real() const { return m_real; }
    double effect() const { return m_real.score / m_real.slope; }
    int count() const { return static_cast<int>(m_lows.size()); }
    double p() const { return static_cast<double>(m_atLeast) / count(); }

    void add(const Signs &signs)
    {
        const Standing standing = standingOf(signs);
        const double size = std::abs(m_real.score);
        m_atLeast += std::abs(standing.score) >= size - tie * std::max(1.0, size) ? 1 : 0;
        const Reach reach = reachOf(standing);
        m_lows.push_back(reach.low);
        m_highs.push_back(reach.high);
    }

    // The outermost effect with more than 5 % of the assignments at least as large.
    double low()
    {
        std::ranges::sort(m_lows);
        return m_lows[outermost()];
    }
    double high()
    {
        std::ranges::sort(m_highs, std::ranges::greater());
        return m_highs[outermost()];
    }

private:
    Standing standingOf(const Signs &signs) const
    {
        const double size = std::sqrt(signs.dot(m_scores.information * signs));
        if (!(size > 0))
            return {};
        return {.score = signs.dot(m_scores.differences) / size, .slope = signs.dot(m_drift) / size};
    }

    // The effects at which an assignment scores at least as much as the real one: between the points where
    // its line, and that of its mirror, cross the real one's, which is the steepest of all (Cauchy and
    // Schwarz).
    Reach reachOf(const Standing &standing) const
    {
        const double closing = m_real.slope - standing.slope;
        const double mirrored = m_real.slope + standing.slope;
        if (std::min(closing, mirrored) <= tie * m_real.slope)
            return {}; // the real one or its mirror
        const double one = (m_real.score - standing.score) / closing;
        const double other = (m_real.score + standing.score) / mirrored;
        return {.low = std::min(one, other), .high = std::max(one, other)};
    }

    std::size_t outermost() const { return static_cast<std::size_t>(std::floor(level * count())); }

    const PairScores &m_scores;
    Signs m_drift;
    Standing m_real;
    int m_atLeast {};
    std::vector<double> m_lows {};
    std::vector<double> m_highs {};
};

} // namespace

std::vector<Coin> tossCoins(int pairs, quint64 seed)
{
    std::mt19937_64 engine(seed);
    Signs signs(pairs);
    toss(signs, engine);
    std::vector<Coin> coins;
    for (const double sign : signs)
        coins.push_back(sign > 0 ? Coin::FirstIsA : Coin::SecondIsA);
    return coins;
}

std::optional<RandomisationTest> randomisationTest(const PairScores &scores, std::span<const Coin> coins,
                                                   quint64 seed)
{
    const Signs real = signsOf(coins);
    Contest contest(scores, real);
    if (coins.empty() || !(contest.real().slope > 0) || !scores.differences.allFinite())
        return std::nullopt;
    Signs signs(real.size());
    if (const int pairs = static_cast<int>(coins.size()); pairs <= everyAssignmentUpTo) {
        for (int assignment = 0; assignment < 1 << pairs; ++assignment) {
            for (int i = 0; i < pairs; ++i)
                signs(i) = assignment >> i & 1 ? 1 : -1;
            contest.add(signs);
        }
    } else {
        std::mt19937_64 engine(seed ^ testPurpose);
        contest.add(real);
        while (contest.count() < sampledAssignments) {
            toss(signs, engine);
            contest.add(signs);
        }
    }
    return RandomisationTest {.effect = contest.effect(),
                              .low = contest.low(),
                              .high = contest.high(),
                              .p = contest.p(),
                              .assignments = contest.count()};
}

} // namespace rhomboid
