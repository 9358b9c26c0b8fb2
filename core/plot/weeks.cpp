#include "core/plot/weeks.h"

#include "core/plot/days.h"
#include "core/plot/wording.h"

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int daysInWeek = 7;

QDate startOfWeek(QDate day, const QLocale &locale)
{
    return day.addDays(-((day.dayOfWeek() - locale.firstDayOfWeek() + daysInWeek) % daysInWeek));
}

void addPain(QList<Week> &weeks, const QList<DayPain> &days)
{
    QList<int> sums(weeks.size(), 0);
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (!days[i].worst)
            continue;
        Week &week = weeks[i / daysInWeek];
        int &sum = sums[i / daysInWeek];
        sum += *days[i].worst;
        ++week.answered;
        week.painFree += *days[i].worst == 0 ? 1 : 0;
        week.mean = static_cast<double>(sum) / week.answered;
    }
}

QString thisWeek(const Week &week, const QLocale &locale)
{
    return week.mean ? Wording::tr("This week so far, mean worst pain is %1 over %n day(s) with an answer.",
                                   nullptr, week.answered)
                           .arg(amountText(*week.mean, 1, locale))
                     : Wording::tr("No pain level has been logged this week.");
}

QString weekBefore(const Week &week, const QLocale &locale)
{
    return week.mean ? Wording::tr("The week before it was %1 over %n day(s).", nullptr, week.answered)
                           .arg(amountText(*week.mean, 1, locale))
                     : Wording::tr("The week before has no pain level.");
}

} // namespace

QList<Week> weeksOf(const Journal &journal, const Loads &loads, const ChartChoice &choice)
{
    QList<Week> weeks;
    if (!choice.from.isValid() || !(choice.from <= choice.to))
        return weeks;
    const QDate from = startOfWeek(choice.from, choice.locale);
    for (QDate first = from; first <= choice.to; first = first.addDays(daysInWeek))
        weeks.append({.first = first});
    addPain(weeks, worstOfDays(journal, from, choice.to));
    for (const Workout &workout : journal.workouts())
        if (workout.started.date >= from && workout.started.date <= choice.to)
            ++weeks[from.daysTo(workout.started.date) / daysInWeek].workouts;
    const LoadKind kind = commonLoadKind(journal, loads, from, choice.to);
    const QList<DayLoad> days = loadOfDays(journal, loads, kind, from, choice.to);
    for (qsizetype i = 0; i < days.size(); ++i)
        if (days[i].load) {
            std::optional<double> &load = weeks[i / daysInWeek].load;
            load = load.value_or(0) + *days[i].load;
        }
    return weeks;
}

QString weekText(const Journal &journal, const Loads &loads, QDate today, const QLocale &locale)
{
    const QList<Week> weeks =
        weeksOf(journal, loads, {.from = today.addDays(-daysInWeek), .to = today, .locale = locale});
    if (weeks.size() < 2)
        return {};
    const Week &now = weeks.last();
    const Week &before = weeks[weeks.size() - 2];
    const QString workouts = Wording::tr("Workouts: %1, the week before %2.")
                                 .arg(locale.toString(now.workouts), locale.toString(before.workouts));
    return QStringList {thisWeek(now, locale), weekBefore(before, locale), workouts}.join(u' ');
}

Plot weekByWeek(const Journal &journal, const Loads &loads, const ChartChoice &choice)
{
    Plot plot {.key = QStringLiteral("weeks"), .title = Wording::tr("Week by week")};
    plot.empty = Wording::tr("The mean is taken of the worst pain of each day with an answer; days without "
                             "one count for nothing.");
    plot.summary = plot.empty;
    const Wording wording(choice);
    plot.table = wording.table(
        {{.title = Wording::tr("Week from")},
         {.title = Wording::tr("Mean worst pain"), .missing = Wording::tr("no answer"), .decimals = 1},
         {.title = Wording::tr("Days with an answer")},
         {.title = Wording::tr("Pain-free days")},
         {.title = Wording::tr("Workouts")},
         {.title = Wording::tr("Load")}});
    QList<Week> weeks = weeksOf(journal, loads, choice);
    std::ranges::reverse(weeks);
    for (const Week &week : weeks)
        plot.table.rows.append({week.first, week.mean ? PlotValue(*week.mean) : PlotValue(),
                                double(week.answered), double(week.painFree), double(week.workouts),
                                week.load ? PlotValue(*week.load) : PlotValue()});
    return plot;
}

} // namespace rhomboid
