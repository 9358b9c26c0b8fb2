#pragma once

#include <QString>

class QWidget;

namespace rhomboid {

// One setting: what it is and what it does at the left, the control at the right; below each other where it
// is narrow.
QWidget *settingRow(const QString &title, const QString &explanation, QWidget *control);

} // namespace rhomboid
