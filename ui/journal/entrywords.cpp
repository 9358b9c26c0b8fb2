#include "ui/journal/entrywords.h"

#include "core/advice/signs.h"
#include "core/advice/words.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/format.h"
#include "ui/log/setgroup.h"

#include <QCoreApplication>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(entry)
};

QString typeText(WorkoutType type)
{
    switch (type) {
    case WorkoutType::Strength:
        return Words::tr("Strength workout");
    case WorkoutType::Cardio:
        return Words::tr("Cardio workout");
    case WorkoutType::Mobility:
        return Words::tr("Mobility workout");
    case WorkoutType::Sport:
        return Words::tr("Sport");
    case WorkoutType::Other:
        return Words::tr("Workout");
    }
    Q_UNREACHABLE();
}

// What one set was, after how often it was done; a number and its unit stay on one line.
QString eachText(const SetEntry &set)
{
    QString text;
    if (set.reps)
        text += QStringLiteral(" × ") + numberText(*set.reps);
    if (set.distance)
        text += QStringLiteral(" × ") + distanceText(*set.distance).replace(u' ', QChar::Nbsp);
    if (set.duration)
        text += QStringLiteral(" × ") + clockOf(*set.duration).replace(u' ', QChar::Nbsp);
    if (set.weight && set.weight->value != 0)
        text += QStringLiteral(" × ") + weightText(*set.weight).replace(u' ', QChar::Nbsp);
    return text;
}

} // namespace

QString titleText(const Workout &workout)
{
    return workout.title.isEmpty() ? typeText(workout.type) : workout.title;
}

QString subtitleText(const Workout &workout)
{
    QStringList parts;
    if (workout.started.time)
        parts.append(clockText(workout.started));
    if (const std::optional<int> worst = std::max(workout.painBefore, workout.painDuring))
        parts.append(Words::tr("pain %1").arg(*worst)); // early: the end of the line may be cut
    if (workout.duration)
        parts.append(Words::tr("%1 min").arg(numberText(workout.duration->value, 0)));
    if (workout.sessionRpe)
        parts.append(Words::tr("effort %1").arg(numberText(*workout.sessionRpe)));
    if (workout.implausible)
        parts.append(Words::tr("left out of calculations"));
    return parts.join(QStringLiteral(", "));
}

QString shorterText(const Workout &workout)
{
    Workout shorter = workout;
    if (workout.sessionRpe)
        shorter.duration.reset(); // effort and load are there
    return subtitleText(shorter);
}

QString titleText(const PainEntry &pain)
{
    if (pain.intensity == 0)
        return Words::tr("Pain-free check-in");
    const QString place = placeText(pain);
    return place.isEmpty() ? Words::tr("Pain") : place;
}

QString spokenTitle(const PainEntry &pain)
{
    const QString place = pain.intensity == 0 ? QString() : placeText(pain);
    return place.isEmpty() ? titleText(pain) : Words::tr("Pain: %1").arg(place);
}

QString placeText(const PainEntry &pain)
{
    const auto worst = std::ranges::max_element(pain.regions, {}, &RegionPain::level);
    return worst == pain.regions.end() ? QString() : regionName(worst->region);
}

QString feelingText(const PainEntry &pain)
{
    QStringList parts;
    for (const QString &quality : pain.qualities)
        parts.append(titleOf(qualityWords(), quality).toLower());
    if (!signsOf(pain).isEmpty())
        parts.append(Words::tr("warning sign"));
    return parts.join(QStringLiteral(", "));
}

QString subtitleText(const PainEntry &pain)
{
    QStringList parts {clockText(pain.at), feelingText(pain)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString daysText(const PhaseNote &note)
{
    const QString last = formats().locale.toString(note.to, Words::tr("ddd d MMMM yyyy", "date"));
    if (note.from == note.to)
        return last;
    const QString first = formats().locale.toString(note.from, Words::tr("ddd d MMMM yyyy", "date"));
    return Words::tr("%1 to %2, %n day(s)", "first day, last day",
                     static_cast<int>(note.from.daysTo(note.to)) + 1)
        .arg(first, last);
}

QString setsText(const QList<SetEntry> &sets)
{
    QList<std::pair<QString, int>> groups; // what looks alike is told once, though the effort may differ
    for (const SetEntry &set : sets)
        if (const QString each = eachText(set); !groups.isEmpty() && groups.back().first == each)
            ++groups.back().second;
        else
            groups.append({each, 1});
    QStringList texts;
    for (const auto &[each, count] : groups)
        texts.append(QString::number(count) + each);
    return texts.join(QStringLiteral(", "));
}

} // namespace rhomboid
