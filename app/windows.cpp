#include "app/windows.h"

#include "app/instance.h"
#include "app/knowledge.h"
#include "core/factors/catalogue.h"
#include "core/journal/person.h"
#include "core/store/backups.h"
#include "ui/exchange/importdialog.h"
#include "ui/people/firstrun.h"
#include "ui/people/openfailure.h"
#include "ui/people/people.h"
#include "ui/people/personsign.h"
#include "ui/shell/desktoplook.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/reminding.h"
#include "ui/workspace/background.h"
#include "ui/workspace/reading.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace rhomboid {

namespace {

WallTime wallClock() { return wallTimeFrom(QDateTime::currentDateTime()); }

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

// One backup a day, away from start and typing. A folder that cannot be written is told once a day, too.
void backUpDaily(Workspace &workspace, MainWindow &window, const std::shared_ptr<QDate> &told)
{
    if (!backsUpDaily())
        return;
    const QString folder = backupFolder(workspace.path());
    const QList<BackupFile> made = backupsOf(workspace.path(), folder);
    const WallTime now = workspace.now();
    if (workspace.journal().isEmpty() || (!made.isEmpty() && made.front().made.date() == now.date))
        return;
    inBackground(
        &window, [path = workspace.path(), folder, now] { return backUp(path, folder, now); },
        [&window, told, today = now.date](const Result<QString> &copied) {
            if (!copied && std::exchange(*told, today) != today)
                window.notify({.text = copied.error().text});
        });
}

// Reading and analysing leave holes in the heap: the system gets them back (6 MB with a journal of ten
// years).
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

// Compiled in and read by the tests of every build: what cannot be read is no program.
Knowledge ownKnowledge()
{
    Result<Knowledge> knowledge = builtInKnowledge();
    if (!knowledge)
        qFatal("%s", qPrintable(knowledge.error().text));
    return std::move(*knowledge);
}

} // namespace

// A journal, its window, and what goes with them. The window goes first, by itself when it is closed.
struct Windows::Place {
    std::unique_ptr<Workspace> workspace;
    QPointer<MainWindow> window {};
    bool welcome {false}; // the first run
};

std::unique_ptr<Workspace> makeWorkspace(const QString &journal)
{
    return std::make_unique<Workspace>(journal,
                                       WorkspaceParts {.factors = factorCatalogue(),
                                                       .fields = fieldCatalogue(),
                                                       .charts = chartCatalogue(),
                                                       .importers = importerCatalogue(),
                                                       .knowledge = Lazy<Knowledge>(ownKnowledge),
                                                       .now = wallClock});
}

Windows::Windows(Console &console) : m_console(console)
{
    journalOpener() = [this](const QString &journal) { open(journal); };
}

Windows::~Windows()
{
    journalOpener() = [](const QString &) {};
    for (const auto &place : m_places)
        delete place->window;
}

Windows::Place *Windows::placeOf(const QString &journal)
{
    const QFileInfo wanted(journal);
    for (const auto &place : m_places)
        if (QFileInfo(place->workspace->path()) == wanted)
            return place.get();
    return nullptr;
}

bool Windows::open(const QString &journal, const QStringList &files)
{
    if (Place *place = placeOf(journal)) {
        place->window->comeForward();
        importFiles(files, *place->workspace, *place->window, place->window);
        return true;
    }
    const bool locked = isLocked(journal);
    if (locked && handOver(journal, files))
        return false;
    std::unique_ptr<Workspace> made = makeWorkspace(journal);
    // Where there is no session bus there is no desktop either: who started it reads what is said.
    if (const Result<void> early = locked ? made->load() : Result<void>();
        !early && early.error().kind == Error::Kind::Busy && !hasSessionBus()) {
        if (!m_places.empty() && m_places.front()->window) { // asked for in a window
            m_places.front()->window->notify({.text = early.error().text});
            return false;
        }
        m_console.say(early.error().text);
        m_outcome = ExitCode::Failed;
        return false;
    }
    m_places.push_back(
        std::make_unique<Place>(Place {.workspace = std::move(made), .welcome = isFirstRun(journal)}));
    show(*m_places.back(), files);
    return true;
}

void Windows::show(Place &place, const QStringList &files)
{
    Workspace &workspace = *place.workspace;
    auto *window = new MainWindow(workspace);
    place.window = window;
    window->setAttribute(Qt::WA_DeleteOnClose);
    new FirstPicture(*window, [this, &place, files] { load(place, files); });
    connect(
        &workspace, &Workspace::changed, window,
        [&workspace] {
            listJournal(workspace.path(), personOf(workspace.journal()));
            if (!workspace.isAnalysing())
                giveBackMemory();
        },
        Qt::QueuedConnection);
    auto *follower = new DesktopFollower(*window, knownDesktop(), followDesktop);
    follower->setParent(window);
    auto *tray = new Tray(*window);
    new Reminding(
        workspace, [tray](const QString &title, const QString &text) { return tray->show(title, text); },
        window);
    connect(
        window, &QObject::destroyed, this, [this] { forgetClosed(); }, Qt::QueuedConnection);
    window->show();
}

void Windows::load(Place &place, const QStringList &files)
{
    Workspace &workspace = *place.workspace;
    MainWindow &window = *place.window;
    while (!workspace.isLoaded()) {
        const Result<void> loaded = workspace.load();
        if (loaded)
            break;
        m_console.say(loaded.error().text);
        const WayOut way = offerWaysOut(loaded.error(), workspace.path(), workspace.now(), &window);
        if (way == WayOut::OnlyRead)
            openForReading(workspace);
        if (way != WayOut::Close)
            continue;
        m_outcome = ExitCode::Failed;
        window.close();
        return;
    }
    noteRecent(workspace.path());
    if (isForReading(workspace)) {
        window.personSigns().renew();
        window.reopenLastPage();
        return window.notify({.text = tr("Open for reading only: changes are not saved")});
    }
    auto *daily = new QTimer(&window);
    connect(daily, &QTimer::timeout, &window, [&workspace, &window, told = std::make_shared<QDate>()] {
        backUpDaily(workspace, window, told);
    });
    daily->start(std::chrono::minutes(10));
    auto *instance = new Instance(workspace.path(), &window);
    connect(instance, &Instance::shown, &window, [&workspace, &window](const QStringList &brought) {
        window.comeForward();
        importFiles(brought, workspace, window, &window);
    });
    if (place.welcome)
        (new FirstRun(workspace, window, &window))->show();
    if (files.isEmpty())
        window.reopenLastPage();
    else
        importFiles(files, workspace, window, &window);
}

void Windows::forgetClosed()
{
    std::erase_if(m_places, [](const auto &place) { return place->window.isNull(); });
}

} // namespace rhomboid
