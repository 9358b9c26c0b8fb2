#include "ui/kit/format.h"

#include <QCoreApplication>

namespace rhomboid {

namespace {

constexpr double vast = 1e9; // beyond it nothing can be saved

Formats &current()
{
    static Formats instance;
    return instance;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(format)
};

} // namespace

const Formats &formats() { return current(); }

void setFormats(const Formats &formats) { current() = formats; }

QString numberText(double value, int decimals)
{
    const QLocale &locale = formats().locale;
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
    double value = formats().locale.toDouble(trimmed, &readable);
    if (!readable)
        value = QLocale::c().toDouble(QString(trimmed).replace(u',', u'.'), &readable);
    readable = readable && qAbs(value) <= vast;
    return readable ? std::optional(value) : std::nullopt;
}

QString signedText(double value, int decimals)
{
    const QString size = numberText(qAbs(value), decimals);
    if (size == formats().locale.zeroDigit())
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

QString shortDayText(QDate day) { return formats().locale.toString(day, Words::tr("ddd d MMMM")); }

QString clockText(const WallTime &time)
{
    return time.time ? formats().locale.toString(*time.time, Words::tr("HH:mm")) : QString();
}

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

} // namespace rhomboid
