#pragma once

#include <QString>

class QWidget;

namespace rhomboid {

// Shows something to read in a dialog above the window, which scrolls it, until it is closed. `width` in heights of a
// line. Takes the content.
void showForReading(QWidget &window, const QString &title, QWidget *content, double width);

} // namespace rhomboid
