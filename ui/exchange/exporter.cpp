#include "ui/exchange/exporter.h"

#include "core/exchange/writefile.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/navigator.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(export)
};

// The name says which: what does not end in .json is a folder.
ExportFormat formatOf(const QString &path)
{
    return path.endsWith(u".json", Qt::CaseInsensitive) ? ExportFormat::JsonFile : ExportFormat::CsvFolder;
}

} // namespace

void exportJournal(Workspace &workspace, Navigator &navigator, QWidget *window)
{
    const QString path =
        fileChooser().saveFile(window, Words::tr("Export everything"), QStringLiteral("rhomboid-export.json"),
                               Words::tr("One JSON file (*.json);;A folder of CSV files (*)"));
    if (path.isEmpty())
        return;
    const Result<void> written =
        writeJournal(path, formatOf(path), workspace.journal(), workspace.parts().fields);
    navigator.notify({.text = written ? Words::tr("Everything exported to %1").arg(QFileInfo(path).fileName())
                                      : written.error().text});
}

} // namespace rhomboid
