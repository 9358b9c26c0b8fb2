#pragma once

#include "core/plot/days.h"
#include "ui/kit/card.h"

namespace rhomboid {

class CalendarHeat;

// The calendar of worst pain a day, with the days it shows and what they come to in words.
class CalendarCard : public Card
{
    Q_OBJECT

public:
    explicit CalendarCard(QWidget *parent = nullptr);

    void show(const QList<DayPain> &days);

signals:
    void dayActivated(QDate day);

private:
    void describe();

    QLabel *m_hint;
    CalendarHeat *m_calendar;
    QLabel *m_sentence;
    QList<DayPain> m_days {};
};

} // namespace rhomboid
