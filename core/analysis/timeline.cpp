#include "core/analysis/timeline.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr double secondsPerDay = 86'400;
// Wall times of the same instant differ by at most this: offsets run from -12 to +14 hours.
constexpr double widestOffsetDays = 26.0 / 24.0;

bool isAfter(const WallTime &time, const WallTime &now)
{
    if (!time.time || !now.time)
        return time.date > now.date;
    return hoursBetween(now, time) > 0;
}

WallTime momentOf(const Entry &entry)
{
    return std::visit(
        [](const auto &value) -> WallTime {
            if constexpr (requires { value.started; })
                return value.started;
            else if constexpr (requires { value.at; })
                return value.at;
            else
                return {.date = value.date};
        },
        entry);
}

template <class T> void appendUpTo(QList<Entry> &entries, const QList<T> &list, const WallTime &now)
{
    for (const T &entry : list)
        if (!isAfter(momentOf(entry), now))
            entries.append(entry);
}

Report reportOf(const WallTime &at, int level, const QString &entry, bool checkIn)
{
    return {
        .at = at, .days = daysOf(at), .level = std::clamp(level, 0, 10), .entry = entry, .checkIn = checkIn};
}

// When somebody was training, in days.
struct Training {
    double from {};
    double to {};
};

// Whether a moment lies in one of the trainings, which are ascending.
bool isDuring(const QList<Training> &trainings, double days)
{
    const auto next = std::ranges::upper_bound(trainings, days, {}, &Training::from);
    return next != trainings.begin() && days < std::prev(next)->to;
}

void count(QList<LeftOut> &leftOut, const char *key, const QString &reason, qsizetype number)
{
    if (number > 0)
        leftOut.append({.key = QLatin1StringView(key), .reason = reason, .count = static_cast<int>(number)});
}

// The first report that can be later than `session`, whatever the offsets.
QList<Report>::const_iterator firstCandidate(const Timeline &timeline, const WallTime &session)
{
    return std::ranges::lower_bound(timeline.reports, daysOf(session) - widestOffsetDays, {}, &Report::days);
}

} // namespace

double daysOf(const WallTime &time) { return static_cast<double>(time.wallSeconds()) / secondsPerDay; }

WallTime momentAt(double days)
{
    const auto seconds = static_cast<qint64>(std::llround(days * secondsPerDay));
    return WallTime {.date = QDate(1970, 1, 1), .time = QTime(0, 0)}.plusSeconds(seconds);
}

Journal upTo(const Journal &journal, const WallTime &now)
{
    const qsizetype all = journal.workouts().size() + journal.pains().size() + journal.days().size()
        + journal.functionChecks().size() + journal.events().size();
    QList<Entry> entries;
    entries.reserve(all);
    appendUpTo(entries, journal.workouts(), now);
    appendUpTo(entries, journal.pains(), now);
    appendUpTo(entries, journal.days(), now);
    appendUpTo(entries, journal.functionChecks(), now);
    appendUpTo(entries, journal.events(), now);
    return entries.size() == all ? journal : Journal(entries, journal.tombstones());
}

Timeline timelineOf(const Journal &journal)
{
    Timeline timeline;
    QList<Training> trainings;
    qsizetype implausible = 0;
    for (qsizetype i = 0; i < journal.workouts().size(); ++i) {
        const Workout &workout = journal.workouts()[i];
        if (workout.implausible) {
            ++implausible;
            continue;
        }
        timeline.sessions.append({.workout = i, .at = workout.ended()});
        trainings.append({.from = daysOf(workout.started), .to = daysOf(workout.ended())});
        if (workout.painBefore)
            timeline.reports.append(reportOf(workout.started, *workout.painBefore, workout.head.uid, false));
    }
    std::ranges::sort(trainings, {}, &Training::from);
    qsizetype recalled = 0;
    for (const PainEntry &pain : journal.pains()) {
        if (pain.recalled)
            ++recalled;
        else
            timeline.reports.append(
                reportOf(pain.at, pain.intensity, pain.head.uid, !isDuring(trainings, daysOf(pain.at))));
    }
    std::ranges::sort(timeline.reports, [](const Report &a, const Report &b) {
        return std::tie(a.days, a.entry, a.level) < std::tie(b.days, b.entry, b.level);
    });
    count(timeline.leftOut, "recalled",
          QCoreApplication::translate("analysis", "Pain entries filled in from memory"), recalled);
    count(timeline.leftOut, "implausible",
          QCoreApplication::translate("analysis", "Workouts with values nobody can have meant"), implausible);
    return timeline;
}

QList<Report> reportsAfter(const Timeline &timeline, const WallTime &session, double hours)
{
    QList<Report> found;
    const double last = daysOf(session) + hours / 24.0 + widestOffsetDays;
    for (auto report = firstCandidate(timeline, session);
         report != timeline.reports.cend() && report->days <= last; ++report) {
        const double after = hoursBetween(session, report->at);
        if (after > 0 && after <= hours)
            found.append(*report);
    }
    return found;
}

QList<std::optional<int>> worstAfterSessions(const Timeline &timeline)
{
    QList<std::optional<int>> worst;
    worst.reserve(timeline.sessions.size());
    for (const Session &session : timeline.sessions) {
        const QList<Report> reports = reportsAfter(timeline, session.at, hoursAfterSession);
        const auto highest = std::ranges::max_element(reports, {}, &Report::level);
        worst.append(highest == reports.cend() ? std::nullopt : std::optional(highest->level));
    }
    return worst;
}

QList<std::optional<WallTime>> firstPainAfterSessions(const Timeline &timeline)
{
    Timeline painful {.reports = timeline.reports};
    painful.reports.removeIf([](const Report &report) { return report.level == 0; });
    QList<std::optional<WallTime>> first;
    first.reserve(timeline.sessions.size());
    for (const Session &session : timeline.sessions) {
        const auto found = std::find_if(
            firstCandidate(painful, session.at), painful.reports.cend(),
            [&session](const Report &report) { return hoursBetween(session.at, report.at) > 0; });
        first.append(found == painful.reports.cend() ? std::nullopt : std::optional(found->at));
    }
    return first;
}

} // namespace rhomboid
