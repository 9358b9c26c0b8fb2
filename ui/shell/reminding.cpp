#include "ui/shell/reminding.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/theme/icons.h"
#include "ui/workspace/workspace.h"

#include <QIcon>
#include <QSystemTrayIcon>

namespace rhomboid {

namespace {

constexpr int minute = 60'000; // ms

QString textOf(const QList<Reminder> &due)
{
    if (due.size() > 1)
        return Reminding::tr("%n short questions are open. Today shows them.", nullptr,
                             static_cast<int>(due.size()));
    return due.first().kind == Reminder::Kind::CheckIn
        ? Reminding::tr("A check-in is open. One click answers it.")
        : Reminding::tr("A short weekly question is open.");
}

} // namespace

Reminding::Reminding(Workspace &workspace, Show show, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_show(std::move(show))
{
    m_timer.setInterval(minute);
    connect(&m_timer, &QTimer::timeout, this, &Reminding::look);
    m_timer.start();
}

void Reminding::look()
{
    const ReminderPreferences preferences = reminderPreferences();
    if (!preferences.on || !m_workspace.isLoaded())
        return;
    const QList<Reminder> due =
        dueReminders(m_workspace.journal(), preferences.choices, shownReminders(), m_workspace.now());
    if (due.isEmpty() || !m_show(tr("Rhomboid"), textOf(due)))
        return;
    QStringList keys;
    for (const Reminder &reminder : due)
        keys.append(reminder.key);
    noteShown(keys);
}

Tray::Tray(MainWindow &window) : QObject(&window), m_window(window) { }

Tray::~Tray() = default;

bool Tray::show(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(appIcon());
        m_icon->setToolTip(title);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &Tray::openToday);
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::openToday);
        m_icon->show();
    }
    m_icon->showMessage(title, text, m_window.windowIcon());
    return true;
}

void Tray::openToday()
{
    m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
    m_window.open({.page = QStringLiteral("today")});
}

} // namespace rhomboid
