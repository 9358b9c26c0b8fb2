#pragma once

#include "core/journal/journal.h"

#include <QList>
#include <QString>

namespace rhomboid {

// An import that stands in the journal and can be taken back.
struct PastImport {
    QString batch {}; // for planUndoImport()
    WallTime at {};
    QString file {};
    QString format {};
    int entries {}; // brought or completed, and not taken back
    bool kept {}; // taken back but for these entries, which were edited since

    bool operator==(const PastImport &) const = default;
};

// In the order of their times. Reads nothing but the records of the imports, so that a page may ask at every
// change: looking at what they brought is left to planUndoImport().
QList<PastImport> pastImports(const Journal &journal);

} // namespace rhomboid
