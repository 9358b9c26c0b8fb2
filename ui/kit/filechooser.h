#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace rhomboid {

// The native file dialogs, behind a seam so that tests can answer them.
struct FileChooser {
    std::function<QStringList(QWidget *, const QString &title, const QString &filter)> openFiles {};
    std::function<QString(QWidget *, const QString &title, const QString &name, const QString &filter)> saveFile {};
    std::function<QString(QWidget *, const QString &title, const QString &folder)> openFolder {};
};

FileChooser &fileChooser();

// The name with the ending of the kind that was chosen, in place of the ending of another kind in `filter`: the
// dialog leaves "x.json" as it is when somebody then chooses a folder of tables.
QString nameOfKind(const QString &path, const QString &kind, const QString &filter);

} // namespace rhomboid
