#pragma once

class QWidget;

namespace rhomboid {

// Every shortcut of the program, read from the menu bar and the keyboard map of the painted widgets.
void showShortcuts(QWidget &window);

// What this is, what it is not, and under which licence.
void showAbout(QWidget &window);

} // namespace rhomboid
