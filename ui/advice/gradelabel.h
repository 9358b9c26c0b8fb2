#pragma once

#include <QLabel>

namespace rhomboid {

// A line in one piece that says how good the published evidence is: "Evidence: moderate".
QLabel *gradeLabel(const QString &grade);

// Lets a label say that. Pointing at it and a screen reader tell what the word stands for.
void tellGrade(QLabel &label, const QString &grade);

} // namespace rhomboid
