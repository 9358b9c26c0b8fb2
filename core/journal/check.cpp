#include "core/journal/check.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace rhomboid {

namespace {

struct Range
{
    double minimum{};
    double maximum{};

    bool holds(double value) const { return value >= minimum && value <= maximum; }
};

// Beyond `usual` a person may confirm a value; beyond `possible` it is refused. NaN lies in no range.
template <class T> struct NumberRule
{
    const char *field{};
    std::optional<double> (*value)(const T &){};
    Range usual{};
    Range possible{};
    const char *text{};
    const char *range{}; // the usual one in words
};

template <class T> struct TextRule
{
    const char *field{};
    QString T::*text{};
    qsizetype longest{longestText};
};

constexpr double vast = 1e9; // what the database refuses
constexpr Range scale{0, 10};
constexpr auto *scaleText = QT_TRANSLATE_NOOP("check", "Please enter 0 to 10.");
constexpr auto *scaleRange = QT_TRANSLATE_NOOP("check", "0 to 10");

template <class Number> std::optional<double> plain(const std::optional<Number> &number)
{
    if (!number)
        return std::nullopt;
    if constexpr (std::is_arithmetic_v<Number>)
        return static_cast<double>(*number);
    else
        return number->value;
}

const NumberRule<Workout> workoutNumbers[]{
    {"duration_min",
     [](const Workout &w) { return plain(w.duration); },
     {1, 600},
     {1e-9, vast},
     QT_TRANSLATE_NOOP("check", "Please enter 1 to 600 minutes."),
     QT_TRANSLATE_NOOP("check", "1 to 600 minutes")},
    {"session_rpe", [](const Workout &w) { return w.sessionRpe; }, scale, scale, scaleText, scaleRange},
    {"pain_before", [](const Workout &w) { return plain(w.painBefore); }, scale, scale, scaleText, scaleRange},
    {"pain_during", [](const Workout &w) { return plain(w.painDuring); }, scale, scale, scaleText, scaleRange},
};

const NumberRule<SetEntry> setNumbers[]{
    {"reps",
     [](const SetEntry &s) { return plain<double>(s.reps); },
     {0, 1000},
     {0, vast},
     QT_TRANSLATE_NOOP("check", "Please enter 0 to 1000 repetitions."),
     QT_TRANSLATE_NOOP("check", "0 to 1000 repetitions")},
    {"weight_kg",
     [](const SetEntry &s) { return plain<Kilograms>(s.weight); },
     {-1000, 1000},
     {-vast, vast},
     QT_TRANSLATE_NOOP("check", "Please enter at most 1000 kg. With a minus it is help, also at most 1000 kg."),
     QT_TRANSLATE_NOOP("check", "at most 1000 kg")},
    {"distance_m",
     [](const SetEntry &s) { return plain<Metres>(s.distance); },
     {0, 500'000},
     {0, vast},
     QT_TRANSLATE_NOOP("check", "Please enter at most 500 km."),
     QT_TRANSLATE_NOOP("check", "at most 500 km")},
    {"seconds",
     [](const SetEntry &s) { return plain<Seconds>(s.duration); },
     {0, 86'400},
     {0, vast},
     QT_TRANSLATE_NOOP("check", "Please enter at most 24 hours."),
     QT_TRANSLATE_NOOP("check", "at most 24 hours")},
    {"rpe", [](const SetEntry &s) { return plain<double>(s.rpe); }, scale, scale, scaleText, scaleRange},
};

const NumberRule<PainEntry> painNumbers[]{
    {"intensity", [](const PainEntry &p) { return std::optional<double>(p.intensity); }, scale, scale,
     scaleText, scaleRange},
};

const NumberRule<Day> dayNumbers[]{
    {"sleep_h",
     [](const Day &d) { return d.sleepHours; },
     {0, 24},
     {0, 24},
     QT_TRANSLATE_NOOP("check", "Please enter 0 to 24 hours."),
     QT_TRANSLATE_NOOP("check", "0 to 24 hours")},
    {"fluid_ml",
     [](const Day &d) { return d.fluidMl; },
     {0, 10'000},
     {0, vast},
     QT_TRANSLATE_NOOP("check", "Please enter 0 to 10000 ml."),
     QT_TRANSLATE_NOOP("check", "0 to 10000 ml")},
    {"desk_h",
     [](const Day &d) { return d.deskHours; },
     {0, 24},
     {0, 24},
     QT_TRANSLATE_NOOP("check", "Please enter 0 to 24 hours."),
     QT_TRANSLATE_NOOP("check", "0 to 24 hours")},
    {"sitting_block_min",
     [](const Day &d) { return d.sittingBlockMin; },
     {0, 1440},
     {0, 1440},
     QT_TRANSLATE_NOOP("check", "Please enter 0 to 1440 minutes."),
     QT_TRANSLATE_NOOP("check", "0 to 1440 minutes")},
};

const NumberRule<FunctionCheck> functionNumbers[]{
    {"pain_week", [](const FunctionCheck &f) { return plain(f.painWeek); }, scale, scale, scaleText, scaleRange},
    {"enjoyment", [](const FunctionCheck &f) { return plain(f.enjoyment); }, scale, scale, scaleText, scaleRange},
    {"activity", [](const FunctionCheck &f) { return plain(f.activity); }, scale, scale, scaleText, scaleRange},
    {"nights_disturbed",
     [](const FunctionCheck &f) { return plain(f.nightsDisturbed); },
     {0, 7},
     {0, 7},
     QT_TRANSLATE_NOOP("check", "Please enter 0 to 7 nights."),
     QT_TRANSLATE_NOOP("check", "0 to 7 nights")},
};

const TextRule<Workout> workoutTexts[]{{"title", &Workout::title, longestName}, {"notes", &Workout::notes}};
const TextRule<SetEntry> setTexts[]{{"exercise", &SetEntry::exercise, longestName}, {"notes", &SetEntry::notes}};
const TextRule<PainEntry> painTexts[]{{"notes", &PainEntry::notes}};
const TextRule<Day> dayTexts[]{{"note", &Day::note}};

QString sentence(const char *text) { return QCoreApplication::translate("check", text); }

// Why a value that was read is doubted or refused; `range` is the usual one in words.
QString reasonOf(const QString &range, bool confirmable)
{
    return (confirmable ? sentence(QT_TRANSLATE_NOOP("check", "Looks like a typing error (usual: %1)."))
                        : sentence(QT_TRANSLATE_NOOP("check", "Outside the range (%1).")))
        .arg(range);
}

template <class T>
void checkNumbers(std::span<const NumberRule<T>> rules, const T &entry, const QString &prefix,
                  QList<Problem> &problems)
{
    for (const NumberRule<T> &rule : rules)
        if (const std::optional<double> value = rule.value(entry); value && !rule.usual.holds(*value)) {
            const bool confirmable = rule.possible.holds(*value);
            problems.append({.field = prefix + QString::fromLatin1(rule.field),
                             .text = sentence(rule.text),
                             .confirmable = confirmable,
                             .reason = reasonOf(sentence(rule.range), confirmable)});
        }
}

void checkText(const QString &field, const QString &text, qsizetype longest, QList<Problem> &problems)
{
    if (text.size() > longest)
        problems.append(
            {.field = field,
             .text = sentence(QT_TRANSLATE_NOOP("check", "Please write at most %1 characters.")).arg(longest),
             .reason = sentence(QT_TRANSLATE_NOOP("check", "Longer than %1 characters.")).arg(longest)});
    else if (text != cleanText(text))
        problems.append({.field = field,
                         .text = sentence(QT_TRANSLATE_NOOP(
                             "check", "Please take out the hidden characters, which cannot be saved.")),
                         .reason = sentence(QT_TRANSLATE_NOOP(
                             "check", "Holds hidden characters, which cannot be saved."))});
}

template <class T>
void checkTexts(std::span<const TextRule<T>> rules, const T &entry, const QString &prefix,
                QList<Problem> &problems)
{
    for (const TextRule<T> &rule : rules)
        checkText(prefix + QString::fromLatin1(rule.field), entry.*rule.text, rule.longest, problems);
}

// Offsets settle it where both are known; else what the calendar and the clock said, as a day where the time
// is unknown.
bool isFuture(const WallTime &time, const WallTime &now)
{
    constexpr double leewayHours = 0.25; // the clock of another device
    if (!time.time)
        return time.date > now.date;
    return hoursBetween(now, time) > leewayHours;
}

void checkTime(const QString &field, const WallTime &time, const WallTime &now, QList<Problem> &problems)
{
    constexpr int firstYear = 1970;
    if (!time.isValid())
        problems.append(
            {.field = field, .text = sentence(QT_TRANSLATE_NOOP("check", "Please enter a date.")),
             .reason = sentence(QT_TRANSLATE_NOOP("check", "Not a date."))});
    else if (now.isValid() && isFuture(time, now))
        problems.append(
            {.field = field,
             .text = sentence(QT_TRANSLATE_NOOP("check", "This lies in the future. Is it right?")),
             .confirmable = true});
    else if (time.date.year() < firstYear)
        problems.append({.field = field,
                         .text = sentence(QT_TRANSLATE_NOOP("check", "This is long ago. Is the year right?")),
                         .confirmable = true});
}

// Names of a list: none empty, none twice, all of them savable.
void checkNames(const QString &field, const QStringList &names, QList<Problem> &problems)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        if (name.isEmpty())
            problems.append(
                {.field = field, .text = sentence(QT_TRANSLATE_NOOP("check", "Please name every item."))});
        else if (seen.contains(name))
            problems.append(
                {.field = field,
                 .text = sentence(QT_TRANSLATE_NOOP("check", "Please name '%1' only once.")).arg(name)});
        checkText(field, name, longestName, problems);
        seen.insert(name);
    }
}

template <class T, class Name> QStringList namesOf(const QList<T> &items, Name name)
{
    QStringList names;
    for (const T &item : items)
        names.append(name(item));
    return names;
}

void checkObservations(const Workout &workout, std::span<const ObservationRange> ranges,
                       QList<Problem> &problems)
{
    for (auto at = workout.observations.begin(); at != workout.observations.end(); ++at) {
        const auto known = std::ranges::find(ranges, at.key(), &ObservationRange::key);
        const Range range =
            known == ranges.end() ? Range{-vast, vast} : Range{known->minimum, known->maximum};
        if (range.holds(at.value()))
            continue;
        const auto told = [&range](const char *text) {
            return sentence(text)
                .arg(range.minimum, 0, 'f', QLocale::FloatingPointShortest)
                .arg(range.maximum, 0, 'f', QLocale::FloatingPointShortest);
        };
        problems.append({.field = at.key(),
                         .text = told(QT_TRANSLATE_NOOP("check", "Please enter %1 to %2.")),
                         .reason = reasonOf(told(QT_TRANSLATE_NOOP("check", "%1 to %2")), false)});
    }
}

void checkSet(const SetEntry &set, const QString &prefix, QList<Problem> &problems)
{
    if (set.exercise.isEmpty())
        problems.append({.field = prefix + QStringLiteral("exercise"),
                         .text = sentence(QT_TRANSLATE_NOOP("check", "Please name the exercise.")),
                         .reason = sentence(QT_TRANSLATE_NOOP("check", "The exercise has no name."))});
    checkNumbers<SetEntry>(setNumbers, set, prefix, problems);
    checkTexts<SetEntry>(setTexts, set, prefix, problems);
}

} // namespace

QList<Problem> check(const Workout &workout, std::span<const ObservationRange> ranges, const WallTime &now)
{
    QList<Problem> problems;
    checkTime(QStringLiteral("started"), workout.started, now, problems);
    checkNumbers<Workout>(workoutNumbers, workout, {}, problems);
    checkTexts<Workout>(workoutTexts, workout, {}, problems);
    checkObservations(workout, ranges, problems);
    int place = 0;
    for (const SetEntry &set : workout.sets)
        checkSet(set, QStringLiteral("sets[%1].").arg(place++), problems);
    return problems;
}

QList<Problem> check(const SetEntry &set)
{
    QList<Problem> problems;
    checkSet(set, {}, problems);
    return problems;
}

QList<Problem> check(const PainEntry &pain, const WallTime &now)
{
    QList<Problem> problems;
    checkTime(QStringLiteral("at"), pain.at, now, problems);
    checkNumbers<PainEntry>(painNumbers, pain, {}, problems);
    checkTexts<PainEntry>(painTexts, pain, {}, problems);
    for (const RegionPain &region : pain.regions)
        if (!scale.holds(region.level))
            problems.append({.field = QStringLiteral("regions"),
                             .text = sentence(scaleText),
                             .reason = reasonOf(sentence(scaleRange), false)});
    const auto regions = namesOf(pain.regions, [](const RegionPain &region) { return region.region; });
    const auto relief = namesOf(pain.relief, [](const Relief &tried) { return tried.what; });
    const auto signsTicked = namesOf(pain.warningSigns, [](const WarningSign &sign) {
        return sign.side.isEmpty() ? sign.sign : QString(sign.sign + u':' + sign.side);
    });
    const std::pair<const char *, QStringList> lists[]{
        {"regions", regions},    {"qualities", pain.qualities},  {"aggravators", pain.aggravators},
        {"easers", pain.easers}, {"warning_signs", signsTicked}, {"signs_asked", pain.signsAsked.some},
        {"relief", relief},
    };
    for (const auto &[field, names] : lists)
        checkNames(QString::fromLatin1(field), names, problems);
    return problems;
}

QList<Problem> check(const Day &day, const WallTime &now)
{
    QList<Problem> problems;
    checkTime(QStringLiteral("date"), {.date = day.date}, now, problems);
    checkNumbers<Day>(dayNumbers, day, {}, problems);
    checkTexts<Day>(dayTexts, day, {}, problems);
    return problems;
}

QList<Problem> check(const FunctionCheck &function, const WallTime &now)
{
    QList<Problem> problems;
    checkTime(QStringLiteral("date"), {.date = function.date}, now, problems);
    checkNumbers<FunctionCheck>(functionNumbers, function, {}, problems);
    return problems;
}

} // namespace rhomboid
