#pragma once

#include <memory>
#include <span>

class QDialog;
class QString;
class QWidget;

namespace rhomboid {

// A titled piece of text to read; both are QT_TRANSLATE_NOOP.
struct Paragraph {
    const char *title {};
    const char *text {};
};

// A dialog of paragraphs, which are translated in `context`.
std::unique_ptr<QDialog> paragraphsDialog(QWidget &window, const QString &title, const char *context,
                                          std::span<const Paragraph> paragraphs);

// "How this works": in plain words how advice is chosen, what is compared with what, what is left out, what
// the numbers do not say, and where the entries are.
std::unique_ptr<QDialog> methodDialog(QWidget &window);

} // namespace rhomboid
