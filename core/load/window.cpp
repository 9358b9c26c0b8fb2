#include "core/load/load.h"

#include <algorithm>
#include <deque>

// The largest load of the 30 days before every workout, in one pass.
namespace rhomboid {

namespace {

constexpr qint64 windowSeconds = 30 * 86'400;
constexpr double enoughRated = 0.8; // analysis.md section 12

// The maximum of a window that moves forward: candidates in falling order, since a smaller load that comes
// earlier can never be the largest again.
class SlidingMaximum
{
public:
    void push(qsizetype index, const std::optional<double> &value)
    {
        if (!value)
            return;
        while (!m_candidates.empty() && m_candidates.back().second <= *value)
            m_candidates.pop_back();
        m_candidates.emplace_back(index, *value);
    }
    void dropBefore(qsizetype index)
    {
        while (!m_candidates.empty() && m_candidates.front().first < index)
            m_candidates.pop_front();
    }
    std::optional<double> value() const
    {
        if (m_candidates.empty())
            return std::nullopt;
        return m_candidates.front().second;
    }

private:
    std::deque<std::pair<qsizetype, double>> m_candidates{};
};

std::optional<double> larger(const std::optional<double> &a, const std::optional<double> &b)
{
    return a && b ? std::max(a, b) : a ? a : b;
}

LoadKind kindFor(bool rated, qsizetype ratedBefore, qsizetype before)
{
    const bool enough = static_cast<double>(ratedBefore) >= enoughRated * static_cast<double>(before);
    return rated && enough ? LoadKind::SessionRpe : LoadKind::UpperBack;
}

std::optional<LoadJump> jumpOver(LoadKind kind, const std::optional<double> &load,
                                 const std::optional<double> &maximum)
{
    if (!load || !maximum || *maximum <= 0)
        return std::nullopt;
    return LoadJump{.kind = kind, .load = *load, .maximum = *maximum, .ratio = *load / *maximum};
}

} // namespace

Loads::Loads(const Journal &journal, const ExerciseIndex &exercises)
    : m_journal(journal)
    , m_exercises(exercises)
{
    weigh();
    slide();
}

void Loads::slide()
{
    const QList<Workout> &workouts = m_journal.workouts();
    QList<qint64> starts;
    starts.reserve(workouts.size());
    for (const Workout &workout : workouts)
        starts.append(workout.started.wallSeconds());

    SlidingMaximum session;
    SlidingMaximum upperBack;
    Window current;
    const auto count = [&](qsizetype index, qsizetype by) {
        current.workouts += workouts[index].implausible ? 0 : by;
        current.rated += m_session[index] ? by : 0;
    };
    qsizetype first = 0; // of the window
    qsizetype next = 0; // to come into it
    m_windows.reserve(workouts.size());
    for (const qint64 start : starts) {
        for (; starts[next] < start; ++next) {
            count(next, 1);
            session.push(next, m_session[next]);
            upperBack.push(next, m_upperBack[next]);
        }
        for (; first < next && starts[first] < start - windowSeconds; ++first)
            count(first, -1);
        session.dropBefore(first);
        upperBack.dropBefore(first);
        current.largestSession = session.value();
        current.largestUpperBack = upperBack.value();
        m_windows.append(current);
    }
}

Loads::Window Loads::windowBefore(const Workout &workout) const
{
    const QList<Workout> &workouts = m_journal.workouts();
    const qint64 start = workout.started.wallSeconds();
    const auto startOf = [](const Workout &other) { return other.started.wallSeconds(); };
    const auto from =
        std::ranges::lower_bound(workouts, start - windowSeconds, {}, startOf) - workouts.begin();
    Window window;
    for (qsizetype i = from; i < workouts.size() && startOf(workouts[i]) < start; ++i) {
        if (workouts[i].implausible || workouts[i].head.uid == workout.head.uid)
            continue;
        ++window.workouts;
        window.rated += m_session[i] ? 1 : 0;
        window.largestSession = larger(window.largestSession, m_session[i]);
        window.largestUpperBack = larger(window.largestUpperBack, m_upperBack[i]);
    }
    return window;
}

LoadKind Loads::kindAt(qsizetype index) const
{
    const Window &before = m_windows[index];
    return kindFor(m_session[index].has_value(), before.rated, before.workouts);
}

std::optional<double> Loads::load(qsizetype index, LoadKind kind) const
{
    return kind == LoadKind::SessionRpe ? m_session[index] : m_upperBack[index];
}

std::optional<LoadJump> Loads::jump(qsizetype index) const
{
    const Window &before = m_windows[index];
    const LoadKind kind = kindAt(index);
    return jumpOver(kind, load(index, kind),
                    kind == LoadKind::SessionRpe ? before.largestSession : before.largestUpperBack);
}

std::optional<LoadJump> Loads::jump(const Workout &workout) const
{
    if (!workout.started.isValid())
        return std::nullopt;
    const Window before = windowBefore(workout);
    const auto session = sessionLoad(workout);
    if (kindFor(session.has_value(), before.rated, before.workouts) == LoadKind::SessionRpe)
        return jumpOver(LoadKind::SessionRpe, session, before.largestSession);
    return jumpOver(LoadKind::UpperBack, upperBackLoad(workout, m_exercises), before.largestUpperBack);
}

} // namespace rhomboid
