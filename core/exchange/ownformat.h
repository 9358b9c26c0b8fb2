#pragma once

#include "core/base/result.h"
#include "core/factors/factor.h"
#include "core/journal/journal.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <span>

namespace rhomboid {

// The journal as the files of exchange.md: file name -> bytes (workouts.csv, sets.csv, pain.csv, days.csv,
// function.csv, events.csv, tombstones.csv). Same journal, same bytes.
QMap<QString, QByteArray> toCsvFiles(const Journal &journal, std::span<const Field> fields);

// The journal as one JSON document. Same journal, same bytes.
QByteArray toJson(const Journal &journal);

} // namespace rhomboid
