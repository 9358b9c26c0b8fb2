#pragma once

#include <boost/random/normal_distribution.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace rhomboid::simulation {

// Seeded chance. The standard fixes the engine and Boost the normal draws, so that a seed means the same
// journal with every compiler.
class Chance
{
public:
    // `purpose` keeps draws apart that share a seed and a replicate.
    Chance(std::uint64_t seed, std::uint32_t replicate, std::uint32_t purpose)
    {
        std::seed_seq sequence {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
                                replicate, purpose};
        m_engine.seed(sequence);
    }

    // In [0, 1), 53 bits.
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    // From `low` up to, but not including, `high`.
    int below(int low, int high) { return low + static_cast<int>(uniform() * (high - low)); }
    bool happens(double probability) { return uniform() < probability; }
    double normal() { return m_normal(m_engine); }

    std::vector<double> normals(std::size_t count)
    {
        std::vector<double> values(count);
        for (double &value : values)
            value = normal();
        return values;
    }

    // A stationary autoregressive series of variance 1 with the given correlation between neighbours.
    std::vector<double> autoregressive(std::size_t count, double correlation)
    {
        std::vector<double> values = normals(count);
        const double innovation = std::sqrt(1 - correlation * correlation);
        for (std::size_t i = 1; i < count; ++i)
            values[i] = correlation * values[i - 1] + innovation * values[i];
        return values;
    }

private:
    std::mt19937_64 m_engine {};
    boost::random::normal_distribution<double> m_normal {};
};

} // namespace rhomboid::simulation
