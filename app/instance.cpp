#include "app/instance.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace rhomboid {

namespace {

constexpr int patience = 3'000; // ms until nobody seems to be there

QString canonical(const QString &journal)
{
    const QFileInfo file(journal);
    return file.exists() ? file.canonicalFilePath() : QDir::cleanPath(file.absoluteFilePath());
}

// The bus shall not know the path.
QString keyOf(const QString &journal)
{
    const QByteArray hash = QCryptographicHash::hash(canonical(journal).toUtf8(), QCryptographicHash::Sha256);
    return u'j' + QString::fromLatin1(hash.toHex().left(24));
}

QString nameOf(const QString &journal) { return u"app.rhomboid.Rhomboid." + keyOf(journal); }
QString pathOf(const QString &name) { return u"/app/rhomboid/" + name.section(u'.', -1); }

} // namespace

// A lock that was left by a program that is no more (it was killed) is none. To ask means to take it and give
// it back, which waits for the disk twice: without the file nobody has it.
bool isLocked(const QString &journal)
{
    const QString file = canonical(journal) + u".lock";
    if (!QFileInfo::exists(file))
        return false;
    QLockFile lock(file);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

// Asking for the bus where there is none would start one.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus");
}

bool handOver(const QString &journal, const QStringList &files)
{
    if (!hasSessionBus())
        return false;
    const QString name = nameOf(journal);
    QDBusMessage call = QDBusMessage::createMethodCall(
        name, pathOf(name), QStringLiteral("app.rhomboid.Journal"), QStringLiteral("Show"));
    call << files;
    return QDBusConnection::sessionBus().call(call, QDBus::Block, patience).type()
        == QDBusMessage::ReplyMessage;
}

Instance::Instance(const QString &journal, QObject *parent) : QObject(parent), m_name(nameOf(journal))
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerObject(pathOf(m_name), this, QDBusConnection::ExportScriptableSlots);
    bus.registerService(m_name);
}

Instance::~Instance()
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(m_name);
    bus.unregisterObject(pathOf(m_name));
}

} // namespace rhomboid
