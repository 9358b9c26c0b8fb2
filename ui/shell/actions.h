#pragma once

namespace rhomboid {

class MainWindow;
class Workspace;

// Fills the menu bar: every command of the program, whatever the size of the window.
void buildMenus(MainWindow &window, Workspace &workspace);

} // namespace rhomboid
