#include "core/base/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace rhomboid {

namespace {

void syncFolder(const QString &folder)
{
    const int handle = ::open(qPrintable(folder), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    if (!written)
        file.cancelWriting();
    if (!written || !file.commit())
        return Error {.kind = Error::Kind::Io,
                      .text = QCoreApplication::translate("file", "%1 could not be written: %2")
                                  .arg(QFileInfo(path).fileName(), file.errorString())};
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<void> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return Error {.kind = Error::Kind::Io,
                      .text =
                          QCoreApplication::translate("file", "The folder %1 could not be made.").arg(path)};
    return {};
}

} // namespace rhomboid
