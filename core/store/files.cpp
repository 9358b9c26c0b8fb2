#include "core/store/files.h"

#include "core/store/failure.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace rhomboid {

namespace {

Error systemError(const QString &path)
{
    const int reason = errno;
    const bool full = reason == ENOSPC || reason == EDQUOT;
    return {full ? Error::Kind::Full : Error::Kind::Io,
            full ? StoreText::tr("\"%1\" could not be written: the disk is full.").arg(path)
                 : StoreText::tr("\"%1\" could not be written: %2.").arg(path, qt_error_string(reason)),
            QStringLiteral("errno %1").arg(reason)};
}

bool makeDurable(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    const int reason = errno;
    ::close(file);
    errno = reason;
    return synced;
}

} // namespace

Result<DraftFile> DraftFile::beside(const QString &target)
{
    QByteArray name = QFile::encodeName(target) + ".new-XXXXXX";
    const int file = ::mkstemp(name.data()); // 0600
    if (file < 0)
        return systemError(target);
    ::close(file);
    return DraftFile(QFile::decodeName(name));
}

DraftFile::DraftFile(DraftFile &&other) noexcept : m_path(std::exchange(other.m_path, QString())) { }

DraftFile::~DraftFile()
{
    if (m_path.isEmpty())
        return;
    for (const auto *suffix : {u"", u"-wal", u"-shm", u"-journal"})
        QFile::remove(m_path + QString::fromUtf16(suffix));
}

Result<void> DraftFile::keepAs(const QString &target, Existing existing)
{
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(target);
    if (!makeDurable(m_path, O_RDONLY))
        return systemError(target);
    const unsigned flags = existing == Existing::Keep ? RENAME_NOREPLACE : 0;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags) != 0)
        return systemError(target);
    m_path.clear();
    if (!makeDurable(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY))
        return systemError(target);
    return {};
}

} // namespace rhomboid
