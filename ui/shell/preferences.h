#pragma once

#include "core/advice/reminders.h"
#include "ui/kit/format.h"
#include "ui/theme/theme.h"

namespace rhomboid {

// What belongs to this computer and not to the journal: size of the text, units. Kept in QSettings,
// which may lose it; nothing of worth goes there.
Appearance savedAppearance();
void restoreFormats();

// One step larger or smaller, or back to normal with 0 (80-300 %).
void changeZoom(int step);
void chooseFormats(const Formats &formats); // all but the locale, which is the system's
void choosePounds(bool pounds);
void chooseMode(Appearance::Mode mode);

// Desktop notifications: off until somebody switches them on.
struct ReminderPreferences {
    bool on {false};
    ReminderChoices choices {};

    bool operator==(const ReminderPreferences &) const = default;
};

ReminderPreferences reminderPreferences();
void chooseReminders(const ReminderPreferences &preferences);

// Keys of the notifications that were shown on this computer, the latest last; they are never shown again.
QStringList shownReminders();
void noteShown(const QStringList &keys);

} // namespace rhomboid
