#pragma once

#include "core/base/quantity.h"
#include "core/base/walltime.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace rhomboid {

enum class DecimalMark { Locale, Point, Comma };

// How this person reads and writes numbers. The only place where values become text in the window; what is
// stored is metric and stays as it was typed.
struct Formats {
    QLocale locale {};
    bool pounds {false};
    bool fluidOunces {false}; // of the United States
    bool miles {false}; // and yards below one mile
    bool twelveHours {false};
    DecimalMark mark {DecimalMark::Locale};

    bool operator==(const Formats &) const = default;
};

const Formats &formats();
void setFormats(const Formats &formats);

// A number without trailing zeros, at most `decimals` of them, with the locale's decimal mark and group separators.
QString numberText(double value, int decimals = 1);
// What somebody typed, with the locale's decimal mark or the other one; nothing for an empty text. `readable` says
// whether it was a number that can be meant: neither 'inf' nor 'nan' nor beyond what can be saved.
std::optional<double> numberFrom(const QString &text, bool &readable);
// With a sign in front, also for plus; zero has none.
QString signedText(double value, int decimals = 1);
QString dayText(QDate day, QDate today); // Today, Yesterday, or Thursday 12 March, with the year when it is another
QString dayWithin(QDate day, QDate today); // the same in the middle of a sentence: today, yesterday
QString shortDayText(QDate day); // Thu 12 March
QString clockText(const WallTime &time); // 17:40 or 5:40 PM, empty when the time is unknown
QString clockFormat(); // the same for a QTimeEdit
QString weightText(Kilograms weight); // 50 kg or 110 lb
QString weightUnit();
double toShown(Kilograms weight); // in the unit that is shown
Kilograms fromShown(double value);
QString distanceText(Metres distance); // 500 m and 5 km, or 40 yd and 3 mi
QString distanceUnit(); // of a number without one: m or yd

// The unit in which values of a stored unit ("ml", "kg", "min") are shown.
struct ShownUnit {
    QString name {};
    double stored {1}; // so many stored units make one shown unit
};
ShownUnit shownUnit(const char *stored);

} // namespace rhomboid
