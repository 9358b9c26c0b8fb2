#include "tests/simulation/describe.h"

#include <cmath>
#include <numeric>

namespace rhomboid::simulation {

namespace {

double averageOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

template <class T, class Value> std::vector<double> valuesOf(const std::vector<T> &items, Value &&value)
{
    std::vector<double> values;
    values.reserve(items.size());
    for (const T &item : items)
        values.push_back(value(item));
    return values;
}

} // namespace

Description describe(const SimulatedJournal &journal)
{
    std::vector<double> answered;
    double zeros = 0;
    for (const Evening &evening : journal.evenings)
        if (evening.checkedIn) {
            answered.push_back(evening.pain);
            zeros += evening.pain == 0;
        }
    const auto evenings = valuesOf(journal.evenings, [](const Evening &e) { return double(e.pain); });
    const auto before =
        valuesOf(journal.sessions, [](const SimulatedSession &s) { return double(s.painBefore); });
    const auto impulses = valuesOf(journal.sessions, [](const SimulatedSession &s) { return s.impulse; });
    const auto checkIns = static_cast<double>(answered.size());
    Description result {.pain = averageOf(answered),
                        .painSpread = spreadOf(answered),
                        .zeros = zeros / checkIns,
                        .dayToDay = neighbourCorrelation(evenings),
                        .missing = 1 - checkIns / static_cast<double>(evenings.size()),
                        .days = journal.sessions.back().day - journal.sessions.front().day,
                        .painBefore = averageOf(before),
                        .impulse = averageOf(impulses)};
    for (std::size_t k = 0; k < habitCount; ++k) {
        const auto values =
            valuesOf(journal.sessions, [k](const SimulatedSession &s) { return s.habits.values[k]; });
        result.means.values[k] = averageOf(values);
        result.spreads.values[k] = spreadOf(values);
        result.streaks.values[k] = neighbourCorrelation(values);
    }
    return result;
}

Estimate meanOf(std::span<const double> values)
{
    const auto count = static_cast<double>(values.size());
    return {.value = averageOf(values), .error = spreadOf(values) / std::sqrt(count)};
}

double spreadOf(std::span<const double> values)
{
    const double mean = averageOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size()));
}

double neighbourCorrelation(std::span<const double> values)
{
    const double mean = averageOf(values);
    double products = 0;
    double squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        squares += (values[i] - mean) * (values[i] - mean);
        if (i > 0)
            products += (values[i] - mean) * (values[i - 1] - mean);
    }
    return squares > 0 ? products / squares : 0;
}

} // namespace rhomboid::simulation
