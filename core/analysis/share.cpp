#include "core/analysis/share.h"

#include "core/analysis/timeline.h"

#include <boost/math/distributions/binomial.hpp>

#include <QHash>
#include <QSet>

namespace rhomboid {

namespace {

constexpr double tail = 0.025; // on each side

// A workout after which pain may still come.
bool isOpen(const Workout &workout, const WallTime &now)
{
    const auto window = static_cast<qint64>(hoursAfterSession * 3600);
    return hoursBetween(workout.ended().plusSeconds(window), now) < 0;
}

QSet<QString> openWorkouts(const Journal &journal, const WallTime &now)
{
    QSet<QString> open;
    for (const Workout &workout : journal.workouts())
        if (isOpen(workout, now))
            open.insert(workout.head.uid);
    return open;
}

// The worst pain after each workout that meets a condition.
QHash<QString, int> meeting(const Findings &findings, const Condition &condition)
{
    QHash<QString, int> worst;
    if (const FactorFinding *finding = findFactor(findings, condition.factor))
        for (const FactorPoint &point : finding->points)
            if ((point.exposure >= condition.cut) == condition.with)
                worst.insert(finding->workouts[point.workout], point.pain);
    return worst;
}

} // namespace

Share shareOf(int events, int of)
{
    if (of == 0)
        return {};
    using Binomial = boost::math::binomial;
    return {.events = events,
            .of = of,
            .low = Binomial::find_lower_bound_on_p(of, events, tail, Binomial::jeffreys_prior_interval),
            .high = Binomial::find_upper_bound_on_p(of, events, tail, Binomial::jeffreys_prior_interval)};
}

Share shareAlike(const Findings &findings, const Journal &journal, const QList<Condition> &conditions)
{
    if (conditions.isEmpty())
        return shareOf(findings.baseRate.events, findings.baseRate.of);
    QHash<QString, int> alike = meeting(findings, conditions.front());
    for (const Condition &condition : conditions.mid(1))
        alike.removeIf([other = meeting(findings, condition)](std::pair<const QString &, int &> workout) {
            return !other.contains(workout.first);
        });
    for (const QString &open : openWorkouts(journal, findings.asOf))
        alike.remove(open);
    int events = 0;
    for (const int worst : std::as_const(alike))
        events += worst >= findings.baseRate.threshold;
    return shareOf(events, static_cast<int>(alike.size()));
}

} // namespace rhomboid
