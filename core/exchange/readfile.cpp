#include "core/exchange/readfile.h"

#include "core/exchange/ownformat.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr qint64 headSize = 64 * 1024; // enough for every format to be recognised

QString sentence(const char *text) { return QCoreApplication::translate("exchange", text); }

QString titlesOf(std::span<const Importer> importers)
{
    QStringList titles;
    for (const Importer &importer : importers)
        titles.append(importer.title);
    return titles.join(QStringLiteral(", "));
}

Result<const Importer *> importerFor(QFile &file, const QString &format, std::span<const Importer> importers,
                                     const ImportOptions &options)
{
    if (format.isEmpty()) {
        if (const Importer *found = recognise(importers, file.peek(headSize), options))
            return found;
        return Error {.kind = Error::Kind::Invalid,
                      .text = sentence(QT_TRANSLATE_NOOP("exchange",
                                                         "This is no file that Rhomboid can read. Files it "
                                                         "can read: %1."))
                                  .arg(titlesOf(importers))};
    }
    const auto named = std::ranges::find(importers, format, &Importer::key);
    if (named != importers.end())
        return &*named;
    return Error {.kind = Error::Kind::Invalid,
                  .text =
                      sentence(QT_TRANSLATE_NOOP("exchange", "There is no format named %1.")).arg(format)};
}

} // namespace

Result<ImportDraft> readImport(const QString &path, const QString &format,
                               std::span<const Importer> importers, ImportOptions options)
{
    const QFileInfo info(path);
    options.fileName = info.fileName();
    if (info.isDir())
        return readCsvFolder(path, options);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {.kind = Error::Kind::Io, .text = file.errorString()};
    return importerFor(file, format, importers, options).and_then([&](const Importer *importer) {
        return importer->read(file, options);
    });
}

} // namespace rhomboid
