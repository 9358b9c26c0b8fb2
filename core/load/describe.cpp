#include "core/load/load.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rhomboid {

namespace {

constexpr std::size_t week = 7;
constexpr std::size_t month = 28;
constexpr std::size_t ewmaDays = 42;

double total(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }

double mean(std::span<const double> values) { return total(values) / static_cast<double>(values.size()); }

std::optional<double> ratio(double numerator, double denominator)
{
    return denominator > 0 ? std::optional(numerator / denominator) : std::nullopt;
}

std::optional<double> monotonyOf(std::span<const double> days)
{
    // Equal days have no spread at all, whatever rounding makes of it.
    if (const auto [low, high] = std::ranges::minmax(days); low == high)
        return std::nullopt;
    const double centre = mean(days);
    double squares = 0;
    for (const double day : days)
        squares += (day - centre) * (day - centre);
    return centre / std::sqrt(squares / static_cast<double>(days.size()));
}

double ewma(std::span<const double> days, std::size_t span)
{
    const double lambda = 2.0 / static_cast<double>(span + 1);
    double average = days.front();
    for (const double day : days.subspan(1))
        average = lambda * day + (1 - lambda) * average;
    return average;
}

} // namespace

LoadDescription describe(std::span<const double> dailyLoads)
{
    LoadDescription result{.weekly = total(dailyLoads.last(std::min(week, dailyLoads.size())))};
    if (dailyLoads.size() >= week)
        result.monotony = monotonyOf(dailyLoads.last(week));
    if (result.monotony)
        result.strain = result.weekly * *result.monotony;
    if (dailyLoads.size() >= 2 * week)
        result.weekToWeek = ratio(result.weekly, total(dailyLoads.last(2 * week).first(week)));
    if (dailyLoads.size() >= month) {
        const double acute = mean(dailyLoads.last(week));
        result.acwrCoupled = ratio(acute, mean(dailyLoads.last(month)));
        result.acwrUncoupled = ratio(acute, mean(dailyLoads.last(month).first(month - week)));
    }
    if (dailyLoads.size() >= ewmaDays)
        result.acwrEwma = ratio(ewma(dailyLoads, week), ewma(dailyLoads, month));
    return result;
}

} // namespace rhomboid
