#pragma once

#include <QStringList>

class QWidget;

namespace rhomboid::test {

// What is wrong with what a window or page shows now, one line each: text that is cut off or shortened, texts
// over each other, and what lies beyond the edge of what holds it. A text that only has to be scrolled to is
// all right; the messages of the snack bar, which come and go, are left out.
QStringList layoutFaults(QWidget &root);

// Texts in view that stand out from their ground by less than `limit`, a ratio of WCAG 2. What is disabled is
// exempt.
QStringList paleTexts(QWidget &root, double limit);

} // namespace rhomboid::test
