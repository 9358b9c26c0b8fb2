#include "app/window.h"

#include "app/knowledge.h"
#include "core/demo/demo.h"
#include "core/factors/catalogue.h"
#include "ui/kit/accessibility.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/shell/reminding.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QPixmap>
#include <QTemporaryDir>

#include <functional>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace rhomboid {

namespace {

WallTime wallClock() { return wallTimeFrom(QDateTime::currentDateTime()); }

// Everything a workspace needs but its journal, which is read by load().
Result<std::unique_ptr<Workspace>> makeWorkspace(const QString &journal)
{
    Result<Knowledge> knowledge = builtInKnowledge();
    if (!knowledge)
        return knowledge.error();
    return std::make_unique<Workspace>(journal,
                                       WorkspaceParts {.factors = factorCatalogue(),
                                                       .fields = fieldCatalogue(),
                                                       .charts = chartCatalogue(),
                                                       .importers = importerCatalogue(),
                                                       .knowledge = std::move(*knowledge),
                                                       .now = wallClock});
}

// Calls once, as soon as a window has its first picture: what takes time comes after that.
class FirstPicture : public QObject
{
public:
    FirstPicture(QWidget &window, std::function<void()> then) : QObject(&window), m_then(std::move(then))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QMetaObject::invokeMethod(this, m_then, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

// Reading and analysing leave holes in the heap: the system gets them back (6 MB with a journal of ten
// years).
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

ExitCode refuse(const Error &error, Console &console, QWidget *parent)
{
    console.say(error.text);
    QMessageBox::critical(parent, Text::tr("Rhomboid"), error.text);
    return ExitCode::Failed;
}

} // namespace

ExitCode runWindow(QApplication &application, const QString &journal, Console &console)
{
    installKitAccessibility();
    applyAppearance(application, savedAppearance());
    restoreFormats();
    const Result<std::unique_ptr<Workspace>> made = makeWorkspace(journal);
    if (!made)
        return refuse(made.error(), console, nullptr);
    Workspace &workspace = **made;
    MainWindow window(workspace);
    new FirstPicture(window, [&] {
        if (workspace.isLoaded())
            return;
        if (const Result<void> loaded = workspace.load(); !loaded)
            QApplication::exit(static_cast<int>(refuse(loaded.error(), console, &window)));
    });
    QObject::connect(
        &workspace, &Workspace::changed, &window,
        [&] {
            if (!workspace.isAnalysing())
                giveBackMemory();
        },
        Qt::QueuedConnection);
    const DesktopFollower follower(window, knownDesktop(), followDesktop);
    Tray tray(window);
    const Reminding reminding(workspace,
                              [&tray](const QString &title, const QString &text) { return tray.show(title, text); });
    window.show();
    return QApplication::exec() == 0 ? ExitCode::Done : ExitCode::Failed;
}

ExitCode runSelfTest(QApplication &application, Console &console)
{
    installKitAccessibility();
    applyAppearance(application, {});
    const QTemporaryDir folder;
    const Result<std::unique_ptr<Workspace>> workspace =
        makeWorkspace(folder.filePath(QStringLiteral("selftest.db")));
    if (!workspace)
        return fail(console, workspace.error());
    if (const auto loaded = (*workspace)->load(); !loaded)
        return fail(console, loaded.error());
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
