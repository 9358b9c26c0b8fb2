#include "ui/kit/format.h"

#include <QCoreApplication>

namespace rhomboid {

namespace {

constexpr double vast = 1e9; // beyond it nothing can be saved
constexpr double millilitresPerOunce = 29.5735295625; // exact, United States customary fluid ounce
constexpr double metresPerYard = 0.9144; // exact, international yard of 1959
constexpr double metresPerKilometre = 1'000;
constexpr QStringView clockOf24 = u"HH:mm";
constexpr QStringView clockOf12 = u"h:mm AP";

Formats &current()
{
    static Formats instance;
    return instance;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(format)
};

// Whose decimal mark and group separators are used.
QLocale numberLocale()
{
    switch (formats().mark) {
    case DecimalMark::Locale:
        return formats().locale;
    case DecimalMark::Point:
        return QLocale(QLocale::English, QLocale::UnitedStates);
    case DecimalMark::Comma:
        return QLocale(QLocale::German, QLocale::Germany);
    }
    Q_UNREACHABLE();
}

} // namespace

const Formats &formats() { return current(); }

void setFormats(const Formats &formats) { current() = formats; }

QString numberText(double value, int decimals)
{
    const QLocale locale = numberLocale();
    QString text = locale.toString(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return text == locale.negativeSign() + locale.zeroDigit() ? locale.zeroDigit() : text;
}

std::optional<double> numberFrom(const QString &text, bool &readable)
{
    readable = true;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    double value = numberLocale().toDouble(trimmed, &readable);
    if (!readable)
        value = QLocale::c().toDouble(QString(trimmed).replace(u',', u'.'), &readable);
    readable = readable && qAbs(value) <= vast;
    return readable ? std::optional(value) : std::nullopt;
}

QString signedText(double value, int decimals)
{
    const QString size = numberText(qAbs(value), decimals);
    if (size == numberLocale().zeroDigit())
        return size;
    // A true minus sign: a hyphen is hard to see in a column of numbers.
    return (value < 0 ? QChar(0x2212) : QChar(u'+')) + size;
}

QString dayText(QDate day, QDate today)
{
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    const bool thisYear = day.year() == today.year();
    return formats().locale.toString(day,
                                     thisYear ? Words::tr("dddd d MMMM") : Words::tr("dddd d MMMM yyyy"));
}

QString dayWithin(QDate day, QDate today)
{
    if (day == today)
        return Words::tr("today", "in the middle of a sentence");
    if (day == today.addDays(-1))
        return Words::tr("yesterday", "in the middle of a sentence");
    return dayText(day, today);
}

QString shortDayText(QDate day) { return formats().locale.toString(day, Words::tr("ddd d MMMM")); }

QString clockText(const WallTime &time)
{
    return time.time ? formats().locale.toString(*time.time, clockFormat()) : QString();
}

QString clockFormat() { return (formats().twelveHours ? clockOf12 : clockOf24).toString(); }

QString weightUnit() { return formats().pounds ? Words::tr("lb") : Words::tr("kg"); }

double toShown(Kilograms weight)
{
    return formats().pounds ? weight.value / kilogramsPerPound : weight.value;
}

Kilograms fromShown(double value) { return Kilograms {formats().pounds ? value * kilogramsPerPound : value}; }

QString weightText(Kilograms weight)
{
    return formats().pounds ? Words::tr("%1 lb").arg(numberText(toShown(weight)))
                            : Words::tr("%1 kg").arg(numberText(weight.value, 2));
}

QString distanceUnit() { return formats().miles ? Words::tr("yd") : Words::tr("m"); }

QString distanceText(Metres distance)
{
    if (formats().miles)
        return distance.value < metresPerMile
            ? Words::tr("%1 yd").arg(numberText(distance.value / metresPerYard))
            : Words::tr("%1 mi").arg(numberText(distance.value / metresPerMile, 2));
    return distance.value < metresPerKilometre
        ? Words::tr("%1 m").arg(numberText(distance.value))
        : Words::tr("%1 km").arg(numberText(distance.value / metresPerKilometre, 2));
}

ShownUnit shownUnit(const char *stored)
{
    const QByteArrayView unit(stored);
    if (unit == "ml" && formats().fluidOunces)
        return {Words::tr("fl oz"), millilitresPerOunce};
    if (unit == "kg" && formats().pounds)
        return {Words::tr("lb"), kilogramsPerPound};
    return {unit.isEmpty() ? QString() : QCoreApplication::translate("factors", stored), 1};
}

} // namespace rhomboid
