#include "core/exchange/owncolumns.h"

#include <algorithm>

namespace rhomboid::own {

namespace {

constexpr QStringView observationPrefix = u"observation:";

template <class T, class Member> Column<T> column(const char *name, Member T::*member)
{
    return {.name = QString::fromLatin1(name),
            .get = [member](const T &entry) { return cellOf(entry.*member); },
            .set = [member](T &entry, const Cell &cell) { return take(cell, entry.*member); }};
}

template <class T> Column<T> needed(Column<T> column)
{
    column.needed = true;
    return column;
}

// A column of a part of T.
template <class T, class Part> Column<T> inside(Part T::*part, const Column<Part> &column)
{
    return {.name = column.name,
            .needed = column.needed,
            .get = [part, get = column.get](const T &whole) { return get(whole.*part); },
            .set = [part, set = column.set](T &whole, const Cell &cell) { return set(whole.*part, cell); }};
}

template <class T> Column<T> head(const char *name, auto EntryHead::*member)
{
    return inside(&T::head, column(name, member));
}

bool isPlainKey(QStringView key)
{
    const auto plain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    return !key.isEmpty() && key.front() >= u'a' && key.front() <= u'z' && std::ranges::all_of(key, plain);
}

bool isFixedName(const QString &name)
{
    return std::ranges::find(columnsOf<Workout>(), name, &Column<Workout>::name)
        != columnsOf<Workout>().end();
}

} // namespace

template <> const Columns<Workout> &columnsOf<Workout>()
{
    static const Columns<Workout> columns {
        head<Workout>("uid", &EntryHead::uid),
        needed(column("started", &Workout::started)),
        column("duration_min", &Workout::duration),
        column("type", &Workout::type),
        column("title", &Workout::title),
        column("session_rpe", &Workout::sessionRpe),
        column("pain_before", &Workout::painBefore),
        column("pain_during", &Workout::painDuring),
        column("notes", &Workout::notes),
        head<Workout>("entered", &EntryHead::entered),
        head<Workout>("modified", &EntryHead::modified),
        column("source", &Workout::source),
        column("implausible", &Workout::implausible),
    };
    return columns;
}

template <> const Columns<SetEntry> &columnsOf<SetEntry>()
{
    static const Columns<SetEntry> columns {
        needed(column("exercise", &SetEntry::exercise)),
        column("kind", &SetEntry::kind),
        column("reps", &SetEntry::reps),
        column("weight_kg", &SetEntry::weight),
        column("distance_m", &SetEntry::distance),
        column("seconds", &SetEntry::duration),
        column("rpe", &SetEntry::rpe),
        column("notes", &SetEntry::notes),
    };
    return columns;
}

template <> const Columns<SetLine> &columnsOf<SetLine>()
{
    static const Columns<SetLine> columns = [] {
        Columns<SetLine> result {needed(column("workout", &SetLine::workout)),
                                 column("position", &SetLine::position)};
        for (const Column<SetEntry> &part : columnsOf<SetEntry>())
            result.append(inside(&SetLine::set, part));
        return result;
    }();
    return columns;
}

template <> const Columns<PainEntry> &columnsOf<PainEntry>()
{
    static const Columns<PainEntry> columns {
        head<PainEntry>("uid", &EntryHead::uid),
        needed(column("at", &PainEntry::at)),
        needed(column("intensity", &PainEntry::intensity)),
        column("onset", &PainEntry::onset),
        column("workout", &PainEntry::workout),
        column("regions", &PainEntry::regions),
        column("qualities", &PainEntry::qualities),
        column("aggravators", &PainEntry::aggravators),
        column("easers", &PainEntry::easers),
        column("warning_signs", &PainEntry::warningSigns),
        column("signs_asked", &PainEntry::signsAsked),
        column("relief", &PainEntry::relief),
        column("notes", &PainEntry::notes),
        column("recalled", &PainEntry::recalled),
        head<PainEntry>("entered", &EntryHead::entered),
        head<PainEntry>("modified", &EntryHead::modified),
    };
    return columns;
}

template <> const Columns<Day> &columnsOf<Day>()
{
    static const Columns<Day> columns {
        needed(column("date", &Day::date)),
        column("sleep_h", &Day::sleepHours),
        column("fluid_ml", &Day::fluidMl),
        column("desk_h", &Day::deskHours),
        column("sitting_block_min", &Day::sittingBlockMin),
        column("note", &Day::note),
        head<Day>("entered", &EntryHead::entered),
        head<Day>("modified", &EntryHead::modified),
    };
    return columns;
}

template <> const Columns<FunctionCheck> &columnsOf<FunctionCheck>()
{
    static const Columns<FunctionCheck> columns {
        needed(column("date", &FunctionCheck::date)),
        column("pain_week", &FunctionCheck::painWeek),
        column("enjoyment", &FunctionCheck::enjoyment),
        column("activity", &FunctionCheck::activity),
        column("nights_disturbed", &FunctionCheck::nightsDisturbed),
        column("cant_do_normal", &FunctionCheck::cantDoNormal),
        head<FunctionCheck>("entered", &EntryHead::entered),
        head<FunctionCheck>("modified", &EntryHead::modified),
    };
    return columns;
}

template <> const Columns<Event> &columnsOf<Event>()
{
    static const Columns<Event> columns {
        head<Event>("uid", &EntryHead::uid),         needed(column("at", &Event::at)),
        needed(column("kind", &Event::kind)),        column("payload", &Event::payload),
        head<Event>("entered", &EntryHead::entered), head<Event>("modified", &EntryHead::modified),
    };
    return columns;
}

template <> const Columns<Tombstone> &columnsOf<Tombstone>()
{
    static const Columns<Tombstone> columns {
        needed(column("uid", &Tombstone::uid)),
        needed(column("deleted", &Tombstone::deleted)),
    };
    return columns;
}

Column<Workout> observationColumn(const QString &key, const QString &name)
{
    return {.name = name,
            .get =
                [key](const Workout &workout) {
                    const auto found = workout.observations.find(key);
                    return found == workout.observations.end() ? Cell() : cellOf(*found);
                },
            .set =
                [key](Workout &workout, const Cell &cell) {
                    std::optional<double> number;
                    const QString wrong = take(cell, number);
                    if (number)
                        workout.observations.insert(key, *number);
                    return wrong;
                }};
}

Columns<Workout> workoutColumns(const QStringList &keys)
{
    Columns<Workout> columns = columnsOf<Workout>();
    const auto notes = std::ranges::find(columns, QStringLiteral("notes"), &Column<Workout>::name);
    qsizetype at = notes - columns.begin();
    for (const QString &key : keys) {
        const bool plain = isPlainKey(key) && !isFixedName(key);
        columns.insert(at++, observationColumn(key, plain ? key : QString(observationPrefix + key)));
    }
    return columns;
}

QString observationKey(const QString &column)
{
    if (column.startsWith(observationPrefix))
        return column.mid(observationPrefix.size());
    return isPlainKey(column) && !isFixedName(column) ? column : QString();
}

} // namespace rhomboid::own
