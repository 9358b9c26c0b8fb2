#include "core/plot/axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace rhomboid {

namespace {

constexpr qint64 epochDay = 2'440'588; // Julian day of 1970-01-01
constexpr int daysInWeek = 7;
constexpr double furthestDay = 10'000'000; // 27,000 years: beyond it axes are nonsense, dates still valid

enum class Unit { Day, Week, Month, Year };

// One way to mark a time axis: a label every `every` units, a minor mark every `minor` units of the same kind
// (0 for none). `days` is the shortest length of a step.
struct Step {
    Unit unit {};
    int every {};
    int minor {};
    double days {};
};

constexpr std::array steps {
    Step {Unit::Day, 1, 0, 1},          Step {Unit::Day, 2, 1, 2},
    Step {Unit::Week, 1, 0, 7},         Step {Unit::Week, 2, 1, 14},
    Step {Unit::Month, 1, 0, 28},       Step {Unit::Month, 2, 1, 59},
    Step {Unit::Month, 3, 1, 90},       Step {Unit::Month, 6, 1, 181},
    Step {Unit::Year, 1, 0, 365},       Step {Unit::Year, 2, 1, 730},
    Step {Unit::Year, 5, 1, 1826},      Step {Unit::Year, 10, 5, 3652},
    Step {Unit::Year, 20, 10, 7304},    Step {Unit::Year, 50, 10, 18'262},
    Step {Unit::Year, 100, 50, 36'524}, Step {Unit::Year, 1000, 500, 365'242},
};

// The number of whole units from the start of the calendar to a day, rounded down.
qint64 unitsOf(Unit unit, QDate day, const QLocale &locale)
{
    switch (unit) {
    case Unit::Day:
        return day.toJulianDay();
    case Unit::Week: // Julian day 0 was a Monday
        return startOfWeek(day, locale).toJulianDay() / daysInWeek;
    case Unit::Month:
        return qint64 {day.year()} * 12 + day.month() - 1;
    case Unit::Year:
        return day.year();
    }
    return 0;
}

QDate startOf(Unit unit, qint64 number, const QLocale &locale)
{
    switch (unit) {
    case Unit::Day:
        return QDate::fromJulianDay(number);
    case Unit::Week:
        return QDate::fromJulianDay(number * daysInWeek + (locale.firstDayOfWeek() - 1));
    case Unit::Month:
        return QDate(static_cast<int>(number / 12), static_cast<int>(number % 12) + 1, 1);
    case Unit::Year:
        return QDate(static_cast<int>(number), 1, 1);
    }
    return {};
}

QString labelOf(const Step &step, QDate day, const QLocale &locale)
{
    if (step.unit == Unit::Year)
        return QString::number(day.year());
    if (step.unit != Unit::Month)
        return locale.toString(
            day, QCoreApplication::translate("charts", "d MMM", "short date on a chart's axis"));
    if (day.month() == 1)
        return QString::number(day.year());
    return locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
}

const Step &stepFor(double days, int labels)
{
    const auto fits = [days, labels](const Step &step) { return days / step.days < labels; };
    const auto found = std::ranges::find_if(steps, fits);
    return found == steps.end() ? steps.back() : *found;
}

} // namespace

double dayNumber(QDate day) { return static_cast<double>(day.toJulianDay() - epochDay); }

QDate dayOf(double x)
{
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(std::clamp(x, -furthestDay, furthestDay)))
                                + epochDay);
}

QDate startOfWeek(QDate day, const QLocale &locale)
{
    return day.addDays(-((day.dayOfWeek() - locale.firstDayOfWeek() + daysInWeek) % daysInWeek));
}

QList<Tick> timeTicks(double from, double to, int labels, const QLocale &locale)
{
    QList<Tick> ticks;
    if (!(from < to) || std::abs(from) > 700'000 || std::abs(to) > 3'000'000) // years 54 to 10183
        return ticks;
    const Step &step = stepFor(to - from, std::max(labels, 1));
    const int stride = step.minor > 0 ? step.minor : step.every;
    qint64 number = unitsOf(step.unit, dayOf(from), locale);
    for (number -= number % stride;; number += stride) {
        const QDate day = startOf(step.unit, number, locale);
        // A date stands below what is drawn of its day; a month or a year is read from where it begins.
        const bool isDate = step.unit == Unit::Day || step.unit == Unit::Week;
        const double at = dayNumber(day) + (isDate ? 0.5 : 0);
        if (at > to)
            return ticks;
        if (at >= from)
            ticks.append(
                {.at = at, .text = number % step.every == 0 ? labelOf(step, day, locale) : QString()});
    }
}

QList<double> numberTicks(double from, double to, int count)
{
    QList<double> ticks;
    if (!(from < to) || !std::isfinite(to - from))
        return ticks;
    const double rough = (to - from) / std::max(count, 1);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    const double first = std::ceil(from / step - 1e-9);
    for (int i = 0; i <= count && (first + i) * step <= to + step * 1e-9; ++i)
        ticks.append((first + i) * step);
    return ticks;
}

double niceCeiling(double value)
{
    if (!(value > 0) || !std::isfinite(value))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0})
        if (factor * power >= value)
            return std::min(factor * power, std::numeric_limits<double>::max());
    return value;
}

} // namespace rhomboid
