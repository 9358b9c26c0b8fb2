#pragma once

#include "core/exchange/importer.h"

#include <QDir>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace rhomboid::people {

// One thing done that may matter for the pain, with what was noted about it by the key of its field.
struct Outing {
    QString started {};
    double minutes {};
    std::optional<double> effort {}; // 0-10
    QMap<QString, double> answers {};
};

struct Mark {
    QString at {};
    int level {}; // 0-10
};

struct Night {
    QString date {}; // of the morning after
    double hours {};
};

// What a study's files say about one person, ready for Rhomboid's own CSV.
struct Diary {
    QList<Outing> outings {};
    QList<Mark> marks {};
    QList<Night> nights {};
};

// Writes workouts.csv, pain.csv and days.csv as a person would who brings a diary along.
bool writeCsv(const Diary &diary, const QDir &folder);

// The journal after the import of such a folder. Nothing when a row of it was not taken.
std::optional<Journal> importedFrom(const QDir &folder, std::span<const Field> fields);

} // namespace rhomboid::people
