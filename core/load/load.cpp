#include "core/load/load.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr double metresPerRepetition = 3;
constexpr double secondsPerRepetition = 3;

// What the weight of a set needs to know of its exercise; looked up once a name, since a journal has far more
// sets than names.
struct Weighing {
    bool known {false};
    double share {};
    WorkScale scale {};
};

Weighing weighingOf(const ExerciseMatch &match)
{
    return {.known = match.how != ExerciseMatch::How::Unknown,
            .share = upperBackShare(match.exercise),
            .scale = match.exercise.scale};
}

// Kilograms that one repetition moves; nothing when neither the bar nor the body says.
std::optional<double> movedKilograms(const SetEntry &set, const WorkScale &scale)
{
    const double logged = set.weight ? set.weight->value : 0;
    if (logged == 0 && scale.bodyKg == 0)
        return std::nullopt;
    return std::max(0.0, scale.bodyKg + (scale.assisted ? -std::abs(logged) : logged));
}

std::optional<double> repetitions(const SetEntry &set)
{
    if (set.reps)
        return set.reps;
    if (set.distance)
        return set.distance->value / metresPerRepetition;
    if (set.duration)
        return set.duration->value / secondsPerRepetition;
    return std::nullopt;
}

std::optional<double> weight(const SetEntry &set, const Weighing &weighing)
{
    if (!weighing.known)
        return std::nullopt;
    if (weighing.share == 0)
        return 0;
    if (set.distance && weighing.scale.metreKg > 0)
        return weighing.share * weighing.scale.metreKg * set.distance->value;
    if (set.duration && weighing.scale.minuteKg > 0)
        return weighing.share * weighing.scale.minuteKg * set.duration->value / 60;
    const auto kilograms = movedKilograms(set, weighing.scale);
    const auto count = repetitions(set);
    if (!kilograms || !count)
        return std::nullopt;
    return weighing.share * *kilograms * *count;
}

template <class Lookup> std::optional<double> upperBackSum(const Workout &workout, Lookup &&weighing)
{
    std::optional<double> sum;
    if (workout.implausible)
        return sum;
    for (const SetEntry &set : workout.sets)
        if (const auto part = weight(set, weighing(set.exercise)))
            sum = sum.value_or(0) + *part;
    return sum;
}

} // namespace

std::optional<double> sessionLoad(const Workout &workout)
{
    if (workout.implausible || !workout.duration || !workout.sessionRpe)
        return std::nullopt;
    return workout.duration->value * *workout.sessionRpe;
}

std::optional<double> upperBackLoad(const Workout &workout, const ExerciseIndex &exercises)
{
    return upperBackSum(workout, [&](const QString &name) { return weighingOf(exercises.match(name)); });
}

void Loads::weigh()
{
    QHash<QString, Weighing> known;
    // The sets of an exercise follow each other, so most names are those of the set before.
    QString name;
    Weighing last;
    const auto weighing = [&](const QString &wanted) -> const Weighing & {
        if (wanted == name)
            return last;
        auto found = known.constFind(wanted);
        if (found == known.constEnd())
            found = known.insert(wanted, weighingOf(m_exercises.match(wanted)));
        name = wanted;
        last = *found;
        return last;
    };
    const QList<Workout> &workouts = m_journal.workouts();
    m_session.reserve(workouts.size());
    m_upperBack.reserve(workouts.size());
    for (const Workout &workout : workouts) {
        m_session.append(sessionLoad(workout));
        m_upperBack.append(upperBackSum(workout, weighing));
    }
}

std::pair<qsizetype, qsizetype> Loads::within(QDate first, QDate last) const
{
    const QList<Workout> &workouts = m_journal.workouts();
    const auto dayOf = [](const Workout &workout) { return workout.started.date; };
    return {std::ranges::lower_bound(workouts, first, {}, dayOf) - workouts.begin(),
            std::ranges::upper_bound(workouts, last, {}, dayOf) - workouts.begin()};
}

int Loads::unknownWithin(QDate first, QDate last, LoadKind kind) const
{
    const auto [from, to] = within(first, last);
    int unknown = 0;
    for (auto i = from; i < to; ++i) {
        const Workout &workout = m_journal.workouts()[i];
        const bool due = workout.implausible || kind == LoadKind::SessionRpe || !workout.sets.isEmpty();
        unknown += due && !load(i, kind) ? 1 : 0;
    }
    return unknown;
}

double Loads::sum(QDate first, QDate last, LoadKind kind) const
{
    const auto [from, to] = within(first, last);
    double total = 0;
    for (auto i = from; i < to; ++i)
        total += load(i, kind).value_or(0);
    return total;
}

double Loads::sevenDays(QDate day, LoadKind kind) const { return sum(day.addDays(-6), day, kind); }

double Loads::onDay(QDate day, LoadKind kind) const { return sum(day, day, kind); }

} // namespace rhomboid
