#pragma once

class QApplication;

namespace rhomboid {

// The wheel scrolls pages. It never changes a choice that is not open, nor a number or a date that is not being typed,
// only because the pointer passes over it.
void guardFromWheel(QApplication &application);

} // namespace rhomboid
