#include "ui/exchange/importqueue.h"

#include "core/exchange/readfile.h"
#include "ui/exchange/filedrop.h"
#include "ui/exchange/importanswers.h"
#include "ui/exchange/importpreview.h"
#include "ui/kit/navigator.h"
#include "ui/log/completiondialog.h"
#include "ui/log/completionmodel.h"
#include "ui/workspace/background.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(import)
};

bool isSameFile(const QString &a, const QString &b) { return QFileInfo(a) == QFileInfo(b); }

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

bool standsIn(const QWidget *dialog, const QWidget &window)
{
    while (dialog && dialog != &window)
        dialog = dialog->parentWidget();
    return dialog;
}

} // namespace

ImportQueue::ImportQueue(Workspace &workspace, Navigator &navigator, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_window(window)
{
    window.installEventFilter(this);
}

void ImportQueue::add(const QStringList &paths)
{
    for (const QString &path : paths)
        if (!has(path))
            read(path);
    if (m_open) {
        m_open->raise();
        m_open->activateWindow();
    }
    tellWaiting();
}

bool ImportQueue::has(const QString &path) const
{
    return (m_open && m_open->isVisible() && isSameFile(path, m_openPath))
        || std::ranges::any_of(m_waiting,
                               [&path](const Waiting &file) { return isSameFile(path, file.path); });
}

void ImportQueue::read(const QString &path)
{
    m_waiting.append({.path = path});
    const ImportOptions options {.fields = m_workspace.parts().fields, .now = m_workspace.now()};
    const auto work = [path, options, importers = m_workspace.parts().importers] {
        return readImport(path, {}, importers, options);
    };
    inBackground(this, work, [this, path](const Result<ImportDraft> &draft) {
        const auto file = std::ranges::find(m_waiting, path, &Waiting::path);
        if (file != m_waiting.end())
            file->draft = draft;
        next();
    });
}

// In the order in which they came, whichever was read first.
void ImportQueue::next()
{
    while (!m_open && !isBlocked() && !m_waiting.isEmpty() && m_waiting.front().draft) {
        const Waiting file = m_waiting.takeFirst();
        if (*file.draft)
            show(**file.draft, file.path);
        else
            m_refused.append(
                Words::tr("%1: %2").arg(QFileInfo(file.path).fileName(), file.draft->error().text));
    }
    tellWaiting();
    if (!m_open && m_waiting.isEmpty())
        tellRefused();
}

void ImportQueue::show(const ImportDraft &draft, const QString &path)
{
    m_open = new ImportPreview(draft, path, m_workspace, &m_window);
    m_openPath = path;
    m_open->setAttribute(Qt::WA_DeleteOnClose);
    new FileDrop(*m_open, [this](const QStringList &files) { add(files); });
    connect(m_open, &QDialog::accepted, this, &ImportQueue::import);
    connect(
        m_open, &QDialog::finished, this,
        [this] {
            m_open.clear();
            next();
        },
        Qt::QueuedConnection);
    m_open->open();
}

void ImportQueue::import()
{
    const ImportPlan &plan = m_open->plan();
    const QString name = QFileInfo(m_openPath).fileName();
    if (!m_workspace.perform(plan.change, [name] { return Words::tr("Import %1").arg(name); }))
        return;
    forgetAnswers(m_workspace, m_openPath);
    m_imported = {.text = Words::tr("%n entry(s) imported", nullptr, plan.added + plan.completed),
                  .undoable = true};
    if (const QStringList uids = incompleteOf(plan, m_workspace.journal()); !uids.isEmpty()) {
        m_imported.actionText = Words::tr("Complete these workouts");
        m_imported.action = [uids, this] { completeWorkouts(uids, m_workspace, &m_window); };
    }
    m_navigator.notify(m_imported);
}

// Together with what was imported before, whose message this one takes the place of.
void ImportQueue::tellRefused()
{
    Notice notice = std::exchange(m_imported, {});
    if (m_refused.isEmpty())
        return;
    if (!notice.text.isEmpty())
        m_refused.prepend(notice.text);
    notice.text = std::exchange(m_refused, {}).join(u'\n');
    m_navigator.notify(notice);
}

void ImportQueue::tellWaiting()
{
    QStringList names;
    for (const Waiting &file : std::as_const(m_waiting))
        names.append(QFileInfo(file.path).fileName());
    if (m_open)
        m_open->tellWaiting(names);
}

bool ImportQueue::isBlocked() const
{
    return std::ranges::any_of(QApplication::topLevelWidgets(), [this](const QWidget *dialog) {
        return dialog->isVisible()
            && (dialog->windowModality() == Qt::ApplicationModal
                || (dialog->isModal() && standsIn(dialog, m_window)));
    });
}

bool ImportQueue::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::WindowUnblocked && !m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &ImportQueue::next, Qt::QueuedConnection);
    return false;
}

} // namespace rhomboid
