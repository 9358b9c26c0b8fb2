#include "ui/kit/filechooser.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace rhomboid {

namespace {

// Where people keep files; the folder the program was started in says nothing to anybody.
QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace

FileChooser &fileChooser()
{
    static FileChooser instance {
        .openFiles =
            [](QWidget *parent, const QString &title, const QString &filter) {
                return QFileDialog::getOpenFileNames(parent, title, usualFolder(), filter);
            },
        .saveFile =
            [](QWidget *parent, const QString &title, const QString &name, const QString &filter) {
                return QFileDialog::getSaveFileName(parent, title, QDir(usualFolder()).filePath(name),
                                                    filter);
            },
        .openFolder =
            [](QWidget *parent, const QString &title, const QString &folder) {
                return QFileDialog::getExistingDirectory(parent, title, folder);
            },
    };
    return instance;
}

} // namespace rhomboid
