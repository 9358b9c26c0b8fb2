#pragma once

#include <span>

class QString;
class QWidget;

namespace rhomboid {

// A titled piece of text to read; both are QT_TRANSLATE_NOOP.
struct Paragraph {
    const char *title {};
    const char *text {};
};

// A dialog of paragraphs, which are translated in `context`.
void showParagraphs(QWidget &window, const QString &title, const char *context,
                    std::span<const Paragraph> paragraphs);

// "How this works": in plain words what is compared with what, what is left out, and what the numbers do not
// say.
void showMethod(QWidget &window);

} // namespace rhomboid
