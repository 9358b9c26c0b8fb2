#include "ui/exchange/exporter.h"

#include "core/base/safefile.h"
#include "core/exchange/ownformat.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/navigator.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace rhomboid {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("export", text);
}

Result<void> writeAll(const State &state, std::span<const Field> fields, const QString &path)
{
    if (path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive))
        return writeFile(path, toJson(state.journal));
    if (!QDir().mkpath(path))
        return Error {.kind = Error::Kind::Io, .text = tr("The folder %1 could not be made.").arg(path)};
    const QMap<QString, QByteArray> files = toCsvFiles(state.journal, fields);
    for (auto file = files.begin(); file != files.end(); ++file)
        if (const Result<void> written = writeFile(QDir(path).filePath(file.key()), *file); !written)
            return written;
    return {};
}

} // namespace

void exportJournal(Workspace &workspace, Navigator &navigator, QWidget *window)
{
    const QString path = fileChooser().saveFile(window, tr("Export everything"), QStringLiteral("rhomboid-export.json"),
                                                tr("One JSON file (*.json);;A folder of CSV files (*)"));
    if (path.isEmpty())
        return;
    const Result<void> written = writeAll(workspace.state(), workspace.parts().fields, path);
    navigator.notify({.text = written ? tr("Everything exported to %1").arg(QFileInfo(path).fileName())
                                      : written.error().text});
}

} // namespace rhomboid
