#include "app/window.h"

#include "app/knowledge.h"
#include "core/demo/demo.h"
#include "core/factors/catalogue.h"
#include "ui/kit/accessibility.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QMessageBox>
#include <QPixmap>
#include <QTemporaryDir>

namespace rhomboid {

namespace {

WallTime wallClock() { return wallTimeFrom(QDateTime::currentDateTime()); }

// The store, the workspace over it, and its content read.
Result<std::unique_ptr<Workspace>> openWorkspace(const QString &journal)
{
    Result<Knowledge> knowledge = builtInKnowledge();
    if (!knowledge)
        return knowledge.error();
    Result<Store> store = Store::open(journal);
    if (!store)
        return store.error();
    auto workspace = std::make_unique<Workspace>(std::move(*store),
                                                 WorkspaceParts {.factors = factorCatalogue(),
                                                                 .fields = fieldCatalogue(),
                                                                 .charts = chartCatalogue(),
                                                                 .importers = importerCatalogue(),
                                                                 .knowledge = std::move(*knowledge),
                                                                 .now = wallClock});
    if (const auto loaded = workspace->load(); !loaded)
        return loaded.error();
    return workspace;
}

} // namespace

ExitCode runWindow(QApplication &application, const QString &journal, Console &console)
{
    installKitAccessibility();
    applyAppearance(application, savedAppearance());
    restoreFormats();
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(journal);
    if (!workspace) {
        console.say(workspace.error().text);
        QMessageBox::critical(nullptr, Text::tr("Rhomboid"), workspace.error().text);
        return ExitCode::Failed;
    }
    MainWindow window(**workspace);
    window.show();
    return QApplication::exec() == 0 ? ExitCode::Done : ExitCode::Failed;
}

ExitCode runSelfTest(QApplication &application, Console &console)
{
    installKitAccessibility();
    applyAppearance(application, {});
    const QTemporaryDir folder;
    const Result<std::unique_ptr<Workspace>> workspace =
        openWorkspace(folder.filePath(QStringLiteral("selftest.db")));
    if (!workspace)
        return fail(console, workspace.error());
    Change change;
    const Journal demo = generateDemo({.weeks = 8, .story = demoStories().front(), .end = wallClock()});
    change.put.append({demo.workouts().cbegin(), demo.workouts().cend()});
    change.put.append({demo.pains().cbegin(), demo.pains().cend()});
    if (const auto written = (*workspace)->perform(change, Text::tr("Demo journal")); !written)
        return fail(console, written.error());

    MainWindow window(**workspace);
    window.show();
    for (const PageRow &row : pageTable()) {
        window.open({.page = row.key});
        if (window.currentPage() != row.key || window.grab().isNull())
            return fail(console,
                        {Error::Kind::Damaged, Text::tr("The page %1 did not open.").arg(row.key), {}});
        console.say(Text::tr("%1: opened").arg(row.key));
    }
    return ExitCode::Done;
}

} // namespace rhomboid
