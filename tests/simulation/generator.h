#pragma once

#include "tests/simulation/person.h"

#include <cstdint>
#include <vector>

// Journals of made-up people whose pain has known causes: what the analysis is measured against. Written from
// analysis.md section 2, and on purpose not by the model of the analysis: another kernel, impulses that
// cannot be negative, whole numbers from 0 to 10. Times are days from the person's first day at 0:00.
namespace rhomboid::simulation {

struct SimulatedSession {
    double day {};
    PerHabit<double> habits {}; // as they are stored
    double minutes {};
    double impulse {}; // what it leaves behind at its peak, in points
    int painBefore {}; // as rated when asked
    bool painBeforeGiven {};
    double latentBefore {}; // before rounding, with the noise of the rating
};

// One evening. What would have been answered is known even where the person did not check in.
struct Evening {
    double day {};
    int pain {};
    double latent {}; // before rounding, with the noise of the rating
    bool checkedIn {};
};

struct SimulatedJournal {
    std::vector<SimulatedSession> sessions {}; // in order
    std::vector<Evening> evenings {}; // from the day of the first session to six days after the last
};

// The share of a session's impulse that is felt so many days after it: piecewise linear delayed-onset
// soreness, highest after 36 h, gone after five days, times `stretch`.
double soreness(double days, double stretch);

// Latent pain as it is reported.
int reported(double latent);

// The same person, seed and replicate give the same journal.
SimulatedJournal simulate(const Person &person, std::uint64_t seed, std::uint32_t replicate);

} // namespace rhomboid::simulation
