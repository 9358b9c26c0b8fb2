#include "core/exchange/numbers.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace rhomboid {

namespace {

constexpr qsizetype maxDigits = 40;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// Groups of three behind a first group of one to three digits.
bool areGroups(const QList<QStringView> &parts)
{
    return !parts.front().isEmpty() && parts.front().size() <= 3
        && std::all_of(parts.begin() + 1, parts.end(), [](QStringView part) { return part.size() == 3; });
}

// The digits with '.' as decimal mark and no separators; empty when `body` is no number.
QString plainDigits(QString body, LoneComma comma)
{
    const qsizetype point = body.lastIndexOf(u'.');
    const qsizetype lastComma = body.lastIndexOf(u',');
    QChar decimal;
    if (point >= 0 && lastComma >= 0)
        decimal = point > lastComma ? u'.' : u',';
    else if (point >= 0 && body.count(u'.') == 1)
        decimal = u'.';
    else if (lastComma >= 0 && body.count(u',') == 1) {
        const bool three =
            body.size() - lastComma - 1 == 3 && lastComma >= 1 && lastComma <= 3 && body[0] != u'0';
        decimal = three && comma == LoneComma::Thousands ? QChar() : QChar(u',');
    }
    const qsizetype split = decimal.isNull() ? body.size() : body.lastIndexOf(decimal);
    QString whole = body.left(split);
    const QString fraction = body.mid(split + 1);
    for (const QChar separator : {QChar(u','), QChar(u'.'), QChar(u'\''), QChar(u'’'), QChar(u' ')}) {
        if (!whole.contains(separator))
            continue;
        if (separator == decimal || !areGroups(QStringView(whole).split(separator)))
            return {};
        whole.remove(separator);
    }
    if (!std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(fraction, isDigit)
        || (whole.isEmpty() && fraction.isEmpty()))
        return {};
    return (whole.isEmpty() ? QStringLiteral("0") : whole) + u'.'
        + (fraction.isEmpty() ? QStringLiteral("0") : fraction);
}

struct DurationUnit
{
    double seconds{};
    QStringView words{}; // with a bar around each
};

constexpr DurationUnit durationUnits[]{
    {86400, u"|d|day|days|tag|tage|j|jour|jours|"},
    {3600,
     u"|h|hr|hrs|hour|hours|std|stunde|stunden|heure|heures|hora|horas|ora|ore|u|uur|t|tim|timmar|godz|ч|час|"
     u"sa|"},
    {60, u"|m|min|mins|minute|minutes|minuten|minuto|minutos|minuti|minuta|minut|мин|dk|"},
    {1,
     u"|s|sec|secs|second|seconds|sek|sekunde|sekunden|seconde|secondes|seg|segundo|segundos|secondi|с|сек|"
     u"sn|"},
};

std::optional<double> secondsPer(QStringView unit)
{
    const QString wanted = u'|' + unit.toString() + u'|';
    const auto found = std::ranges::find_if(
        durationUnits, [&wanted](const DurationUnit &row) { return row.words.contains(wanted); });
    if (found == std::end(durationUnits))
        return std::nullopt;
    return found->seconds;
}

// 1:02:03 or 12:34.
std::optional<double> clockSeconds(const QStringList &parts)
{
    double seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto value = parseNumber(parts[i], LoneComma::Decimal);
        if (!value || *value < 0 || parts[i].isEmpty() || (i > 0 && *value >= 60))
            return std::nullopt;
        seconds = seconds * 60 + *value;
    }
    return seconds;
}

} // namespace

std::optional<double> parseNumber(QStringView text, LoneComma comma)
{
    QString body = text.trimmed().toString();
    if (body.isEmpty() || body.size() > maxDigits)
        return std::nullopt;
    for (QChar &c : body)
        if (c.isSpace())
            c = u' ';
    bool negative = false;
    if (QStringView(u"+-−").contains(body[0])) {
        negative = body[0] != u'+';
        body.remove(0, 1);
    }
    const QByteArray digits = plainDigits(std::move(body), comma).toLatin1();
    double value = 0;
    const auto parsed = std::from_chars(digits.constData(), digits.constData() + digits.size(), value);
    if (digits.isEmpty() || parsed.ec != std::errc() || !std::isfinite(value))
        return std::nullopt;
    return negative && value != 0.0 ? -value : value;
}

std::optional<Measured> parseMeasured(QStringView text, LoneComma comma)
{
    const QStringView all = text.trimmed();
    const auto lastDigit = std::find_if(all.rbegin(), all.rend(), isDigit);
    const qsizetype split = all.rend() - lastDigit;
    const auto value = parseNumber(all.left(split), comma);
    if (!value)
        return std::nullopt;
    return Measured{.value = *value, .unit = all.mid(split).trimmed().toString().toLower()};
}

std::optional<double> parseSeconds(QStringView text)
{
    const QString all = text.trimmed().toString().toLower();
    if (all.size() > 64)
        return std::nullopt;
    if (const auto plain = parseNumber(all, LoneComma::Decimal))
        return *plain < 0 ? std::nullopt : plain;
    if (const QStringList parts = all.split(u':'); parts.size() == 2 || parts.size() == 3)
        return clockSeconds(parts);
    static const QRegularExpression piece(
        QStringLiteral("\\G\\s*([0-9]+(?:[.,][0-9]+)?)\\s*(\\p{L}+)\\.?,?\\s*"));
    double seconds = 0;
    qsizetype at = 0;
    while (at < all.size()) {
        const auto match = piece.match(all, at);
        const auto unit = match.hasMatch() ? secondsPer(match.capturedView(2)) : std::nullopt;
        const auto value =
            match.hasMatch() ? parseNumber(match.capturedView(1), LoneComma::Decimal) : std::nullopt;
        if (!unit || !value)
            return std::nullopt;
        seconds += *value * *unit;
        at = match.capturedEnd(0);
    }
    return all.isEmpty() ? std::nullopt : std::optional(seconds);
}

} // namespace rhomboid
