#pragma once

#include "core/advice/reminders.h"
#include "ui/kit/format.h"
#include "ui/shell/desktoplook.h"
#include "ui/theme/theme.h"

class QTimer;

namespace rhomboid {

// What belongs to this computer and not to the journal: size of the text, units. Kept in QSettings,
// which may lose it; nothing of worth goes there.
// Until the desktop is asked, it is known by the palette it gave the program.
Appearance savedAppearance();
void restoreFormats();

// The colours as the desktop has them, or always the same.
enum class Colours { AsDesktop, Light, Dark, HighContrast };
Colours chosenColours();
void chooseColours(Colours colours);
const DesktopLook &knownDesktop();
// What the desktop asks for has changed, or is known better.
void followDesktop(const DesktopLook &desktop);

// One step larger or smaller, or back to normal with 0 (80-300 %). It is kept at once; the window follows a
// moment later, so that of several steps only the last costs anything.
void changeZoom(int step);
QTimer &zoomPause(); // that moment: at its end the letters have the size that is kept
void chooseFormats(const Formats &formats); // all but the locale, which is the system's
void choosePounds(bool pounds);

// Desktop notifications: off until somebody switches them on.
struct ReminderPreferences {
    bool on {false};
    ReminderChoices choices {};

    bool operator==(const ReminderPreferences &) const = default;
};

ReminderPreferences reminderPreferences();
void chooseReminders(const ReminderPreferences &preferences);

// A backup every day while the program is open, unless somebody switched that off.
bool backsUpDaily();
void chooseDailyBackups(bool daily);
// Where the backups of a journal go: the folder that was chosen for it here, or backupFolderOf(). An empty
// choice is the latter.
QString backupFolder(const QString &journal);
void chooseBackupFolder(const QString &journal, const QString &folder);

// Keys of the notifications that were shown on this computer, the latest last; they are never shown again.
QStringList shownReminders();
void noteShown(const QStringList &keys);

} // namespace rhomboid
