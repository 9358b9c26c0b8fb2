#pragma once

#include "core/exchange/importer.h"

#include <QJsonObject>

namespace rhomboid {

// What came of one path named on the command line.
struct FileOutcome {
    QString path {};
    ImportDraft draft {};
    ImportPlan plan {};
    std::optional<Error> error {}; // nothing was imported
};

// The same outcome for people, one line each, and for programs.
QStringList toLines(const FileOutcome &outcome);
QJsonObject toJson(const FileOutcome &outcome);

} // namespace rhomboid
