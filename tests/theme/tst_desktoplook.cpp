#include "ui/shell/desktoplook.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QPalette>
#include <QTest>
#include <QWidget>

using namespace rhomboid;

// Plays the portal of a desktop.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    PortalSettings settings {};

    // A program of its own, as far as the bus can tell.
    static QDBusConnection bus()
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    }

    void change(const QString &space, const QString &key, const QVariant &value)
    {
        QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                          QStringLiteral("org.freedesktop.portal.Settings"),
                                                          QStringLiteral("SettingChanged"));
        message << space << key << QVariant::fromValue(QDBusVariant(value));
        bus().send(message);
    }

public slots:
    rhomboid::PortalSettings ReadAll(const QStringList &) { return settings; }
};

class TestDesktopLook : public QObject
{
    Q_OBJECT

private slots:
    void aPaletteIsDarkWhenItsLettersAreLighter();
    void thePortalWinsOverThePalette();
    void whatThePortalLeavesOpenStaysAsItWas();
    void everyDesktopCanAskForStillness_data();
    void everyDesktopCanAskForStillness();
    void thePortalIsAskedAfterTheFirstPictureAndHeardAfterwards();
    void withoutAPortalNothingIsTold();

private:
    static bool hasBus() { return QDBusConnection::sessionBus().isConnected(); }
};

namespace {

PortalSettings saying(const QString &space, const QString &key, const QVariant &value)
{
    return {{space, {{key, value}}}};
}

const QString appearance = QStringLiteral("org.freedesktop.appearance");

} // namespace

void TestDesktopLook::aPaletteIsDarkWhenItsLettersAreLighter()
{
    QPalette palette(Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    QVERIFY(!lookOf(palette).dark);
    palette.setColor(QPalette::Window, QColor(30, 30, 30));
    palette.setColor(QPalette::WindowText, Qt::white);
    QVERIFY(lookOf(palette).dark);
}

void TestDesktopLook::thePortalWinsOverThePalette()
{
    const QString scheme = QStringLiteral("color-scheme");
    QVERIFY(lookOf(saying(appearance, scheme, 1U), {.dark = false}).dark);
    QVERIFY(!lookOf(saying(appearance, scheme, 2U), {.dark = true}).dark);
    QVERIFY(lookOf(saying(appearance, QStringLiteral("contrast"), 1U), {}).highContrast);
}

void TestDesktopLook::whatThePortalLeavesOpenStaysAsItWas()
{
    const DesktopLook dark {.dark = true};
    QCOMPARE(lookOf(PortalSettings(), dark), dark);
    QCOMPARE(lookOf(saying(appearance, QStringLiteral("color-scheme"), 0U), dark), dark);
}

void TestDesktopLook::everyDesktopCanAskForStillness_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("still");
    QTest::addColumn<QVariant>("moving");
    QTest::newRow("portal") << appearance << QStringLiteral("reduced-motion") << QVariant(1U) << QVariant(0U);
    QTest::newRow("GNOME") << QStringLiteral("org.gnome.desktop.interface")
                           << QStringLiteral("enable-animations") << QVariant(false) << QVariant(true);
    QTest::newRow("Plasma") << QStringLiteral("org.kde.kdeglobals.KDE")
                            << QStringLiteral("AnimationDurationFactor") << QVariant(QStringLiteral("0"))
                            << QVariant(QStringLiteral("1.5"));
}

void TestDesktopLook::everyDesktopCanAskForStillness()
{
    QFETCH(QString, space);
    QFETCH(QString, key);
    QFETCH(QVariant, still);
    QFETCH(QVariant, moving);
    QVERIFY(!lookOf(saying(space, key, still), {}).motion);
    QVERIFY(lookOf(saying(space, key, moving), {}).motion);
}

void TestDesktopLook::thePortalIsAskedAfterTheFirstPictureAndHeardAfterwards()
{
    if (!hasBus())
        QSKIP("There is no session bus here; the test desktopportal brings its own.");
    qDBusRegisterMetaType<PortalSettings>();
    Portal portal;
    portal.settings = saying(appearance, QStringLiteral("color-scheme"), 1U);
    QDBusConnection bus = Portal::bus();
    if (!bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")))
        QSKIP("This session has a portal of its own.");
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                               QDBusConnection::ExportAllSlots));
    QList<DesktopLook> told;
    QWidget window;
    const DesktopFollower follower(window, {}, [&told](const DesktopLook &look) { told.append(look); });
    QTest::qWait(50);
    QVERIFY(told.isEmpty());
    window.show();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.last().dark && told.last().motion);
    portal.change(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), false);
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told.last().dark && !told.last().motion);
    portal.change(QStringLiteral("org.gnome.desktop.sound"), QStringLiteral("event-sounds"), false);
    portal.change(appearance, QStringLiteral("contrast"), 1U);
    QTRY_COMPARE(told.size(), 3);
    QVERIFY(told.last().highContrast);
    bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
}

void TestDesktopLook::withoutAPortalNothingIsTold()
{
    int told = 0;
    QWidget window;
    const DesktopFollower follower(window, {}, [&told](const DesktopLook &) { ++told; });
    window.show();
    QTest::qWait(100);
    QCOMPARE(told, 0);
}

QTEST_MAIN(TestDesktopLook)
#include "tst_desktoplook.moc"
