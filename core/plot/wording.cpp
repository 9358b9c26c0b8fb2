#include "core/plot/wording.h"

namespace rhomboid {

namespace {

constexpr int elevenMonths = 335;

} // namespace

Wording::Wording(const ChartChoice &choice) : m_locale(choice.locale)
{
    if (choice.from.daysTo(choice.to) > elevenMonths) {
        m_withWeekday = tr("dddd d MMMM yyyy", "date with weekday and year");
        m_plain = tr("d MMMM yyyy", "date with year");
    } else {
        m_withWeekday = tr("dddd d MMMM", "date with weekday");
        m_plain = tr("d MMMM", "date");
    }
}

QString Wording::dayWithWeekday(QDate day) const { return m_locale.toString(day, m_withWeekday); }

QString Wording::day(QDate day) const { return m_locale.toString(day, m_plain); }

QString Wording::fullDay(QDate day) const
{
    return m_locale.toString(day, tr("dddd d MMMM yyyy", "date with weekday and year"));
}

QString Wording::level(double value) const { return m_locale.toString(value, 'f', 1); }

QString Wording::amount(double value) const
{
    return value < 1e9 ? m_locale.toString(value, 'f', 0) : m_locale.toString(value, 'g', 3);
}

} // namespace rhomboid
