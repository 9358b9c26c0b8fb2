#pragma once

#include "core/journal/journal.h"
#include "core/plot/plot.h"

#include <QDate>
#include <QList>
#include <QString>

namespace rhomboid {

// How many pain entries name a place of the body.
struct PlaceCount {
    QString region {}; // id of bodymap.json
    int entries {};

    bool operator==(const PlaceCount &) const = default;
};

// The places that hurt from `from` to `to`, the most frequent first; entries that say 0 for a place do not
// count.
QList<PlaceCount> countPlaces(const Journal &journal, QDate from, QDate to);

// A plot of days with a column for the place that hurt most on each of them.
Plot withMainPlaces(Plot plot, const Journal &journal);

} // namespace rhomboid
