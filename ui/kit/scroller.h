#pragma once

class QScrollArea;
class QWidget;

namespace rhomboid {

// Scrolls a page downwards only, as a part of what is around it: without a frame, and never with the focus. Whether
// there is something to scroll or not, the page is equally wide.
QScrollArea *scrollerOf(QWidget *page);

} // namespace rhomboid
