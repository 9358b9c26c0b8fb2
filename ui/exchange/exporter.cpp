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

struct Asking {
    QString question {};
    QString fileName {};
    QString done {}; // %1 is the file
};

void writeAsked(const Journal &journal, const Asking &words, Workspace &workspace, Navigator &navigator,
                QWidget *window)
{
    const QString path =
        fileChooser().saveFile(window, words.question, words.fileName,
                               Words::tr("One JSON file (*.json);;A folder of CSV files (*)"));
    if (path.isEmpty())
        return;
    const Result<void> written = writeJournal(path, formatOf(path), journal, workspace.parts().fields);
    navigator.notify({.text = written ? words.done.arg(QFileInfo(path).fileName()) : written.error().text});
}

} // namespace

void exportJournal(Workspace &workspace, Navigator &navigator, QWidget *window)
{
    writeAsked(workspace.journal(),
               {.question = Words::tr("Export everything"),
                .fileName = QStringLiteral("rhomboid-export.json"),
                .done = Words::tr("Everything exported to %1")},
               workspace, navigator, window);
}

void exportEntries(const Journal &entries, Workspace &workspace, Navigator &navigator, QWidget *window)
{
    writeAsked(entries,
               {.question = Words::tr("Export the entries on show"),
                .fileName = QStringLiteral("rhomboid-entries.json"),
                .done = Words::tr("The entries on show exported to %1")},
               workspace, navigator, window);
}

void exportSelected(const Journal &entries, Workspace &workspace, Navigator &navigator, QWidget *window)
{
    writeAsked(entries,
               {.question = Words::tr("Export the selected entries"),
                .fileName = QStringLiteral("rhomboid-entries.json"),
                .done = Words::tr("The selected entries exported to %1")},
               workspace, navigator, window);
}

} // namespace rhomboid
