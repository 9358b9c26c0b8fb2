#include "ui/shell/preferences.h"

#include "core/store/backups.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr QLatin1StringView zoomKey("appearance/zoom");
constexpr QLatin1StringView poundsKey("formats/pounds");
constexpr QLatin1StringView ouncesKey("formats/fluid_ounces");
constexpr QLatin1StringView milesKey("formats/miles");
constexpr QLatin1StringView twelveHoursKey("formats/twelve_hours");
constexpr QLatin1StringView markKey("formats/decimal_mark");
constexpr QLatin1StringView coloursKey("appearance/colours");
constexpr QLatin1StringView remindersKey("reminders/on");
constexpr QLatin1StringView nextDayKey("reminders/next_day");
constexpr QLatin1StringView secondDayKey("reminders/second_day");
constexpr QLatin1StringView weeklyKey("reminders/weekly");
constexpr QLatin1StringView quietFromKey("reminders/quiet_from");
constexpr QLatin1StringView quietToKey("reminders/quiet_to");
constexpr QLatin1StringView dailyKey("backups/daily");
constexpr QLatin1StringView shownKey("reminders/shown");
constexpr qsizetype mostShown = 200; // keys kept; each can come up again for some days at most
constexpr double smallestZoom = 0.8;
constexpr double largestZoom = 3.0;
constexpr double zoomStep = 0.1;
constexpr int zoomWait = 150; // ms

// In the order of Colours.
constexpr QLatin1StringView colourWords[] {QLatin1StringView("desktop"), QLatin1StringView("light"),
                                           QLatin1StringView("dark"), QLatin1StringView("contrast")};

// Settings keep no paths as keys.
QString folderKey(const QString &journal)
{
    const QByteArray name =
        QCryptographicHash::hash(journal.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return u"backups/folder_" + QString::fromLatin1(name);
}

// First looked at before the program's own palette is set.
DesktopLook &desktopHere()
{
    static DesktopLook known = lookOf(QApplication::palette());
    return known;
}

Appearance::Mode modeFor(Colours colours, const DesktopLook &desktop)
{
    switch (colours) {
    case Colours::AsDesktop:
        if (desktop.highContrast)
            return Appearance::Mode::HighContrast;
        return desktop.dark ? Appearance::Mode::Dark : Appearance::Mode::Light;
    case Colours::Light:
        return Appearance::Mode::Light;
    case Colours::Dark:
        return Appearance::Mode::Dark;
    case Colours::HighContrast:
        return Appearance::Mode::HighContrast;
    }
    Q_UNREACHABLE();
}

void applySaved()
{
    if (const Appearance next = savedAppearance(); next != theme().appearance())
        applyAppearance(*qApp, next);
}

} // namespace

// Every size costs all pages a new layout, so of several steps one after the other only the last is taken.
QTimer &zoomPause()
{
    static QTimer *const pause = [] {
        auto *timer = new QTimer(qApp);
        timer->setSingleShot(true);
        timer->setInterval(zoomWait);
        QObject::connect(timer, &QTimer::timeout, qApp, [] {
            Appearance next = theme().appearance();
            next.zoom = savedAppearance().zoom;
            if (next != theme().appearance())
                applyAppearance(*qApp, next);
        });
        return timer;
    }();
    return *pause;
}

Appearance savedAppearance()
{
    const double zoom = QSettings().value(zoomKey, 1.0).toDouble();
    const DesktopLook &desktop = desktopHere();
    return {.mode = modeFor(chosenColours(), desktop),
            .zoom = qBound(smallestZoom, zoom, largestZoom),
            .motion = desktop.motion};
}

Colours chosenColours()
{
    const auto *word = std::ranges::find(colourWords, QSettings().value(coloursKey).toString());
    return word == std::end(colourWords) ? Colours::AsDesktop : static_cast<Colours>(word - colourWords);
}

void chooseColours(Colours colours)
{
    QSettings().setValue(coloursKey, colourWords[static_cast<int>(colours)].toString());
    applySaved();
}

const DesktopLook &knownDesktop() { return desktopHere(); }

void followDesktop(const DesktopLook &desktop)
{
    desktopHere() = desktop;
    applySaved();
}

// What the desktop's region does; others are asked nothing.
void restoreFormats()
{
    const QLocale region = QLocale::system(); // the words may be those of another language
    const bool american = region.measurementSystem() == QLocale::ImperialUSSystem;
    const bool drivesMiles = region.measurementSystem() != QLocale::MetricSystem;
    const bool halves = region.timeFormat(QLocale::ShortFormat).contains(u"ap", Qt::CaseInsensitive);
    const QSettings kept;
    const int mark = kept.value(markKey, 0).toInt();
    setFormats({.locale = QLocale(),
                .pounds = kept.value(poundsKey, american).toBool(),
                .fluidOunces = kept.value(ouncesKey, american).toBool(),
                .miles = kept.value(milesKey, drivesMiles).toBool(),
                .twelveHours = kept.value(twelveHoursKey, halves).toBool(),
                .mark = mark >= 0 && mark <= 2 ? static_cast<DecimalMark>(mark) : DecimalMark::Locale});
}

void changeZoom(int step)
{
    QTimer &pause = zoomPause();
    const double before = pause.isActive() ? savedAppearance().zoom : theme().appearance().zoom;
    QSettings().setValue(
        zoomKey, step == 0 ? 1.0 : qBound(smallestZoom, before + step * zoomStep, largestZoom));
    pause.start();
}

void chooseFormats(const Formats &chosen)
{
    const Formats before = formats();
    setFormats(chosen);
    QSettings kept;
    const auto keep = [&kept](QLatin1StringView key, int old, int value) {
        if (old != value) // what nobody chose goes on following the desktop
            kept.setValue(key, value);
    };
    keep(poundsKey, before.pounds, chosen.pounds);
    keep(ouncesKey, before.fluidOunces, chosen.fluidOunces);
    keep(milesKey, before.miles, chosen.miles);
    keep(twelveHoursKey, before.twelveHours, chosen.twelveHours);
    keep(markKey, static_cast<int>(before.mark), static_cast<int>(chosen.mark));
}

void choosePounds(bool pounds)
{
    Formats next = formats();
    next.pounds = pounds;
    chooseFormats(next);
}

ReminderPreferences reminderPreferences()
{
    const QSettings kept;
    return {.on = kept.value(remindersKey, false).toBool(),
            .choices = {.nextDay = kept.value(nextDayKey, true).toBool(),
                        .secondDay = kept.value(secondDayKey, true).toBool(),
                        .weekly = kept.value(weeklyKey, true).toBool(),
                        .quiet = {.from = kept.value(quietFromKey, QTime(21, 30)).toTime(),
                                  .to = kept.value(quietToKey, QTime(7, 0)).toTime()}}};
}

void chooseReminders(const ReminderPreferences &preferences)
{
    QSettings kept;
    kept.setValue(remindersKey, preferences.on);
    kept.setValue(nextDayKey, preferences.choices.nextDay);
    kept.setValue(secondDayKey, preferences.choices.secondDay);
    kept.setValue(weeklyKey, preferences.choices.weekly);
    kept.setValue(quietFromKey, preferences.choices.quiet.from);
    kept.setValue(quietToKey, preferences.choices.quiet.to);
}

bool backsUpDaily() { return QSettings().value(dailyKey, true).toBool(); }

void chooseDailyBackups(bool daily) { QSettings().setValue(dailyKey, daily); }

QString backupFolder(const QString &journal)
{
    return QSettings().value(folderKey(journal), backupFolderOf(journal)).toString();
}

void chooseBackupFolder(const QString &journal, const QString &folder)
{
    QSettings kept;
    if (folder.isEmpty())
        kept.remove(folderKey(journal));
    else
        kept.setValue(folderKey(journal), folder);
}

QStringList shownReminders() { return QSettings().value(shownKey).toStringList(); }

void noteShown(const QStringList &keys)
{
    const QStringList all = shownReminders() + keys;
    QSettings kept;
    kept.setValue(shownKey, all.mid(qMax(qsizetype(0), all.size() - mostShown)));
    kept.sync(); // also when the program ends at once
}

} // namespace rhomboid
