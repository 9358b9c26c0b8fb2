#include "core/demo/soreness.h"

#include "core/load/load.h"

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double restingLevel = -0.9;
constexpr double painless = -10; // beyond every rounding
constexpr int daysToLookBack = 30;
constexpr double kernelHours = 120;

// Delayed soreness after a session: low at once, highest after a day and a half, gone after five days.
double kernel(double hours)
{
    struct Corner
    {
        double hours{};
        double share{};
    };
    static constexpr Corner corners[]{{0, 0.25}, {12, 0.55}, {24, 0.95}, {36, 1},
                                      {48, 0.9}, {72, 0.4},  {96, 0.1},  {kernelHours, 0}};
    if (hours < 0 || hours >= kernelHours)
        return 0;
    const auto right = std::ranges::upper_bound(corners, hours, {}, &Corner::hours);
    const auto left = right - 1;
    return left->share + (right->share - left->share) * (hours - left->hours) / (right->hours - left->hours);
}

double answerOr(const Workout &session, QLatin1StringView key, double usual)
{
    return session.observations.value(QString(key), usual);
}

// How far this session's load stands above the largest of the days before it, as a share of that.
double jumpOf(std::span<const Workout> workouts, std::size_t index)
{
    const std::optional<double> load = sessionLoad(workouts[index]);
    double maximum = 0;
    for (std::size_t i = index; load && i-- > 0;) {
        if (workouts[i].started.date.daysTo(workouts[index].started.date) > daysToLookBack)
            break;
        maximum = std::max(maximum, sessionLoad(workouts[i]).value_or(0));
    }
    return maximum > 0 ? std::clamp(*load / maximum - 1, -0.5, 1.0) : 0;
}

double impulseOf(const DemoStory &story, std::span<const Workout> workouts, std::size_t index, Dice &dice)
{
    const Workout &session = workouts[index];
    const bool legs = session.title == u"Legs";
    const double size = 2.1 + 2.8 * std::max(0.0, jumpOf(workouts, index))
        - story.warmUp * (answerOr(session, QLatin1StringView("warmup_min"), 8) - 8)
        - 0.35 * (answerOr(session, QLatin1StringView("sleep_h"), 7) - 7)
        + 0.4 * (answerOr(session, QLatin1StringView("overhead"), 0) - 0.5) + 0.9 * dice.normal();
    return std::max(0.0, legs ? 0.4 * size : size);
}

} // namespace

Soreness::Soreness(const DemoSpec &spec, std::span<const Workout> workouts, Dice &dice)
    : m_scale(spec.story.soreness)
{
    m_first = spec.end.date.addDays(1 - 7 * qint64{spec.weeks});
    double flare = dice.normal();
    for (QDate date = m_first; date <= spec.end.date; date = date.addDays(1)) {
        m_flare.append(flare);
        flare = 0.85 * flare + 0.5 * dice.normal();
    }
    for (std::size_t i = 0; i < workouts.size(); ++i)
        m_impulses.append({workouts[i].ended(), impulseOf(spec.story, workouts, i, dice)});
}

double Soreness::flareOn(QDate date) const
{
    const qint64 day = std::clamp<qint64>(m_first.daysTo(date), 0, m_flare.size() - 1);
    return m_flare[day];
}

double Soreness::at(const WallTime &when) const
{
    double level = restingLevel + flareOn(when.date);
    for (auto it = m_impulses.crbegin(); it != m_impulses.crend(); ++it) {
        const double hours = hoursBetween(it->at, when);
        if (hours >= kernelHours)
            break;
        level += it->size * kernel(hours);
    }
    return m_scale > 0 ? m_scale * level : painless;
}

} // namespace rhomboid
