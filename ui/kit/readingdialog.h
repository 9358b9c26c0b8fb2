#pragma once

#include <memory>

class QDialog;
class QString;
class QWidget;

namespace rhomboid {

// A dialog with something to read below its title, which scrolls; no larger than the window below it. `width` in heights of a
// line. Takes the content.
std::unique_ptr<QDialog> readingDialog(QWidget &window, const QString &title, QWidget *content, double width);

} // namespace rhomboid
