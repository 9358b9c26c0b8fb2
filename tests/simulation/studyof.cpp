#include "tests/simulation/studyof.h"

#include <algorithm>

namespace rhomboid::simulation {

Study studyOf(const SimulatedJournal &simulated, std::span<const Habit> habits)
{
    Study study;
    study.exposures.resize(static_cast<Eigen::Index>(simulated.sessions.size()),
                           static_cast<Eigen::Index>(habits.size()));
    for (const SimulatedSession &session : simulated.sessions) {
        const auto row = static_cast<Eigen::Index>(study.sessions.size());
        for (std::size_t k = 0; k < habits.size(); ++k)
            study.exposures(row, static_cast<Eigen::Index>(k)) = session.habits[habits[k]];
        study.sessions.push_back(session.day);
        if (session.painBeforeGiven)
            study.reports.push_back(
                {.days = session.day, .level = static_cast<double>(session.painBefore), .checkIn = false});
    }
    for (const Evening &evening : simulated.evenings)
        if (evening.checkedIn)
            study.reports.push_back(
                {.days = evening.day, .level = static_cast<double>(evening.pain), .checkIn = true});
    std::ranges::sort(study.reports, {}, &StudyReport::days);
    return study;
}

} // namespace rhomboid::simulation
