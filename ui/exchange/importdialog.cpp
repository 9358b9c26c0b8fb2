#include "ui/exchange/importdialog.h"

#include "core/exchange/readfile.h"
#include "ui/exchange/importanswers.h"
#include "ui/exchange/importpreview.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/navigator.h"
#include "ui/log/completiondialog.h"
#include "ui/log/completionmodel.h"
#include "ui/workspace/background.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

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

// What this import brought and did not say.
QStringList incompleteOf(const ImportPlan &plan, const Journal &journal)
{
    QSet<QString> brought;
    for (const Entry &entry : plan.change.put)
        brought.insert(headOf(entry).uid);
    QStringList uids = incompleteWorkouts(journal);
    uids.removeIf([&brought](const QString &uid) { return !brought.contains(uid); });
    return uids;
}

void preview(const ImportDraft &draft, const QString &path, Workspace &workspace, Navigator &navigator,
             QWidget *window)
{
    auto *dialog = new ImportPreview(draft, path, workspace, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto import = [dialog, window, &workspace, &navigator, path, name = draft.fileName] {
        const ImportPlan &plan = dialog->plan();
        if (!workspace.perform(plan.change, [name] { return Words::tr("Import %1").arg(name); }))
            return;
        forgetAnswers(workspace, path);
        Notice notice {.text = Words::tr("%n entry(s) imported", nullptr, plan.added + plan.completed),
                       .undoable = true};
        if (const QStringList uids = incompleteOf(plan, workspace.journal()); !uids.isEmpty()) {
            notice.actionText = Words::tr("Complete these workouts");
            notice.action = [uids, &workspace, window] { completeWorkouts(uids, workspace, window); };
        }
        navigator.notify(notice);
    };
    QObject::connect(dialog, &QDialog::accepted, window, import);
    dialog->open();
}

} // namespace

// One file after the other: each has its preview and is an undoable step of its own.
void importFiles(const QStringList &paths, Workspace &workspace, Navigator &navigator, QWidget *window)
{
    for (const QString &path : paths) {
        const ImportOptions options {.fields = workspace.parts().fields, .now = workspace.now()};
        const auto read = [path, options, importers = workspace.parts().importers] {
            return readImport(path, {}, importers, options);
        };
        const auto done = [path, &workspace, &navigator, window](const Result<ImportDraft> &draft) {
            if (draft)
                preview(*draft, path, workspace, navigator, window);
            else
                navigator.notify(
                    {.text = Words::tr("%1: %2").arg(QFileInfo(path).fileName(), draft.error().text)});
        };
        inBackground(window, read, done);
    }
}

void chooseAndImport(Workspace &workspace, Navigator &navigator, QWidget *window)
{
    importFiles(
        fileChooser().openFiles(window, Words::tr("Import workouts"), filters(workspace.parts().importers)),
        workspace, navigator, window);
}

} // namespace rhomboid
