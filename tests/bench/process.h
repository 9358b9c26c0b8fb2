#pragma once

#include <QByteArray>
#include <QString>

// What Linux says about a running process.
namespace rhomboid {

QByteArray contentOf(const QString &path);

// Clock ticks of processor time it has used.
qint64 ticksUsed(qint64 process);

// How often its threads have gone to sleep by themselves: once for each time something woke them.
qint64 wakeups(qint64 process);

// Waits until it uses no processor time in a row of looks; false when it never comes to rest.
bool awaitRest(qint64 process);

} // namespace rhomboid
