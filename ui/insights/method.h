#pragma once

class QWidget;

namespace rhomboid {

// "How this works": in plain words what is compared with what, what is left out, and what the numbers do not
// say.
void showMethod(QWidget &window);

} // namespace rhomboid
