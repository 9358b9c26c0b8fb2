#include "ui/exchange/importdialog.h"

#include "core/exchange/importer.h"
#include "ui/exchange/importqueue.h"
#include "ui/kit/filechooser.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(import)
};

QString filters(std::span<const Importer> importers)
{
    QStringList patterns;
    QStringList formats;
    for (const Importer &importer : importers) {
        formats.append(importer.title);
        if (!patterns.contains(importer.filter))
            patterns.append(importer.filter);
    }
    return Words::tr("Files of %1 (%2);;All files (*)", "names of programs, patterns")
        .arg(formats.join(Words::tr(", ", "between two programs")), patterns.join(u' '));
}

} // namespace

void importFiles(const QStringList &paths, Workspace &workspace, Navigator &navigator, QWidget *window)
{
    auto *queue = window->findChild<ImportQueue *>(QString(), Qt::FindDirectChildrenOnly);
    if (!queue)
        queue = new ImportQueue(workspace, navigator, *window);
    queue->add(paths);
}

void chooseAndImport(Workspace &workspace, Navigator &navigator, QWidget *window)
{
    importFiles(
        fileChooser().openFiles(window, Words::tr("Import workouts"), filters(workspace.parts().importers)),
        workspace, navigator, window);
}

} // namespace rhomboid
