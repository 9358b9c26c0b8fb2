#include "ui/kit/filechooser.h"

#include <QFileDialog>

namespace rhomboid {

FileChooser &fileChooser()
{
    static FileChooser instance {
        .openFiles = [](QWidget *parent, const QString &title,
                        const QString &filter) { return QFileDialog::getOpenFileNames(parent, title, {}, filter); },
        .saveFile = [](QWidget *parent, const QString &title, const QString &name,
                       const QString &filter) { return QFileDialog::getSaveFileName(parent, title, name, filter); },
        .openFolder = [](QWidget *parent, const QString &title,
                         const QString &folder) { return QFileDialog::getExistingDirectory(parent, title, folder); },
    };
    return instance;
}

} // namespace rhomboid
