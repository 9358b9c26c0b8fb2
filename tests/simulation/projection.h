#pragma once

namespace rhomboid::simulation {

// Least squares of what was changed on the kernel of the analysis, over sums.
struct Projection {
    double products {};
    double squares {};

    void add(double weight, double change)
    {
        products += weight * change;
        squares += weight * weight;
    }
};

} // namespace rhomboid::simulation
