#pragma once

class QWidget;

namespace rhomboid {

// Whether a painted widget draws its focus ring: it has the focus, and the hand is on the keyboard. That is so once
// the focus came by Tab or a shortcut, or a key was pressed, until the mouse is pressed; not at the start.
bool showsFocus(const QWidget &widget);

} // namespace rhomboid
