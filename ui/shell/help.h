#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace rhomboid {

struct ShortcutRow {
    QString keys {}; // in the words of the desktop
    QString does {};
};

// Every shortcut of the program, read from the menu bar and the keyboard map of the painted widgets.
QList<ShortcutRow> shortcutRows(const QWidget &window);
void showShortcuts(QWidget &window);

// What this is, what it is not, and under which licence.
void showAbout(QWidget &window);

} // namespace rhomboid
