#include "ui/shell/mainwindow.h"

#include "core/journal/checkins.h"
#include "ui/exchange/filedrop.h"
#include "ui/exchange/importdialog.h"
#include "ui/kit/controls.h"
#include "ui/kit/page.h"
#include "ui/people/personsign.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagemenu.h"
#include "ui/shell/parts.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/undoing.h"
#include "ui/shell/unsaved.h"
#include "ui/shell/windowmemory.h"
#include "ui/theme/icons.h"
#include "ui/workspace/workspace.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPointer>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace rhomboid {

namespace {

// Below this width, or above this zoom, the sidebar folds into a button that opens the same list.
constexpr int foldBelow = 1080;
constexpr double foldAboveZoom = 1.4;
constexpr QSize firstSize(1280, 800);
constexpr QSize smallestSize(640, 480);

} // namespace

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace)
{
    setMinimumSize(smallestSize);
    resize(firstSize);
    new FileDrop(*this, [this](const QStringList &files) { importFiles(files, m_workspace, *this, this); });
    build();
    restoreWindow(*this, workspace.path());
    connect(&workspace, &Workspace::changed, this, &MainWindow::showState);
    connect(&workspace, &Workspace::failed, this, [this](const Error &error) { notify({.text = error.text}); });
    // The page comes with the journal: a picture of it without one would be drawn in vain, and the window
    // would stand later for it.
    mark(pageTable().front());
    if (workspace.isLoaded())
        begin();
    else
        connect(&workspace, &Workspace::changed, this, &MainWindow::begin, Qt::SingleShotConnection);
}

void MainWindow::begin()
{
    setWindowIcon(appIcon());
    open({.page = pageTable().front().key});
    QTimer::singleShot(0, this, [this] { // once the window stands
        if (const std::optional<Notice> unsaved = unsavedNotice(m_workspace, *this, *this))
            notify(*unsaved);
    });
}

void MainWindow::build()
{
    m_personSigns = new PersonSigns(m_workspace, *this);
    m_sidebar = new Sidebar(pageTable());
    m_pageMenu = new PageMenu(pageTable());
    m_stack = new QStackedWidget;
    m_snackBar = new SnackBar(m_stack);
    const auto openPage = [this](const QString &key) { open({.page = key}); };
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &key) {
        const QScopedValueRollback walking(m_walking, true);
        open({.page = key});
    });
    connect(m_sidebar, &Sidebar::entered, this, openPage);
    connect(m_pageMenu, &PageMenu::chosen, this, openPage);
    connect(m_snackBar, &SnackBar::undoRequested, this, [this] { undoAndTell(m_workspace.undoStack(), *this); });
    connect(&m_workspace.undoStack(), &QUndoStack::indexChanged, m_snackBar, &SnackBar::withdrawUndo);
    buildBody();
    buildMenus(*this, m_workspace);
}

// In another language: everything in the window is made anew, and what belongs to the journal is told anew.
// Drafts, the page, the size of the window and what can be undone stay.
void MainWindow::rebuild()
{
    m_outdated = false;
    if (Page *current = m_pages.value(m_current))
        current->leave();
    rememberWindow(*this, m_workspace.path(), m_current, m_workspace.now().date);
    forgetPage(m_workspace.path()); // it stays open
    m_pages.clear();
    delete m_personSigns;
    delete takeCentralWidget();
    delete menuBar();
    build();
    fold();
    if (const Result<void> told = m_workspace.tellAgain(); !told)
        notify({.text = told.error().text});
    if (m_current.isEmpty())
        return mark(pageTable().front());
    open({.page = m_current, .part = m_current == u"settings" ? QStringLiteral("language") : QString()});
}

void MainWindow::buildBody()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *top = new QHBoxLayout; // where the window is narrow, height is dear
    top->addWidget(m_pageMenu);
    top->addWidget(m_personSigns->line(), 1);
    top->addStretch();
    column->addLayout(top);
    m_sidebar->addFoot(m_personSigns->foot());
    column->addWidget(m_stack, 1);
    auto *central = new QWidget;
    central->setObjectName(QStringLiteral("page"));
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setCentralWidget(central);
}

Page *MainWindow::page(const QString &key)
{
    if (Page *existing = m_pages.value(key))
        return existing;
    const PageRow *row = findPage(key);
    Q_ASSERT(row);
    Page *made = m_pages.insert(key, row->make(m_workspace, *this)).value();
    m_stack->addWidget(made);
    restoreSplitters(*made, m_workspace.path());
    return made;
}

void MainWindow::open(const Destination &destination)
{
    if (!m_workspace.ensureLoaded())
        return;
    Page *leaving = m_pages.value(m_current);
    if (leaving) {
        leaving->leave();
        if (m_current != destination.page && !m_returning)
            m_trail.append(m_current);
    }
    Page *next = page(destination.page);
    if (m_current != destination.page && !m_returning)
        rewind(*next);
    m_current = destination.page;
    const QPointer<QWidget> last = next->focusWidget();
    m_stack->setCurrentWidget(next);
    mark(*findPage(m_current));
    next->refresh(m_workspace.state());
    if (!m_walking)
        next->takeFocus(last);
    next->receive(destination); // it may name a better place
}

void MainWindow::mark(const PageRow &row)
{
    m_sidebar->setCurrent(row.key);
    m_pageMenu->setCurrent(row);
}

void MainWindow::showSaved()
{
    returnTo(pageAfterSaving(m_trail.isEmpty() ? QString() : m_trail.takeLast()));
}

void MainWindow::returnTo(const QString &key)
{
    const QScopedValueRollback returning(m_returning, true); // to where one was
    open({.page = key});
    restOn(*page(m_current));
}

QList<QWidget *> MainWindow::parts() const
{
    return partsOf(m_sidebar->isVisible() ? static_cast<QWidget *>(m_sidebar) : m_pageMenu, m_stack->currentWidget());
}

void MainWindow::showState(const State &state)
{
    m_sidebar->setBadge(static_cast<int>(openCheckIns(state.journal, m_workspace.now()).size()));
    m_personSigns->renew();
    if (Page *current = m_pages.value(m_current))
        current->refresh(state);
}

void MainWindow::reopenLastPage()
{
    const QString journal = m_workspace.path();
    const std::optional<QString> key =
        wasClosed(journal) ? lastPage(journal, m_workspace.now().date) : unsavedForm(m_workspace);
    forgetPage(journal);
    if (key && *key != m_current && findPage(*key))
        open({.page = *key});
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::fold()
{
    const bool folded = width() < foldBelow || theme().appearance().zoom > foldAboveZoom;
    m_sidebar->setVisible(!folded);
    m_pageMenu->setVisible(folded);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fold();
    // Several come at once, and often from within a widget that is about to go.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_outdated, true))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (Page *current = m_pages.value(m_current))
        current->leave();
    rememberWindow(*this, m_workspace.path(), m_current, m_workspace.now().date);
    QMainWindow::closeEvent(event);
}

} // namespace rhomboid
