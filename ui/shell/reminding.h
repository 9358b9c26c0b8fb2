#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QSystemTrayIcon;

namespace rhomboid {

class MainWindow;
class Workspace;

// Desktop notifications while the program runs, when somebody switched them on. Looks once a minute what is
// due, shows it once, and says nothing about health. What is due is core/advice/reminders.h's business.
class Reminding : public QObject
{
    Q_OBJECT

public:
    // How a notification reaches the desktop: title, text. False when it cannot be shown now; it is tried
    // again then.
    using Show = std::function<bool(const QString &, const QString &)>;

    Reminding(Workspace &workspace, Show show, QObject *parent = nullptr);

    void look();

private:
    Workspace &m_workspace;
    Show m_show;
    QTimer m_timer {};
};

// An icon in the tray, from the first notification on; a click on it or on the notification opens Today.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(MainWindow &window);
    ~Tray() override;

    bool show(const QString &title, const QString &text);

private:
    void openToday();

    MainWindow &m_window;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace rhomboid
