#include "core/exchange/writefile.h"

#include "core/base/safefile.h"
#include "core/exchange/ownformat.h"

#include <QDir>
#include <QFileInfo>

namespace rhomboid {

Result<void> writeJournal(const QString &path, ExportFormat format, const Journal &journal,
                          std::span<const Field> fields)
{
    const bool isFolder = format == ExportFormat::CsvFolder;
    if (const auto made = makeFolder(isFolder ? path : QFileInfo(path).absolutePath()); !made)
        return made;
    if (!isFolder)
        return writeFile(path, toJson(journal));
    const QMap<QString, QByteArray> files = toCsvFiles(journal, fields);
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        if (const auto written = writeFile(QDir(path).filePath(file.key()), *file); !written)
            return written;
    return {};
}

} // namespace rhomboid
