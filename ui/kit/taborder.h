#pragma once

class QWidget;

namespace rhomboid {

// For what is made later than what stands around it, which Tab would reach last in the window: it is reached right
// after `before`, or after what is reached before that, where `before` cannot have the focus itself. Both are in
// one window.
void tabAfter(QWidget &before, QWidget &made);

} // namespace rhomboid
