#include "ui/log/startfields.h"

#include "ui/log/labelled.h"
#include "ui/log/workoutstart.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace rhomboid {

namespace {

const QTime noon(12, 0); // where typing and stepping begin
const QTime lowest(0, 0); // the field writes its text for an unknown time in the place of this one

bool isTyped(const QKeyEvent &key) { return !key.text().isEmpty() && key.text().at(0).isDigit(); }

bool isStep(const QKeyEvent &key) { return key.key() == Qt::Key_Up || key.key() == Qt::Key_Down; }

bool isRemoval(const QKeyEvent &key) { return key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace; }

// The line in which a key arrives is a child of the field.
const QLineEdit &lineOf(const QTimeEdit &field) { return *field.findChild<QLineEdit *>(); }

} // namespace

StartFields::StartFields(QDateEdit &date, QTimeEdit &time, QObject *parent)
    : QObject(parent)
    , m_date(date)
    , m_time(time)
{
    time.installEventFilter(this);
    connect(&date, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_filledIn)
            m_day = day;
        emit edited();
    });
    connect(&time, &QTimeEdit::timeChanged, this, &StartFields::takeTime);
}

void StartFields::show(const WallTime &start)
{
    m_filledIn.reset();
    m_day.reset();
    put(start);
}

void StartFields::begin(const WallTime &start) { show(toMinute(start)); }

void StartFields::setFilledIn(const WallTime &now) { m_filledIn = now; }

void StartFields::follow(std::optional<Minutes> duration, const std::optional<WallTime> &draw)
{
    if (!m_filledIn)
        return;
    WallTime start = startBefore(*m_filledIn, duration);
    if (draw && *draw <= *m_filledIn && *draw > start)
        start = toMinute(*draw);
    if (m_day && *m_day != start.date)
        start = {.date = *m_day, .time = {}, .offsetMinutes = start.offsetMinutes};
    if (start != m_start || start.date != m_date.date()) // a field in which somebody types is left alone
        put(start);
}

void StartFields::put(const WallTime &start)
{
    const QSignalBlocker quietDate(m_date);
    const QSignalBlocker quietTime(m_time);
    m_start = start;
    if (m_date.date() != start.date)
        m_date.setDate(start.date);
    m_time.setSpecialValueText(start.time ? QString() : QStringLiteral("--:--"));
    m_time.setTime(start.time.value_or(lowest));
    tell();
}

WallTime StartFields::value() const
{
    if (showsNoTime())
        return {.date = m_date.date()};
    const WallTime shown {
        .date = m_date.date(), .time = m_time.time(), .offsetMinutes = m_start.offsetMinutes};
    return toMinute(shown) == toMinute(m_start) ? m_start : toMinute(shown);
}

bool StartFields::showsNoTime() const { return !m_time.specialValueText().isEmpty(); }

// Somebody says the time, with the day that stands beside it.
void StartFields::takeTime()
{
    m_filledIn.reset();
    m_day.reset();
    m_time.setSpecialValueText({});
    tell();
    emit edited();
}

// The text for an unknown time has no parts that could be typed into.
void StartFields::takeTyped(const QKeyEvent &key)
{
    {
        const QSignalBlocker quiet(m_time);
        m_time.setTime(noon);
    }
    takeTime();
    if (isTyped(key))
        m_time.setSelectedSection(QDateTimeEdit::HourSection);
}

void StartFields::forgetTime()
{
    show({.date = m_date.date(), .time = {}, .offsetMinutes = m_start.offsetMinutes});
    emit edited();
}

bool StartFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<const QKeyEvent *>(event);
    if (showsNoTime() && (isTyped(key) || isStep(key))) {
        takeTyped(key);
        return isStep(key);
    }
    if (!isRemoval(key) || (!showsNoTime() && lineOf(m_time).selectedText() != lineOf(m_time).text()))
        return QObject::eventFilter(watched, event);
    if (!showsNoTime())
        forgetTime();
    return true;
}

// An unknown time says so in the name of its field, as a duration does that nobody has typed.
void StartFields::tell()
{
    QLabel *name = nameOf(m_time);
    name->setWordWrap(false);
    name->setText(showsNoTime() ? tr("Start unknown") : tr("Start"));
    m_time.setAccessibleDescription(showsNoTime() ? tr("Not known. Type a time if you know it.") : QString());
    m_time.setToolTip(m_time.accessibleDescription());
}

} // namespace rhomboid
