#include "ui/log/startfields.h"

#include "ui/log/workoutstart.h"

#include <QDateEdit>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace rhomboid {

namespace {

const QTime noon(12, 0); // stands for an unknown time, as in the order of the journal

} // namespace

StartFields::StartFields(QDateEdit &date, QTimeEdit &time, QObject *parent)
    : QObject(parent)
    , m_date(date)
    , m_time(time)
{
    connect(&date, &QDateEdit::dateChanged, this, [this] { m_filledIn.reset(); });
    connect(&time, &QTimeEdit::timeChanged, this, [this] { m_filledIn.reset(); });
}

void StartFields::show(const WallTime &start)
{
    m_filledIn.reset();
    put(start);
}

void StartFields::begin(const WallTime &start) { show(toMinute(start)); }

void StartFields::setFilledIn(const WallTime &now) { m_filledIn = {.start = value(), .at = now}; }

void StartFields::follow(const std::optional<WallTime> &draw)
{
    if (!m_filledIn)
        return;
    const bool binds = draw && *draw <= m_filledIn->at && *draw > m_filledIn->start;
    const WallTime start = binds ? toMinute(*draw) : m_filledIn->start;
    if (start != value()) // a field in which somebody types is left alone
        put(start);
}

void StartFields::put(const WallTime &start)
{
    const QSignalBlocker quietDate(m_date);
    const QSignalBlocker quietTime(m_time);
    m_start = start;
    m_date.setDate(start.date);
    m_time.setTime(start.time.value_or(noon));
}

WallTime StartFields::value() const
{
    const WallTime shown {
        .date = m_date.date(), .time = m_time.time(), .offsetMinutes = m_start.offsetMinutes};
    const WallTime before {
        .date = m_start.date, .time = m_start.time.value_or(noon), .offsetMinutes = m_start.offsetMinutes};
    return toMinute(shown) == toMinute(before) ? m_start : toMinute(shown);
}

} // namespace rhomboid
