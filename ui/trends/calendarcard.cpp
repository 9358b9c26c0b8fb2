#include "ui/trends/calendarcard.h"

#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/painwords.h"
#include "ui/trends/calendarheat.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rhomboid {

CalendarCard::CalendarCard(QWidget *parent)
    : Card(tr("Calendar"), parent)
    , m_hint(textLabel({}, Type::Small, Tone::Text2))
    , m_calendar(new CalendarHeat)
    , m_sentence(textLabel({}, Type::Small, Tone::Text2))
{
    body()->addWidget(m_hint);
    body()->addWidget(m_calendar);
    body()->addWidget(m_sentence);
    body()->addStretch(1);
    m_calendar->setAccessibleName(tr("Calendar of the highest pain of each day"));
    connect(m_calendar, &CalendarHeat::dayActivated, this, &CalendarCard::dayActivated);
    connect(m_calendar, &CalendarHeat::shownChanged, this, &CalendarCard::describe);
}

void CalendarCard::show(const QList<DayPain> &days)
{
    m_days = days;
    m_calendar->setDays(days);
    describe();
}

void CalendarCard::describe()
{
    const QDate first = m_calendar->firstShown();
    const QDate last = m_calendar->lastShown();
    const bool isWhole = m_days.isEmpty() || first == m_days.front().date; // then it is the days of the chart
    m_hint->setText(isWhole
                        ? tr("Highest pain per day")
                        : tr("Highest pain per day, %1 to %2").arg(shortDayText(first), shortDayText(last)));
    const PainOfDays pain = painOf(m_days.isEmpty() ? m_days : m_days.mid(m_days.front().date.daysTo(first)));
    m_sentence->setText(painFreeText(pain.answered, pain.painFree));
    m_calendar->setAccessibleDescription(m_sentence->text());
}

} // namespace rhomboid
