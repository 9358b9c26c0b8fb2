#pragma once

#include <QtGlobal>

#include <random>
#include <span>

namespace rhomboid {

// Seeded chance. The engine is fixed by the C++ standard and the draws are made of additions only, because
// the library's own distributions differ between platforms.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) { }

    // In [0, 1), 53 bits.
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }
    bool chance(double probability) { return uniform() < probability; }
    // From `low` to `high`, both included.
    int between(int low, int high) { return low + static_cast<int>(uniform() * (high - low + 1)); }

    // Mean 0, variance 1: the sum of twelve uniforms (Irwin-Hall), close to normal within three deviations.
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    }

    template <class T, std::size_t Size> const T &pick(const T (&choices)[Size])
    {
        return choices[between(0, static_cast<int>(Size) - 1)];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace rhomboid
