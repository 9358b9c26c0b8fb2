#pragma once

class QWidget;

namespace rhomboid {

// What this is, what it is not, and under which licence.
void showAbout(QWidget &window);

} // namespace rhomboid
