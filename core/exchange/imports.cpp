#include "core/exchange/imports.h"

#include <QJsonArray>

namespace rhomboid {

QList<PastImport> pastImports(const Journal &journal)
{
    QList<PastImport> imports;
    for (const Event &event : journal.events()) {
        if (event.kind != eventkind::importBatch)
            continue;
        const auto count = [&event](const QString &key) { return event.payload[key].toArray().size(); };
        imports.append(
            {.batch = event.head.uid,
             .at = event.at,
             .file = event.payload[QStringLiteral("file")].toString(),
             .format = event.payload[QStringLiteral("format")].toString(),
             .entries =
                 static_cast<int>(count(QStringLiteral("added")) + count(QStringLiteral("completed"))),
             .kept = event.payload[QStringLiteral("kept")].toBool()});
    }
    return imports;
}

} // namespace rhomboid
