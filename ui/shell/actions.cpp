#include "ui/shell/actions.h"

#include "core/exchange/imports.h"
#include "ui/exchange/exporter.h"
#include "ui/exchange/importdialog.h"
#include "ui/insights/method.h"
#include "ui/journal/entrymenu.h"
#include "ui/kit/format.h"
#include "ui/kit/page.h"
#include "ui/log/mappingdialog.h"
#include "ui/people/peoplemenu.h"
#include "ui/people/personsign.h"
#include "ui/people/sampledata.h"
#include "ui/settings/backupscard.h"
#include "ui/shell/about.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/undoing.h"
#include "ui/theme/icons.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSignalBlocker>

#include <utility>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(menu)
};

void buildFileMenu(MainWindow &window, Workspace &workspace)
{
    QMenu *menu = window.menuBar()->addMenu(Words::tr("&File"));
    menu->addAction(Words::tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), &window,
                    [&window, &workspace] { chooseAndImport(workspace, window, &window); });
    menu->addAction(Words::tr("Past i&mports"), &window, [&window, &workspace] {
        if (workspace.ensureLoaded() && pastImports(workspace.journal()).isEmpty())
            window.notify({.text = Words::tr("There is no import that could be taken back")});
        else
            window.open({.page = QStringLiteral("settings"), .part = QStringLiteral("imports")});
    });
    menu->addAction(Words::tr("&Export everything…"), QKeySequence(Qt::CTRL | Qt::Key_E), &window,
                    [&window, &workspace] { exportJournal(workspace, window, &window); });
    menu->addAction(Words::tr("&Back up now"), &window, [&window, &workspace] {
        backUpAndTell(workspace, window);
        for (BackupsCard *list : window.findChildren<BackupsCard *>())
            list->renew();
    });
    menu->addAction(Words::tr("&Sort in unknown exercises…"), &window, [&window, &workspace] {
        const QStringList names = unknownExercises(workspace.journal());
        if (names.isEmpty())
            window.notify({.text = Words::tr("Rhomboid knows every exercise in your journal")});
        else
            mapExercises(names, workspace, window, &window);
    });
    menu->addSeparator();
    const auto report = [&window](const QString &part) {
        window.open({.page = QStringLiteral("report"), .part = part});
    };
    menu->addAction(Words::tr("Save the &report as PDF…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                    &window, [report] { report(QStringLiteral("pdf")); });
    menu->addAction(Words::tr("&Print the report…"), QKeySequence(Qt::CTRL | Qt::Key_P), &window,
                    [report] { report(QStringLiteral("print")); });
    menu->addSeparator();
    QMenu *recent = menu->addMenu(Words::tr("&Recent journals"));
    QObject::connect(recent, &QMenu::aboutToShow, recent,
                     [recent, &workspace] { fillRecentMenu(*recent, workspace.path()); });
    menu->addAction(Words::tr("&Close the window"), QKeySequence(Qt::CTRL | Qt::Key_W), &window,
                    &QWidget::close);
    menu->addAction(Words::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), qApp,
                    &QApplication::closeAllWindows);
}

// Where entries of the journal are on show; null on other pages.
EntryWishes *entriesOnShow(MainWindow &window)
{
    const bool there = window.currentPage() == u"journal";
    return there ? dynamic_cast<EntryWishes *>(window.page(window.currentPage())) : nullptr;
}

// What can be done to the entries that are chosen. The key for it belongs to their list.
void addEntryActs(QMenu &menu, MainWindow &window, Workspace &workspace)
{
    const auto chosen = [&window] {
        const EntryWishes *entries = entriesOnShow(window);
        return entries ? entries->chosen() : QStringList();
    };
    QAction *repeat = menu.addAction(Words::tr("&Log it again"), &window, [&window, &workspace, chosen] {
        if (const QStringList uids = chosen(); canRepeat(workspace.journal(), uids))
            entriesOnShow(window)->repeat(uids.constFirst());
    });
    QAction *remove = menu.addAction(Words::tr("&Delete entry"), &window, [&window, chosen] {
        if (const QStringList uids = chosen(); !uids.isEmpty())
            entriesOnShow(window)->remove(uids);
    });
    const auto tell = [=, &workspace] {
        const QStringList uids = chosen();
        const int count = static_cast<int>(uids.size());
        repeat->setEnabled(canRepeat(workspace.journal(), uids));
        remove->setEnabled(count > 0);
        remove->setText(count > 1 ? Words::tr("&Delete %n entry(s)", nullptr, count)
                                  : Words::tr("&Delete entry"));
    };
    QObject::connect(&menu, &QMenu::aboutToShow, &window, tell);
    tell();
}

void buildEditMenu(MainWindow &window, Workspace &workspace)
{
    QMenu *menu = window.menuBar()->addMenu(Words::tr("&Edit"));
    addUndoAndRedo(*menu, workspace.undoStack(), window);
    menu->addSeparator();
    QAction *save = menu->addAction(Words::tr("&Save"), QKeySequence(Qt::CTRL | Qt::Key_S), &window,
                                    [&window] { window.page(window.currentPage())->save(); });
    setShortcutPlace(*save, ShortcutPlace::Log);
    QAction *find = menu->addAction(
        Words::tr("&Find in the journal"), QKeySequence(Qt::CTRL | Qt::Key_F), &window, [&window] {
            // The settings have a search of their own.
            const QString here = window.currentPage();
            window.open({.page = here == u"settings" ? here : QStringLiteral("journal"), .search = true});
        });
    setShortcutPlace(*find, ShortcutPlace::Journal);
    menu->addSeparator();
    addEntryActs(*menu, window, workspace);
}

void buildLogMenu(MainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(Words::tr("&Log"));
    setShortcutPlace(*menu, ShortcutPlace::Log);
    menu->addAction(Words::tr("&Workout"), QKeySequence(Qt::CTRL | Qt::Key_N), &window,
                    [&window] { window.open({.page = QStringLiteral("workout")}); });
    menu->addAction(Words::tr("&Repeat the last workout"), QKeySequence(Qt::CTRL | Qt::Key_R), &window,
                    [&window] { window.open({.page = QStringLiteral("workout"), .repeatLast = true}); });
    menu->addAction(Words::tr("&Pain"), QKeySequence(Qt::CTRL | Qt::Key_L), &window,
                    [&window] { window.open({.page = QStringLiteral("pain")}); });
    menu->addAction(Words::tr("Pain-&free now"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &window,
                    [&window] { window.open({.page = QStringLiteral("today"), .level = 0}); });
}

void buildViewMenu(MainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(Words::tr("&View"));
    for (const PageRow &row : pageTable())
        menu->addAction(icon(row.icon), QCoreApplication::translate("navigation", row.title), row.shortcut,
                        &window, [&window, key = row.key] { window.open({.page = key}); });
    menu->addSeparator();
    menu->addAction(Words::tr("Next &part of the window"), QKeySequence(Qt::Key_F6), &window,
                    [&window] { moveBetweenParts(window.parts(), +1); });
    menu->addAction(Words::tr("P&revious part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), &window,
                    [&window] { moveBetweenParts(window.parts(), -1); });
    for (QAction *way : menu->actions())
        setShortcutPlace(*way, ShortcutPlace::Navigate);
    menu->addSeparator();
    QAction *larger = menu->addAction(Words::tr("&Larger text"), &window, [] { changeZoom(+1); });
    // On many keyboards plus is typed with Shift; the same key without it shall do as well.
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    menu->addAction(Words::tr("&Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), &window,
                    [] { changeZoom(-1); });
    menu->addAction(Words::tr("&Normal text"), QKeySequence(Qt::CTRL | Qt::Key_0), &window,
                    [] { changeZoom(0); });
    menu->addSeparator();
    QAction *pounds = menu->addAction(Words::tr("Weights in &pounds"));
    pounds->setCheckable(true);
    pounds->setChecked(formats().pounds);
    // The settings say it as well.
    QObject::connect(menu, &QMenu::aboutToShow, pounds, [pounds] {
        const QSignalBlocker quiet(pounds);
        pounds->setChecked(formats().pounds);
    });
    QObject::connect(pounds, &QAction::toggled, &window, [&window](bool on) {
        choosePounds(on);
        window.open({.page = window.currentPage()});
    });
}

void buildPeopleMenu(MainWindow &window, Workspace &workspace)
{
    QMenu *menu = window.menuBar()->addMenu(Words::tr("&People"));
    QAction *dialog = window.personSigns().dialogAction();
    menu->addAction(dialog);
    QObject::connect(menu, &QMenu::aboutToShow, menu,
                     [menu, &workspace, dialog] { fillPeopleMenu(*menu, workspace.path(), dialog); });
}

void buildHelpMenu(MainWindow &window, Workspace &workspace)
{
    QMenu *menu = window.menuBar()->addMenu(Words::tr("&Help"));
    QAction *keys = menu->addAction(Words::tr("&Keyboard shortcuts"), &window,
                                    [&window] { shortcutsDialog(window)->exec(); });
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    menu->addAction(Words::tr("&When to get help"), &window,
                    [&window] { window.open({.page = QStringLiteral("help")}); });
    menu->addAction(Words::tr("&How this works"), &window, [&window] { methodDialog(window)->exec(); });
    menu->addAction(Words::tr("&Look around with sample data"), &window,
                    [&window, &workspace] { openSampleData(workspace, window); });
    menu->addAction(Words::tr("&About Rhomboid"), &window, [&window] { showAbout(window); });
}

// A menu bar asks for the picture of its overflow button when it is made. The picture is a PNG, which Qt
// reads itself, but only after every plugin for pictures was loaded and asked: five libraries before the
// first window, none of them needed. So they are out of reach meanwhile. Later windows have no such hurry,
// and other threads that load plugins.
void makeFirstMenuBar(MainWindow &window)
{
    static bool made = false;
    if (std::exchange(made, true))
        return;
    const QStringList paths = QCoreApplication::libraryPaths();
    QCoreApplication::setLibraryPaths({});
    window.setMenuBar(new QMenuBar(&window));
    QCoreApplication::setLibraryPaths(paths);
}

} // namespace

void buildMenus(MainWindow &window, Workspace &workspace)
{
    makeFirstMenuBar(window);
    buildFileMenu(window, workspace);
    buildEditMenu(window, workspace);
    buildLogMenu(window);
    buildViewMenu(window);
    buildPeopleMenu(window, workspace);
    buildHelpMenu(window, workspace);
}

} // namespace rhomboid
