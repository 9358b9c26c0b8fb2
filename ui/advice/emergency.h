#pragma once

#include <QString>

#include <span>

namespace rhomboid {

// A number to call in an emergency, and where it is in use: marked for translation in the context
// "emergency".
struct EmergencyNumber {
    const char *number {};
    const char *where {};
};

std::span<const EmergencyNumber> emergencyNumbers();

// The number that the program prints: the one chosen in the settings, else that of the region this computer
// is set to, else 112. Kept in QSettings, because it belongs to the place and not to the journal.
QString emergencyNumber();

// Digits, blanks and + only; an empty text goes back to the region's number.
void chooseEmergencyNumber(const QString &number);
bool isEmergencyNumber(const QString &text);

} // namespace rhomboid
