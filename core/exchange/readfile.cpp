#include "core/exchange/readfile.h"

#include "core/exchange/ownformat.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr qint64 headSize = 64 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("import", text);
}

const Importer *named(const QString &format)
{
    const auto rows = importerCatalogue();
    const auto found = std::ranges::find(rows, format, &Importer::key);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

Result<ImportDraft> readImport(const QString &path, const QString &format, ImportOptions options)
{
    const QFileInfo info(path);
    options.fileName = info.fileName();
    if (info.isDir())
        return readCsvFolder(path, options);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {.kind = Error::Kind::Io,
                      .text = tr("%1 could not be opened: %2").arg(options.fileName, file.errorString())};
    const Importer *importer = format.isEmpty() ? recognise(file.peek(headSize), options.fileName) : named(format);
    if (!importer)
        return Error {.kind = Error::Kind::Invalid,
                      .text = format.isEmpty() ? tr("%1 is in no format that Rhomboid knows.").arg(options.fileName)
                                               : tr("There is no format named %1.").arg(format)};
    return importer->read(file, options);
}

} // namespace rhomboid
