#pragma once

#include "tests/simulation/person.h"

namespace rhomboid::simulation {

// How often something happened.
struct Rate {
    int hits {};
    int of {};

    void count(bool happened)
    {
        hits += happened ? 1 : 0;
        ++of;
    }
    void add(const Rate &other)
    {
        hits += other.hits;
        of += other.of;
    }
    double share() const;
    double error() const; // standard error of the share, binomial
    Range likely() const; // 95 % interval of the share (Wilson 1927)
};

} // namespace rhomboid::simulation
