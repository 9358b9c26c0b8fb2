#pragma once

#include "core/base/keyword.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <functional>

namespace rhomboid {

// Who will read the report. Decides what it says until somebody chooses otherwise, and what it is called.
enum class ReportReader { Clinician, Coach, Self };

inline constexpr Keyword<ReportReader> reportReaderWords[] {
    {ReportReader::Clinician, "clinician"},
    {ReportReader::Coach, "coach"},
    {ReportReader::Self, "self"},
};

// What may be left out. The pain of the days, the places and the trend are the report and always stay.
struct ReportParts {
    bool signs {true}; // warning signs
    bool medicines {true};
    bool findings {true}; // what goes with pain
    bool tried {true}; // relief, experiments, recovery plan
    bool workouts {true}; // the most recent ones
    bool exercises {true}; // hurt or did not hurt
    bool notes {false}; // in the person's own words

    bool operator==(const ReportParts &) const = default;
};

// A coach needs neither medicines nor warning signs; one's own report keeps the notes.
ReportParts partsFor(ReportReader reader);

// What was chosen for one report.
struct ReportChoice {
    QDate from {};
    QDate to {}; // both days included
    ReportReader reader {ReportReader::Clinician};
    ReportParts parts {};
    QString name {}; // on the first page; empty leaves a line to write it on
    QString question {}; // what the person wants to know, in their own words

    bool operator==(const ReportChoice &) const = default;
};

// The unit in which values of a stored unit ("ml") are written.
struct ReportUnit {
    QString name {};
    double stored {1}; // so many stored units make one of these
};

// How the report writes dates, numbers, units and places of the body.
struct ReportWording {
    QLocale locale {};
    std::function<QString(const QString &region)> placeName {}; // of bodymap.json
    std::function<ReportUnit(const char *stored)> unit {}; // as stored when empty
};

} // namespace rhomboid
