#include "app/commands/journalfile.h"

#include "app/commands/command.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace rhomboid {

Result<Journal> readJournal(const QString &path)
{
    return Store::open(path, Store::Mode::ReadOnly).and_then([](const Store &store) { return store.load(); });
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error {
            Error::Kind::Io, Text::tr("%1 could not be written: %2").arg(path, file.errorString()), {}};
    return {};
}

Result<void> makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error {Error::Kind::Io, Text::tr("The folder %1 could not be made.").arg(folder), {}};
    return {};
}

} // namespace rhomboid
