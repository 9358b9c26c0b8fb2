#include "ui/shell/desktoplook.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QFileInfo>
#include <QPalette>
#include <QWidget>

namespace rhomboid {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portal = QStringLiteral("org.freedesktop.portal.Settings");

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString plasma = QStringLiteral("org.kde.kdeglobals.KDE");

// Answers of `org.freedesktop.appearance`.
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;
constexpr uint prefersMore = 1; // contrast
constexpr uint prefersLess = 1; // motion

// Without a bus to talk to, the library behind Qt would start one, which takes its time.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

bool standsStill(const PortalSettings &settings)
{
    const QVariant animations = settings[gnome].value(QStringLiteral("enable-animations"));
    const QVariant factor = settings[plasma].value(QStringLiteral("AnimationDurationFactor"));
    return settings[appearance].value(QStringLiteral("reduced-motion")).toUInt() == prefersLess
        || (animations.isValid() && !animations.toBool()) || (factor.isValid() && factor.toDouble() == 0);
}

} // namespace

DesktopLook lookOf(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    const QColor letters = palette.color(QPalette::Active, QPalette::WindowText);
    return {.dark = ground.lightnessF() < letters.lightnessF()};
}

DesktopLook lookOf(const PortalSettings &settings, const DesktopLook &otherwise)
{
    DesktopLook look = otherwise;
    const QVariantMap asked = settings[appearance];
    const uint scheme = asked.value(QStringLiteral("color-scheme")).toUInt();
    if (scheme == prefersDark || scheme == prefersLight)
        look.dark = scheme == prefersDark;
    look.highContrast = asked.value(QStringLiteral("contrast")).toUInt() == prefersMore;
    look.motion = otherwise.motion && !standsStill(settings);
    return look;
}

DesktopFollower::DesktopFollower(QWidget &window, const DesktopLook &known,
                                 std::function<void(const DesktopLook &)> tell)
    : m_tell(std::move(tell))
    , m_palette(known)
{
    window.installEventFilter(this);
}

bool DesktopFollower::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_asked) {
        m_asked = true;
        QMetaObject::invokeMethod(this, &DesktopFollower::askPortal, Qt::QueuedConnection);
    } else if (event->type() == QEvent::ThemeChange) {
        readPalette();
        report();
    }
    return false;
}

void DesktopFollower::askPortal()
{
    if (!hasSessionBus())
        return;
    qDBusRegisterMetaType<PortalSettings>();
    qRegisterMetaType<QDBusVariant>(); // or the slot below is never found
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, portal, QStringLiteral("SettingChanged"), this,
                SLOT(noteChange(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, portal, QStringLiteral("ReadAll"));
    question << QStringList {appearance, gnome, plasma};
    auto *waiting = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        const QDBusPendingReply<PortalSettings> reply = *waiting;
        waiting->deleteLater();
        if (reply.isError())
            return;
        m_settings = reply.value();
        report();
    });
}

void DesktopFollower::noteChange(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != appearance && space != gnome && space != plasma)
        return;
    m_settings[space][key] = value.variant();
    report();
}

// The program's own palette hides the desktop's, so it steps aside for the look.
void DesktopFollower::readPalette()
{
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    m_palette = lookOf(QApplication::palette());
    QApplication::setPalette(own);
}

void DesktopFollower::report() { m_tell(lookOf(m_settings, m_palette)); }

} // namespace rhomboid
