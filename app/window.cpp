#include "app/window.h"

#include "app/windows.h"
#include "core/demo/demo.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/wheelguard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QPixmap>
#include <QTemporaryDir>

namespace rhomboid {

namespace {

WallTime wallClock() { return wallTimeFrom(QDateTime::currentDateTime()); }

} // namespace

ExitCode runWindow(QApplication &application, const Startup &startup, Console &console)
{
    installKitAccessibility();
    guardFromWheel(application);
    applyAppearance(application, savedAppearance());
    restoreFormats();
    Windows windows(console);
    if (windows.open(journalOf(startup), startup.files))
        QApplication::exec();
    return windows.outcome();
}

ExitCode runSelfTest(QApplication &application, Console &console)
{
    installKitAccessibility();
    applyAppearance(application, {});
    const QTemporaryDir folder;
    const std::unique_ptr<Workspace> workspace =
        makeWorkspace(folder.filePath(QStringLiteral("selftest.db")));
    if (const auto loaded = workspace->load(); !loaded)
        return fail(console, loaded.error());
    Change change;
    const Journal demo = generateDemo({.weeks = 8, .story = demoStories().front(), .end = wallClock()});
    change.put.append({demo.workouts().cbegin(), demo.workouts().cend()});
    change.put.append({demo.pains().cbegin(), demo.pains().cend()});
    if (const auto written = workspace->perform(change, [] { return Text::tr("Demo journal"); }); !written)
        return fail(console, written.error());

    MainWindow window(*workspace);
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
