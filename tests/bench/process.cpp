#include "process.h"

#include <QDir>
#include <QFile>
#include <QThread>

namespace rhomboid {

namespace {

constexpr unsigned long tick = 100; // ms between two looks at a process
constexpr int restTicks = 6; // so long without using the processor is at rest
constexpr int patience = 30'000; // ms

} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 ticksUsed(qint64 process)
{
    const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(process));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 12 ? fields[11].toLongLong() + fields[12].toLongLong() : 0;
}

qint64 wakeups(qint64 process)
{
    constexpr QByteArrayView row("voluntary_ctxt_switches:");
    qint64 sum = 0;
    const QDir threads(QStringLiteral("/proc/%1/task").arg(process));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QByteArray &line : contentOf(threads.filePath(thread + u"/status")).split('\n'))
            if (line.startsWith(row))
                sum += line.mid(row.size()).trimmed().toLongLong();
    return sum;
}

bool awaitRest(qint64 process)
{
    qint64 before = -1;
    int quiet = 0;
    for (int waited = 0; waited < patience; waited += tick) {
        const qint64 used = ticksUsed(process);
        quiet = used == before ? quiet + 1 : 0;
        if (quiet == restTicks)
            return true;
        before = used;
        QThread::msleep(tick);
    }
    return false;
}

} // namespace rhomboid
