#include "ui/log/draftkeeper.h"

#include "ui/workspace/workspace.h"

#include <QLabel>

#include <utility>

namespace rhomboid {

namespace {

constexpr int delay = 800; // ms

QString asideKey(const QString &name, int place) { return QStringLiteral("%1/%2").arg(name).arg(place); }

} // namespace

DraftKeeper::DraftKeeper(Workspace &workspace, const QString &name, Form form, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_name(name)
    , m_form(std::move(form))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::tellIn(QLabel &note)
{
    connect(this, &DraftKeeper::wasKept, &note, [&note] { say(note, tr("Draft kept")); });
    connect(this, &DraftKeeper::wasRestored, &note,
            [&note] { say(note, tr("Your draft is back. It was not saved yet.")); });
    connect(this, &DraftKeeper::wasDropped, &note, [&note] { say(note, {}); });
}

// An empty line would push what stands beside it out of the middle of the footer.
void DraftKeeper::say(QLabel &note, const QString &text)
{
    note.setText(text);
    note.setVisible(!text.isEmpty());
}

bool DraftKeeper::restore(const std::optional<QByteArray> &draft)
{
    if (!draft || !m_form.show(*draft))
        return false;
    m_dirty = true;
    ++m_shows;
    emit wasRestored();
    return true;
}

bool DraftKeeper::resume() { return restore(m_workspace.draft(m_name)) || takeAside(); }

void DraftKeeper::finish()
{
    drop();
    if (!takeAside() && m_form.startNew)
        m_form.startNew();
}

void DraftKeeper::goOn(int filling)
{
    m_filling = filling;
    m_dirty = true;
}

void DraftKeeper::settleAsSaved()
{
    const int same = m_filling;
    drop();
    m_filling = same;
}

void DraftKeeper::touch()
{
    m_dirty = true;
    if (!m_timer.isActive()) // never put off by more typing
        m_timer.start();
}

void DraftKeeper::keep()
{
    m_timer.stop();
    if (!m_dirty)
        return;
    m_workspace.keepDraft(m_name, m_form.content());
    emit wasKept();
}

void DraftKeeper::drop()
{
    settle();
    m_workspace.clearDraft(m_name);
    emit wasDropped();
}

void DraftKeeper::settle()
{
    m_timer.stop();
    m_dirty = false;
    m_filling = ++m_lastFilling;
}

void DraftKeeper::setAside()
{
    if (!m_dirty)
        return;
    int place = 1;
    while (m_workspace.draft(asideKey(m_name, place)))
        ++place;
    m_workspace.keepDraft(asideKey(m_name, place), m_form.content());
    m_aside.insert(asideKey(m_name, place), m_filling);
    drop();
}

// Where the one that was set aside last is kept; where nothing is when none was.
QString DraftKeeper::lastAside(Workspace &workspace, const QString &form)
{
    int place = 1;
    while (workspace.draft(asideKey(form, place)))
        ++place;
    return asideKey(form, place - 1);
}

bool DraftKeeper::takeAside()
{
    const QString key = lastAside(m_workspace, m_name);
    const std::optional<QByteArray> last = m_workspace.draft(key);
    if (last) {
        m_workspace.keepDraft(m_name, *last); // at no time it is kept nowhere
        m_workspace.clearDraft(key);
    }
    if (!restore(last))
        return false;
    if (m_aside.contains(key))
        goOn(m_aside.take(key));
    return true;
}

std::optional<QByteArray> DraftKeeper::lastKept(Workspace &workspace, const QString &form)
{
    const std::optional<QByteArray> shown = workspace.draft(form);
    return shown ? shown : workspace.draft(lastAside(workspace, form));
}

bool DraftKeeper::holds(Workspace &workspace, const QString &form)
{
    return lastKept(workspace, form).has_value();
}

void DraftKeeper::forget(Workspace &workspace, const QString &form)
{
    workspace.clearDraft(form);
    for (int place = 1; workspace.draft(asideKey(form, place)); ++place)
        workspace.clearDraft(asideKey(form, place));
}

void DraftKeeper::giveUp()
{
    settle();
    m_aside.clear();
    forget(m_workspace, m_name);
    emit wasGivenUp();
}

} // namespace rhomboid
