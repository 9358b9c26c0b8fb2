#include "ui/log/setgroup.h"

#include "ui/kit/format.h"

#include <QRegularExpression>

namespace rhomboid {

namespace {

constexpr double metresPerKilometre = 1'000;
constexpr double metresPerYard = 0.9144; // exact, international yard of 1959
constexpr double secondsPerMinute = 60;
constexpr double vast = 1e9; // beyond it nothing can be saved

std::optional<double> numberFrom(QString text)
{
    bool ok = false;
    const double value = text.replace(u',', u'.').toDouble(&ok);
    ok = ok && value >= 0 && value <= vast; // neither 'inf' nor 'nan'
    return ok ? std::optional(value) : std::nullopt;
}

// How long one of a unit is.
std::optional<double> metresOf(const QString &unit)
{
    if (unit == u"m")
        return 1;
    if (unit == u"km")
        return metresPerKilometre;
    if (unit == u"yd")
        return metresPerYard;
    return unit == u"mi" ? std::optional(metresPerMile) : std::nullopt;
}

} // namespace

QList<SetGroup> toGroups(const QList<SetEntry> &sets)
{
    QList<SetGroup> groups;
    for (const SetEntry &set : sets) {
        if (!groups.isEmpty() && groups.back().set == set)
            ++groups.back().count;
        else
            groups.append({.count = 1, .set = set});
    }
    return groups;
}

QList<SetEntry> toSets(const QList<SetGroup> &groups)
{
    QList<SetEntry> sets;
    for (const SetGroup &group : groups)
        if (!group.set.exercise.trimmed().isEmpty())
            sets.append(QList<SetEntry>(group.count, group.set));
    return sets;
}

std::optional<SetNotation> readSetNotation(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\d{1,3})\\s*[x×*]\\s*(\\d+(?:[.,]\\d+)?)\\s*(m|km|yd|mi|s|sec|min)?"
                       "(?:\\s*[x×*@]\\s*(\\d+(?:[.,]\\d+)?)\\s*(?:kg|lb|lbs)?)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    SetNotation notation {.count = match.captured(1).toInt()};
    const std::optional<double> number = numberFrom(match.captured(2));
    if (!number)
        return std::nullopt;
    const double amount = *number;
    const QString unit = match.captured(3).toLower();
    if (const std::optional<double> metres = metresOf(unit))
        notation.distance = Metres {amount * *metres};
    else if (unit == u"min")
        notation.duration = Seconds {amount * secondsPerMinute};
    else if (!unit.isEmpty())
        notation.duration = Seconds {amount};
    else
        notation.reps = amount;
    if (const auto weight = numberFrom(match.captured(4)))
        notation.weight = fromShown(*weight);
    return notation.count > 0 ? std::optional(notation) : std::nullopt;
}

QString clockOf(Seconds duration)
{
    const int whole = qRound(duration.value);
    if (whole < 60)
        return QStringLiteral("%1 s").arg(numberText(duration.value, 1));
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

std::optional<Seconds> secondsFrom(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):([0-5]\\d)$"));
    if (const auto match = clock.match(text.trimmed()); match.hasMatch())
        return Seconds {match.captured(1).toDouble() * 60 + match.captured(2).toDouble()};
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(.*?)\\s*(?:s|secs?|seconds?|sek|sekunden?|(min|minutes?|minuten?))?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    const auto number = numberFrom(match.captured(1));
    if (!number)
        return std::nullopt;
    return Seconds {match.captured(2).isEmpty() ? *number : *number * secondsPerMinute};
}

QString distanceCell(Metres distance)
{
    if (!formats().miles)
        return numberText(distance.value, 1);
    return distance.value < metresPerMile ? numberText(distance.value / metresPerYard, 1)
                                          : distanceText(distance);
}

std::optional<Metres> metresFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(.*?)\\s*(m|km|yd|mi)?\\s*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    bool readable = false;
    const std::optional<double> number = rhomboid::numberFrom(match.captured(1), readable);
    if (!number || *number < 0)
        return std::nullopt;
    const std::optional<double> metres = metresOf(match.captured(2).toLower());
    return metres ? Metres {*number * *metres} : metresOfNumber(*number);
}

Metres metresOfNumber(double number) { return Metres {formats().miles ? number * metresPerYard : number}; }

std::optional<Kilograms> weightFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(.*?)\\s*(kg|lbs?)\\s*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    bool readable = false;
    const std::optional<double> number = rhomboid::numberFrom(match.captured(1), readable);
    if (!number)
        return std::nullopt;
    const bool metric = match.captured(2).compare(u"kg", Qt::CaseInsensitive) == 0;
    return Kilograms {metric ? *number : *number * kilogramsPerPound};
}

} // namespace rhomboid
