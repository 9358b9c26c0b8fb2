#include "core/base/walltime.h"

#include <QRegularExpression>

namespace rhomboid {

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr int unknownOffset = -10'000; // sorts before every real offset
constexpr int widestOffset = 16 * 60; // history knows 15:56 (Manila before 1844)

// Minutes of an offset that a clock can have: Z, +HH:MM, +HHMM.
std::optional<int> offsetFrom(QStringView text)
{
    if (text == u"Z")
        return 0;
    const int hours = text.mid(1, 2).toInt();
    const int minutes = text.right(2).toInt();
    const int size = hours * 60 + minutes;
    if (minutes > 59 || size > widestOffset)
        return std::nullopt;
    return text.front() == u'-' ? -size : size;
}

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
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(:\\d{2})?(?:\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?)?$"));
    const auto match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    WallTime result {.date = QDate::fromString(match.captured(1), Qt::ISODate)};
    if (!result.date.isValid())
        return std::nullopt;
    if (match.capturedLength(2) == 0)
        return result;
    const QString seconds = match.capturedLength(3) > 0 ? match.captured(3) : QStringLiteral(":00");
    const QTime clock = QTime::fromString(match.captured(2) + seconds, QStringLiteral("HH:mm:ss"));
    if (!clock.isValid())
        return std::nullopt;
    result.time = clock;
    if (match.capturedLength(4) == 0)
        return result;
    result.offsetMinutes = offsetFrom(match.capturedView(4));
    return result.offsetMinutes ? std::optional(result) : std::nullopt;
}

WallTime wallTimeFrom(const QDateTime &moment)
{
    const QTime clock = QTime(moment.time().hour(), moment.time().minute(), moment.time().second());
    return {.date = moment.date(), .time = clock, .offsetMinutes = moment.offsetFromUtc() / 60};
}

} // namespace rhomboid
