#include "ui/trends/places.h"

#include "core/plot/axis.h"
#include "core/plot/days.h"
#include "ui/journal/entrywords.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(places)
};

// Of the entry that holds the worst pain of a day; a workout says how bad it was before or during it, not
// where.
QString placeOf(const DayPain &day, const Journal &journal)
{
    if (!day.worst)
        return {};
    if (*day.worst == 0)
        return Words::tr("Pain-free");
    const PainEntry *pain = journal.pain(day.entry);
    return pain ? placeText(*pain) : Words::tr("Not asked with a workout");
}

} // namespace

QList<PlaceCount> countPlaces(const Journal &journal, QDate from, QDate to)
{
    QMap<QString, int> counts;
    for (const PainEntry &pain : journal.pains()) {
        if (pain.at.date < from || pain.at.date > to)
            continue;
        for (const RegionPain &place : pain.regions)
            if (place.level > 0)
                ++counts[place.region];
    }
    QList<PlaceCount> places;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        places.append({.region = at.key(), .entries = at.value()});
    std::ranges::stable_sort(places, std::ranges::greater {}, &PlaceCount::entries);
    return places;
}

Plot withMainPlaces(Plot plot, const Journal &journal)
{
    if (plot.stops.isEmpty() || plot.table.rows.size() != plot.stops.size())
        return plot;
    const QDate first = dayOf(plot.stops.constFirst().x);
    const QList<DayPain> days = worstOfDays(journal, first, dayOf(plot.stops.constLast().x));
    constexpr qsizetype column = 5; // after day, worst pain, trend, range and load; a note may follow
    plot.table.columns.insert(column, {.title = Words::tr("Main place")});
    for (qsizetype row = 0; row < plot.table.rows.size(); ++row) {
        const QDate day = dayOf(plot.stops[plot.stops.size() - 1 - row].x); // the latest comes first
        plot.table.rows[row].insert(column, placeOf(days.value(first.daysTo(day)), journal));
    }
    return plot;
}

} // namespace rhomboid
