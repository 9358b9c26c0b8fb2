#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QDialog;
class QLabel;
class QObject;
class QWidget;

namespace rhomboid {

struct ShortcutRow {
    QStringList keys {}; // in the words of the desktop, one keycap each
    QString does {}; // whatever the state of the window; where keys differ, in their order
};

struct ShortcutGroup {
    QString title {};
    QList<ShortcutRow> rows {};
};

// In which group a key of the menu bar stands.
enum class ShortcutPlace { General, Navigate, Log, Journal };
// Of an action, or of all actions of a menu that have none of their own. General where nobody says.
void setShortcutPlace(QObject &actionOrMenu, ShortcutPlace place);

// Every shortcut of the program, read from the menu bar and the keyboard map of the painted widgets, by what
// one is doing when one needs it.
QList<ShortcutGroup> shortcutGroups(const QWidget &window);

// A key as it looks on a keyboard.
QLabel *keycap(const QString &key);

std::unique_ptr<QDialog> shortcutsDialog(QWidget &window);

} // namespace rhomboid
