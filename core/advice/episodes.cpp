#include "core/advice/episodes.h"

#include "core/advice/regions.h"

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double silence = 14 * 24; // hours
constexpr double sorenessLasts = 7 * 24; // hours

bool isSorenessWord(QStringView word)
{
    static constexpr QStringView words[] {u"dull_ache", u"sore", u"tight", u"stiff", u"tender", u"heavy"};
    return std::ranges::find(words, word) != std::end(words);
}

// Follows the episodes that are open while the reports go by.
class Follower
{
public:
    void add(const QList<PainReport> &reports, qsizetype index)
    {
        const PainReport &report = reports[index];
        lapse(report.at);
        const quint32 places = report.entry ? placesOf(*report.entry) : 0;
        if (report.level < opensAt)
            settle(report.level == 0 ? 0 : places, index);
        else
            continueOrOpen(report, index, places);
    }

    void lapse(const WallTime &at)
    {
        for (Episode &episode : m_open)
            episode.open = hoursBetween(episode.last, at) <= silence;
        retire();
    }

    QList<Episode> all() const
    {
        QList<Episode> episodes = m_closed + m_open;
        std::ranges::stable_sort(episodes, {},
                                 [](const Episode &episode) { return episode.start.wallSeconds(); });
        return episodes;
    }

private:
    void settle(quint32 places, qsizetype index)
    {
        for (Episode &episode : m_open) {
            if (!samePlace(episode.places, places))
                continue;
            episode.open = false;
            episode.settledBy = index;
        }
        retire();
    }

    void continueOrOpen(const PainReport &report, qsizetype index, quint32 places)
    {
        bool known = false;
        for (Episode &episode : m_open) {
            if (!samePlace(episode.places, places))
                continue;
            known = true;
            episode.last = report.at;
            episode.places |= places;
            episode.peak = std::max(episode.peak, report.level);
            episode.reports.append(index);
        }
        if (!known)
            m_open.append({.start = report.at,
                           .last = report.at,
                           .places = places,
                           .peak = report.level,
                           .reports = {index}});
    }

    void retire()
    {
        const auto closed = std::ranges::stable_partition(m_open, &Episode::open);
        m_closed.append(QList<Episode>(closed.begin(), closed.end()));
        m_open.erase(closed.begin(), closed.end());
    }

    QList<Episode> m_open {};
    QList<Episode> m_closed {};
};

} // namespace

QList<PainReport> reportsOf(const Journal &journal, const WallTime &now)
{
    QList<PainReport> reports;
    reports.reserve(journal.pains().size() + journal.workouts().size());
    for (const PainEntry &pain : journal.pains())
        if (!(now < pain.at))
            reports.append({.at = pain.at, .level = pain.intensity, .entry = &pain, .uid = pain.head.uid});
    const auto entries = reports.size();
    for (const Workout &workout : journal.workouts())
        if (workout.painBefore && !(now < workout.started))
            reports.append({.at = workout.started, .level = *workout.painBefore, .uid = workout.head.uid});
    std::inplace_merge(reports.begin(), reports.begin() + entries, reports.end(),
                       [](const PainReport &a, const PainReport &b) { return a.at < b.at; });
    return reports;
}

QList<Episode> episodesOf(const QList<PainReport> &reports, const WallTime &now)
{
    Follower follower;
    for (qsizetype index = 0; index < reports.size(); ++index)
        follower.add(reports, index);
    follower.lapse(now);
    return follower.all();
}

std::optional<PainReport> lastSettling(const QList<PainReport> &reports, const WallTime &now)
{
    const QList<Episode> episodes = episodesOf(reports, now);
    if (episodes.isEmpty() || std::ranges::any_of(episodes, &Episode::open))
        return std::nullopt;
    const auto ended = [&reports](const Episode &episode) {
        return episode.settledBy ? reports[*episode.settledBy].at.wallSeconds()
                                 : episode.last.wallSeconds() + static_cast<qint64>(silence * 3600);
    };
    const Episode &latest = *std::ranges::max_element(episodes, {}, ended);
    if (!latest.settledBy || hoursBetween(reports[*latest.settledBy].at, now) > silence)
        return std::nullopt;
    return reports[*latest.settledBy];
}

std::optional<PainReport> lastTrace(const QList<PainReport> &reports, const WallTime &now)
{
    if (std::ranges::any_of(episodesOf(reports, now), &Episode::open))
        return std::nullopt;
    const std::optional<PainReport> settling = lastSettling(reports, now);
    for (qsizetype index = reports.size() - 1; index >= 0; --index) {
        const PainReport &report = reports[index];
        const bool isIt = settling && report.uid == settling->uid;
        if (isIt || hoursBetween(report.at, now) > silence || report.level >= opensAt)
            return std::nullopt;
        if (report.level > 0)
            return report;
    }
    return std::nullopt;
}

bool isOrdinarySoreness(const Episode &episode, const QList<PainReport> &reports)
{
    if (hoursBetween(episode.start, episode.last) > sorenessLasts)
        return false;
    bool afterWorkout = false;
    for (const qsizetype index : episode.reports) {
        const PainEntry *entry = reports[index].entry;
        if (!entry) {
            afterWorkout = true; // it came to light in a training week
            continue;
        }
        if (entry->onset == Onset::During || entry->onset == Onset::NoSession)
            return false;
        if (!std::ranges::all_of(entry->qualities, isSorenessWord))
            return false;
        afterWorkout = afterWorkout || !entry->workout.isEmpty() || entry->onset == Onset::NextDays;
    }
    return afterWorkout;
}

bool samePlace(quint32 places, quint32 others)
{
    return places == 0 || others == 0 || (places & others) != 0;
}

} // namespace rhomboid
