#pragma once

class QCoreApplication;

namespace rhomboid {

// Makes the texts speak the language of the desktop as far as there is a translation; English, with its plurals,
// where there is none.
void installTranslations(QCoreApplication &application);

} // namespace rhomboid
