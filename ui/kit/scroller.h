#pragma once

class QScrollArea;
class QWidget;

namespace rhomboid {

// Scrolls a page downwards only, as a part of what is around it: without a frame, and never with the focus.
QScrollArea *scrollerOf(QWidget *page);

} // namespace rhomboid
