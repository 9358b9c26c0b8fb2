#pragma once

#include <QMap>
#include <QObject>
#include <QVariantMap>

#include <functional>

class QDBusVariant;
class QPalette;
class QWidget;

namespace rhomboid {

// What the desktop asks of every program.
struct DesktopLook {
    bool dark {false};
    bool highContrast {false};
    bool motion {true};

    bool operator==(const DesktopLook &) const = default;
};

// What the portal of the desktop says, by namespace and key.
using PortalSettings = QMap<QString, QVariantMap>;

// By the palette a desktop gave the program: Qt 6.4 has no other way to say that it is dark.
DesktopLook lookOf(const QPalette &palette);
// What the portal leaves open stays as it was.
DesktopLook lookOf(const PortalSettings &settings, const DesktopLook &otherwise);

// Asks the portal once the window has its first picture, without waiting for the answer, and listens to
// changes from then on. Where there is no portal, a change of the desktop's palette is all there is to hear.
class DesktopFollower : public QObject
{
    Q_OBJECT

public:
    // `known` is what the palette said before the program had its own.
    DesktopFollower(QWidget &window, const DesktopLook &known, std::function<void(const DesktopLook &)> tell);

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private slots:
    void noteChange(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void readPalette();
    void report();

    std::function<void(const DesktopLook &)> m_tell;
    PortalSettings m_settings {};
    DesktopLook m_palette {};
    bool m_asked {false};
};

} // namespace rhomboid
