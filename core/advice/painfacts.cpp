#include "core/advice/factsheet.h"

#include <QMap>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double painExpires = 48; // hours
constexpr double day = 24;

QStringList uidsOf(const QList<PainReport> &reports)
{
    QStringList uids;
    for (const PainReport &report : reports)
        uids.append(report.uid.toString());
    return uids;
}

// The reports not older than `from` hours and older than `to` hours.
QList<PainReport> between(const Moment &moment, double from, double to)
{
    QList<PainReport> found;
    for (auto report = moment.reports.rbegin(); report != moment.reports.rend(); ++report) {
        const double age = moment.since(report->at);
        if (age >= from)
            break;
        if (age >= to)
            found.prepend(*report);
    }
    return found;
}

std::optional<double> median(const QList<PainReport> &reports)
{
    constexpr qsizetype enough = 3;
    if (reports.size() < enough)
        return std::nullopt;
    QList<int> levels;
    for (const PainReport &report : reports)
        levels.append(report.level);
    std::ranges::sort(levels);
    const qsizetype middle = levels.size() / 2;
    return levels.size() % 2 == 1 ? levels[middle] : (levels[middle - 1] + levels[middle]) / 2.0;
}

// The worst of a day: reports, and the pain during workouts that ended in it.
void putWorst(FactSheet &sheet, const Moment &moment)
{
    QStringList uids;
    int worst = -1;
    const auto take = [&](int level, QStringView uid) {
        if (level > worst)
            uids = {uid.toString()};
        worst = std::max(worst, level);
    };
    for (const PainReport &report : between(moment, day, 0))
        take(report.level, report.uid);
    for (qsizetype index = moment.workouts - 1; index >= 0; --index) {
        const Workout &workout = moment.journal.workouts()[index];
        if (moment.since(workout.started) >= 2 * day)
            break;
        if (workout.painDuring && moment.since(workout.ended()) < day)
            take(*workout.painDuring, workout.head.uid);
    }
    if (worst >= 0)
        sheet.put(QStringLiteral("pain_worst_24h"), double(worst), Basis::Pain, uids);
}

// The share of sore days among the days with a report in six weeks. A calm day ends an episode, and pain that
// is there on most days has such days as well: this is what says that it lasts.
void putSoreDays(FactSheet &sheet, const Moment &moment)
{
    constexpr int sixWeeks = 42;
    constexpr int goesBack = 35; // days: the reports have to cover the weeks
    constexpr int enough = 21;
    constexpr int soreFrom = 3; // points
    QMap<QDate, int> worst;
    QStringList uids;
    for (const PainReport &report : between(moment, (sixWeeks + 1) * day, 0)) {
        if (report.at.date.daysTo(moment.now.date) >= sixWeeks)
            continue;
        int &level = worst[report.at.date];
        level = std::max(level, report.level);
        if (report.level >= soreFrom)
            uids.append(report.uid.toString());
    }
    if (worst.size() < enough || worst.firstKey().daysTo(moment.now.date) < goesBack)
        return;
    const auto sore = std::ranges::count_if(worst, [](int level) { return level >= soreFrom; });
    sheet.put(QStringLiteral("sore_days_42d"), 100.0 * double(sore) / double(worst.size()), Basis::Pain,
              uids);
}

void putTablets(FactSheet &sheet, const Moment &moment)
{
    QList<QDate> days;
    QStringList uids;
    for (const PainReport &report : between(moment, 7 * day, 0)) {
        const bool tablet = report.entry
            && std::ranges::any_of(report.entry->relief,
                                   [](const Relief &relief) { return relief.what == u"tablet"; });
        if (!tablet)
            continue;
        uids.append(report.uid.toString());
        if (!days.contains(report.at.date))
            days.append(report.at.date);
    }
    sheet.put(QStringLiteral("tablet_days_7d"), double(days.size()), Basis::Pain, uids);
}

} // namespace

void putPain(FactSheet &sheet, const Moment &moment)
{
    const auto entries =
        std::ranges::count_if(moment.reports, [](const PainReport &report) { return report.entry; });
    sheet.put(QStringLiteral("entries_count"), double(entries), Basis::General, {});

    if (!moment.reports.isEmpty() && moment.since(moment.reports.last().at) <= painExpires) {
        const PainReport &latest = moment.reports.last();
        sheet.put(QStringLiteral("pain_now"), double(latest.level), Basis::Pain, {latest.uid.toString()});
    }
    putWorst(sheet, moment);

    const QList<PainReport> now = between(moment, 3 * day, 0);
    const QList<PainReport> before = between(moment, 10 * day, 7 * day);
    if (const auto later = median(now), earlier = median(before); later && earlier)
        sheet.put(QStringLiteral("pain_change_7d"), *later - *earlier, Basis::Pain, uidsOf(before + now));
    putSoreDays(sheet, moment);
    if (entries > 0)
        putTablets(sheet, moment);
}

} // namespace rhomboid
