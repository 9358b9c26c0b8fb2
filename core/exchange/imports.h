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
    int entries {}; // brought or completed
    int edited {}; // of these since, which taking it back spares

    bool operator==(const PastImport &) const = default;
};

// In the order of their times.
QList<PastImport> pastImports(const Journal &journal);

} // namespace rhomboid
