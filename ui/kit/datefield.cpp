#include "ui/kit/datefield.h"

#include "ui/theme/icons.h"

#include <QCalendarWidget>
#include <QChildEvent>
#include <QDateTimeEdit>
#include <QTextCharFormat>
#include <QToolButton>

namespace rhomboid {

namespace {

QTextCharFormat formatOf(Tone text)
{
    QTextCharFormat format;
    format.setForeground(theme().color(text));
    return format;
}

void setArrow(const QCalendarWidget &calendar, const QString &button, const QString &iconName)
{
    if (auto *arrow = calendar.findChild<QToolButton *>(button))
        arrow->setIcon(icon(iconName));
}

// What a style sheet cannot reach: every weekday is written alike, and today stands out.
void dress(QCalendarWidget &calendar)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        calendar.setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), formatOf(Tone::Text));
    QTextCharFormat heading = formatOf(Tone::Text2);
    heading.setBackground(theme().color(Tone::Surface));
    calendar.setHeaderTextFormat(heading);
    QTextCharFormat today = formatOf(Tone::AccentSoftText);
    today.setBackground(theme().color(Tone::AccentSoft));
    today.setFontWeight(QFont::Bold);
    calendar.setDateTextFormat({}, {}); // forgets the day that was today when it was last seen
    calendar.setDateTextFormat(QDate::currentDate(), today);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setArrow(calendar, QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("chevron-left"));
    setArrow(calendar, QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("chevron-right"));
}

// The calendar exists from its first opening on, and each opening may be in another look.
class CalendarDresser : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ChildPolished) {
            const QObject *popup = static_cast<QChildEvent *>(event)->child();
            if (auto *calendar = popup->findChild<QCalendarWidget *>())
                calendar->installEventFilter(this);
        } else if (event->type() == QEvent::Show) {
            if (auto *calendar = qobject_cast<QCalendarWidget *>(watched))
                dress(*calendar);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void giveCalendar(QDateTimeEdit *field)
{
    field->setCalendarPopup(true);
    field->installEventFilter(new CalendarDresser(field));
}

} // namespace rhomboid
