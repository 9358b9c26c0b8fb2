#include "ui/kit/filechooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace rhomboid {

namespace {

// Where people keep files; the folder the program was started in says nothing to anybody.
QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

// ".json" of "One JSON file (*.json)"; nothing for a folder, "(*)".
QString endingOf(const QString &kind)
{
    static const QRegularExpression ending {QStringLiteral(R"(\(\*(\.\w+)\))")};
    return ending.match(kind).captured(1);
}

// The dialog has asked about replacing the name it shows. One with another ending that is there already is
// asked for again, so that it asks about that one.
QString askForName(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)
{
    QString shown = QDir(usualFolder()).filePath(proposed);
    QString kind = filter.section(QStringLiteral(";;"), 0, 0);
    for (;;) {
        const QString chosen = QFileDialog::getSaveFileName(parent, title, shown, filter, &kind);
        shown = nameOfKind(chosen, kind, filter);
        if (shown == chosen || !QFileInfo::exists(shown))
            return shown;
    }
}

} // namespace

QString nameOfKind(const QString &path, const QString &kind, const QString &filter)
{
    const QString wanted = endingOf(kind);
    if (path.isEmpty() || (!wanted.isEmpty() && path.endsWith(wanted, Qt::CaseInsensitive)))
        return path;
    QString name = path;
    for (const QString &other : filter.split(QStringLiteral(";;"))) {
        const QString ending = endingOf(other);
        if (!ending.isEmpty() && name.endsWith(ending, Qt::CaseInsensitive)) {
            name.chop(ending.size());
            break;
        }
    }
    return name + wanted;
}

FileChooser &fileChooser()
{
    static FileChooser instance {
        .openFiles =
            [](QWidget *parent, const QString &title, const QString &filter) {
                return QFileDialog::getOpenFileNames(parent, title, usualFolder(), filter);
            },
        .saveFile =
            [](QWidget *parent, const QString &title, const QString &name, const QString &filter) {
                return askForName(parent, title, name, filter);
            },
        .openFolder =
            [](QWidget *parent, const QString &title, const QString &folder) {
                return QFileDialog::getExistingDirectory(parent, title, folder);
            },
    };
    return instance;
}

} // namespace rhomboid
