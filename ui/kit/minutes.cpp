#include "ui/kit/minutes.h"

#include "core/exchange/numbers.h"
#include "ui/kit/format.h"

#include <QRegularExpression>

#include <cmath>

namespace rhomboid {

namespace {

std::optional<double> withUnits(const QString &text)
{
    static const QRegularExpression hours(QStringLiteral("^\\s*(\\d{1,2})\\s*[:hH]\\s*([0-5]?\\d)\\s*$"));
    if (const auto match = hours.match(text); match.hasMatch())
        return 60 * match.captured(1).toInt() + match.captured(2).toInt();
    // Without a unit it would be read as seconds, which nobody means here: '1 200', '90\''.
    static const QRegularExpression unit(QStringLiteral("[\\p{L}:]"));
    const std::optional<double> seconds = text.contains(unit) ? parseSeconds(text) : std::nullopt;
    return seconds ? std::optional(std::round(*seconds / 60)) : std::nullopt;
}

} // namespace

std::optional<double> minutesFrom(const QString &text, bool &readable)
{
    std::optional<double> minutes = numberFrom(text, readable);
    if (!readable) {
        minutes = withUnits(text);
        readable = minutes.has_value();
    }
    return minutes;
}

} // namespace rhomboid
