#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QDialog;
class QLabel;
class QWidget;

namespace rhomboid {

struct ShortcutRow {
    QStringList keys {}; // in the words of the desktop, each of them does it
    QString does {}; // whatever the state of the window
};

struct ShortcutGroup {
    QString title {};
    QList<ShortcutRow> rows {};
};

// Every shortcut of the program, read from the menu bar and the keyboard map of the painted widgets, by what
// one is doing when one needs it.
QList<ShortcutGroup> shortcutGroups(const QWidget &window);

// A key as it looks on a keyboard.
QLabel *keycap(const QString &key);

std::unique_ptr<QDialog> shortcutsDialog(QWidget &window);

} // namespace rhomboid
