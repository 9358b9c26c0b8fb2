#include "core/base/walltime.h"

namespace rhomboid {

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr int unknownOffset = -10'000; // sorts before every real offset
constexpr int widestOffset = 16 * 60; // history knows 15:56 (Manila before 1844)

// Minutes of an offset that a clock can have: Z, +HH:MM, +HHMM.
// Walks over an ISO 8601 text. A journal of ten years holds tens of thousands of them, all read at the start
// of the program: a regular expression took most of that time.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_rest(text) { }

    bool atEnd() const { return m_rest.isEmpty(); }

    QDate date()
    {
        const int year = digits(4);
        const bool first = skip(u"-");
        const int month = digits(2);
        const bool second = skip(u"-");
        const int day = digits(2);
        return first && second ? QDate(year, month, day) : QDate();
    }

    // Seconds may be missing; a fraction of one is left out.
    QTime time()
    {
        const bool separated = skip(u"T ");
        const int hours = digits(2);
        const bool colon = skip(u":");
        const int minutes = digits(2);
        const int seconds = skip(u":") ? digits(2) : 0;
        if (skip(u"."))
            for (bool any = digits(1) >= 0; any && !atEnd() && isDigit(m_rest.front());)
                m_rest = m_rest.mid(1);
        return separated && colon ? QTime(hours, minutes, seconds) : QTime();
    }

    std::optional<int> offset()
    {
        if (skip(u"Z"))
            return 0;
        const bool negative = m_rest.startsWith(u'-');
        if (!skip(u"+-"))
            return std::nullopt;
        const int hours = digits(2);
        skip(u":");
        const int minutes = digits(2);
        const int size = hours * 60 + minutes;
        if (minutes > 59 || size > widestOffset)
            m_rest = u"?";
        return negative ? -size : size;
    }

private:
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    bool skip(QStringView oneOf)
    {
        const bool found = !atEnd() && oneOf.contains(m_rest.front());
        if (found)
            m_rest = m_rest.mid(1);
        return found;
    }

    // -1, and a rest that nothing accepts, when the digits are missing.
    int digits(qsizetype count)
    {
        int value = 0;
        for (qsizetype i = 0; i < count; ++i) {
            if (i >= m_rest.size() || !isDigit(m_rest[i])) {
                m_rest = u"?";
                return -1;
            }
            value = value * 10 + m_rest[i].digitValue();
        }
        m_rest = m_rest.mid(count);
        return value;
    }

    QStringView m_rest;
};

QString offsetText(int minutes)
{
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2:%3")
        .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

qint64 WallTime::wallSeconds() const
{
    constexpr qint64 epochDay = 2'440'588; // Julian day of 1970-01-01
    const QTime clock = time.value_or(QTime(12, 0));
    return (date.toJulianDay() - epochDay) * secondsPerDay + clock.msecsSinceStartOfDay() / 1000;
}

WallTime WallTime::plusSeconds(qint64 seconds) const
{
    const qint64 clock = time.value_or(QTime(12, 0)).msecsSinceStartOfDay() / 1000 + seconds;
    qint64 days = clock / secondsPerDay;
    qint64 rest = clock % secondsPerDay;
    if (rest < 0) {
        rest += secondsPerDay;
        --days;
    }
    const QTime moved = QTime::fromMSecsSinceStartOfDay(static_cast<int>(rest) * 1000);
    return {.date = date.addDays(days), .time = moved, .offsetMinutes = offsetMinutes};
}

std::strong_ordering operator<=>(const WallTime &a, const WallTime &b)
{
    if (const auto order = a.wallSeconds() <=> b.wallSeconds(); order != 0)
        return order;
    if (const auto order = a.time.has_value() <=> b.time.has_value(); order != 0)
        return order;
    return a.offsetMinutes.value_or(unknownOffset) <=> b.offsetMinutes.value_or(unknownOffset);
}

double hoursBetween(const WallTime &from, const WallTime &to)
{
    qint64 seconds = to.wallSeconds() - from.wallSeconds();
    if (from.offsetMinutes && to.offsetMinutes)
        seconds -= qint64 {*to.offsetMinutes - *from.offsetMinutes} * 60;
    return static_cast<double>(seconds) / 3600.0;
}

QString toIso(const WallTime &time)
{
    QString text = time.date.toString(Qt::ISODate);
    if (time.time)
        text += u'T' + time.time->toString(QStringLiteral("HH:mm:ss"));
    if (time.time && time.offsetMinutes)
        text += offsetText(*time.offsetMinutes);
    return text;
}

std::optional<WallTime> wallTimeFromIso(QStringView text)
{
    Scanner scan(text.trimmed());
    WallTime result {.date = scan.date()};
    if (!result.date.isValid())
        return std::nullopt;
    if (scan.atEnd())
        return result;
    result.time = scan.time();
    result.offsetMinutes = scan.offset();
    if (!result.time->isValid() || !scan.atEnd())
        return std::nullopt;
    return result;
}

WallTime wallTimeFrom(const QDateTime &moment)
{
    const QTime clock = QTime(moment.time().hour(), moment.time().minute(), moment.time().second());
    return {.date = moment.date(), .time = clock, .offsetMinutes = moment.offsetFromUtc() / 60};
}

} // namespace rhomboid
