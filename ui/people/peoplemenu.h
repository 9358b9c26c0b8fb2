#pragma once

#include <QString>

class QAction;
class QMenu;

namespace rhomboid {

// Fills a menu with everybody on this computer; the person of `journal` is ticked. Choosing another one opens
// or raises their window. `dialog` is the last line.
void fillPeopleMenu(QMenu &menu, const QString &journal, QAction *dialog);

// Fills a menu with the journals that were open lately.
void fillRecentMenu(QMenu &menu, const QString &journal);

} // namespace rhomboid
