#include "core/plot/weeks.h"

#include "core/plot/axis.h"
#include "core/plot/days.h"
#include "core/plot/wording.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr int daysInWeek = 7;

// Nothing where a part is not known: the rest would look like all of it.
std::optional<double> loadWithin(const Loads &loads, QDate first, QDate last, LoadKind kind)
{
    if (loads.unknownWithin(first, last, kind) > 0)
        return std::nullopt;
    double sum = 0;
    for (QDate day = first; day <= last; day = day.addDays(1))
        sum += loads.onDay(day, kind);
    return std::isfinite(sum) ? std::optional(sum) : std::nullopt;
}

Week weekOf(const QList<DayPain> &days)
{
    const PainOfDays pain = painOf(days);
    return {.first = days.constFirst().date,
            .days = static_cast<int>(days.size()),
            .answered = pain.answered,
            .painFree = pain.painFree,
            .mean = pain.mean};
}

bool holdsNothing(const QList<Week> &weeks)
{
    return std::ranges::all_of(
        weeks, [](const Week &week) { return week.answered == 0 && week.workouts == 0 && week.load == 0; });
}

QString thisWeek(const Week &week, const QLocale &locale)
{
    return week.mean ? Wording::tr("This week since %1: highest pain of a day %2 on average (%n day(s)).",
                                   "weekday, level", week.answered)
                           .arg(locale.dayName(week.first.dayOfWeek()), amountText(*week.mean, 1, locale))
                     : Wording::tr("No pain level has been logged this week.");
}

QString weekBefore(const Week &week, const QLocale &locale)
{
    return week.mean ? Wording::tr("The week before: %1 (%n day(s)).", nullptr, week.answered)
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
    const LoadKind kind = commonLoadKind(journal, loads, from, choice.to);
    const QList<DayPain> days = worstOfDays(journal, from, choice.to);
    for (qsizetype at = 0; at < days.size(); at += daysInWeek) {
        Week week = weekOf(days.mid(at, daysInWeek));
        week.kind = kind;
        week.load = loadWithin(loads, week.first, week.first.addDays(week.days - 1), kind);
        weeks.append(week);
    }
    for (const Workout &workout : journal.workouts())
        if (!workout.implausible && workout.started.date >= from && workout.started.date <= choice.to)
            ++weeks[from.daysTo(workout.started.date) / daysInWeek].workouts;
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

Plot weekByWeek(const Journal &journal, const Loads &loads, const Findings &, const ChartChoice &choice)
{
    Plot plot {.key = QStringLiteral("weeks"), .title = Wording::tr("Week by week")};
    QList<Week> weeks = weeksOf(journal, loads, choice);
    if (holdsNothing(weeks)) {
        plot.empty = Wording::tr("Nothing logged in these days.");
        return plot;
    }
    const Wording wording(choice);
    const QDate first = weeks.constFirst().first;
    const LoadKind kind = weeks.constFirst().kind;
    plot.title = Wording::tr("Week by week, %1 to %2").arg(wording.day(first), wording.day(choice.to));
    plot.xFrom = dayNumber(first);
    plot.xTo = dayNumber(choice.to) + 1;
    plot.summary = Wording::tr("The mean is taken of the worst pain of each day with an answer; days without "
                               "one count for nothing.");
    plot.table = wording.table(
        {{.title = Wording::tr("Week from")},
         {.title = Wording::tr("Days", "column: of a week, fewer while it runs")},
         {.title = Wording::tr("Mean worst pain"), .missing = Wording::tr("no answer"), .decimals = 1},
         {.title = Wording::tr("Days with an answer")},
         {.title = Wording::tr("Pain-free days")},
         {.title = Wording::tr("Workouts")},
         {.title = loadName(kind), .missing = Wording::tr("not known"), .exported = {loadTitle(kind)}}});
    std::ranges::reverse(weeks);
    for (const Week &week : weeks)
        plot.table.rows.append({week.first, double(week.days),
                                week.mean ? PlotValue(*week.mean) : PlotValue(), double(week.answered),
                                double(week.painFree), double(week.workouts),
                                week.load ? PlotValue(*week.load) : PlotValue()});
    return plot;
}

} // namespace rhomboid
