#pragma once

class QLineEdit;

namespace rhomboid {

// Puts a magnifier in front of what is typed: the sign of a field that searches. It grows with the letters.
void addMagnifier(QLineEdit &line);

} // namespace rhomboid
