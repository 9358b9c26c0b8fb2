#include "core/plot/wording.h"

namespace rhomboid {

namespace {

constexpr int elevenMonths = 335;

} // namespace

QString loadTitle(LoadKind kind)
{
    return kind == LoadKind::SessionRpe ? Wording::tr("Load (minutes × effort)")
                                        : Wording::tr("Upper-back load (from sets)");
}

QString loadName(LoadKind kind)
{
    return kind == LoadKind::SessionRpe ? Wording::tr("Load") : Wording::tr("Upper-back load");
}

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

QString Wording::level(double value) const { return amountText(value, 1, m_locale); }

QString Wording::amount(double value) const { return amountText(value, 0, m_locale); }

PlotTable Wording::table(const QList<PlotColumn> &columns) const
{
    return {.columns = columns, .locale = m_locale, .dayFormat = m_withWeekday};
}

} // namespace rhomboid
