#pragma once

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

namespace rhomboid {

// Days since 1970-01-01: the x of the start of a day on a time axis.
double dayNumber(QDate day);
QDate dayOf(double x);

// The first day of the week a day is in, where the locale begins weeks.
QDate startOfWeek(QDate day, const QLocale &locale);

// A mark on an axis; minor marks have no text.
struct Tick {
    double at {};
    QString text {};

    bool operator==(const Tick &) const = default;
};

// Marks for a time axis from `from` to `to` (days since 1970-01-01) with room for at most `labels` texts. The
// labels stand on the starts of days, weeks, months or years, whichever is the finest that fits, always on
// the same ones however the axis is moved; where it helps, minor marks divide the steps.
QList<Tick> timeTicks(double from, double to, int labels, const QLocale &locale);

// Multiples of 1, 2 or 5 times a power of ten inside [from, to], at most `count` + 1 of them. Empty unless
// from < to, both finite, count >= 1.
QList<double> numberTicks(double from, double to, int count);

// The smallest 1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten that is at least `value`; 1 for values
// that are not positive or not finite.
double niceCeiling(double value);

} // namespace rhomboid
