#include "ui/trends/places.h"

#include "core/plot/axis.h"
#include "ui/journal/entrywords.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(places)
};

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
    QHash<QDate, const PainEntry *> worst;
    for (const PainEntry &pain : journal.pains()) {
        const PainEntry *&day = worst[pain.at.date];
        if (!day || pain.intensity > day->intensity)
            day = &pain;
    }
    constexpr qsizetype column = 5; // after day, worst pain, trend, range and load; a note may follow
    plot.table.header.insert(column, Words::tr("Main place"));
    for (qsizetype row = 0; row < plot.table.rows.size(); ++row) {
        const QDate day = dayOf(plot.stops[plot.stops.size() - 1 - row].x); // the latest comes first
        const PainEntry *pain = worst.value(day);
        plot.table.rows[row].insert(column,
                                    !pain                      ? QString()
                                        : pain->intensity == 0 ? Words::tr("Pain-free")
                                                               : placeText(*pain));
    }
    return plot;
}

} // namespace rhomboid
