#include "core/exchange/complete.h"

#include <span>

namespace rhomboid {

namespace {

constexpr QStringView observationPrefix = u"observations.";

// A field that may be unknown.
template <class T> struct Part
{
    const char *name{};
    bool (*known)(const T &){};
    void (*copy)(T &to, const T &from){};
};

template <auto Member, class T> constexpr Part<T> part(const char *name)
{
    return {.name = name,
            .known =
                [](const T &entry) {
                    if constexpr (requires { (entry.*Member).isEmpty(); })
                        return !(entry.*Member).isEmpty();
                    else
                        return (entry.*Member).has_value();
                },
            .copy = [](T &to, const T &from) { to.*Member = from.*Member; }};
}

const Part<Workout> workoutParts[]{
    part<&Workout::duration, Workout>("duration"),     part<&Workout::title, Workout>("title"),
    part<&Workout::sessionRpe, Workout>("sessionRpe"), part<&Workout::painBefore, Workout>("painBefore"),
    part<&Workout::painDuring, Workout>("painDuring"), part<&Workout::sets, Workout>("sets"),
    part<&Workout::notes, Workout>("notes"),           part<&Workout::source, Workout>("source"),
};

const Part<Day> dayParts[]{
    part<&Day::sleepHours, Day>("sleepHours"),
    part<&Day::fluidMl, Day>("fluidMl"),
    part<&Day::deskHours, Day>("deskHours"),
    part<&Day::sittingBlockMin, Day>("sittingBlockMin"),
    part<&Day::note, Day>("note"),
};

const Part<FunctionCheck> functionParts[]{
    part<&FunctionCheck::painWeek, FunctionCheck>("painWeek"),
    part<&FunctionCheck::enjoyment, FunctionCheck>("enjoyment"),
    part<&FunctionCheck::activity, FunctionCheck>("activity"),
    part<&FunctionCheck::nightsDisturbed, FunctionCheck>("nightsDisturbed"),
    part<&FunctionCheck::cantDoNormal, FunctionCheck>("cantDoNormal"),
};

std::span<const Part<Workout>> partsOf(const Workout &) { return workoutParts; }
std::span<const Part<Day>> partsOf(const Day &) { return dayParts; }
std::span<const Part<FunctionCheck>> partsOf(const FunctionCheck &) { return functionParts; }
std::span<const Part<PainEntry>> partsOf(const PainEntry &) { return {}; }
std::span<const Part<Event>> partsOf(const Event &) { return {}; }

template <class T> QStringList fill(T &entry, const T &found)
{
    QStringList filled;
    for (const Part<T> &part : partsOf(entry))
        if (!part.known(entry) && part.known(found)) {
            part.copy(entry, found);
            filled.append(QString::fromLatin1(part.name));
        }
    return filled;
}

QStringList fillObservations(Workout &entry, const Workout &found)
{
    QStringList filled;
    for (auto value = found.observations.begin(); value != found.observations.end(); ++value)
        if (!entry.observations.contains(value.key())) {
            entry.observations.insert(value.key(), value.value());
            filled.append(observationPrefix + value.key());
        }
    return filled;
}

template <class T> void clear(T &entry, const QStringList &fields)
{
    for (const Part<T> &part : partsOf(entry))
        if (fields.contains(QLatin1StringView(part.name)))
            part.copy(entry, T{});
    if constexpr (std::is_same_v<T, Workout>)
        for (const QString &field : fields)
            if (field.startsWith(observationPrefix))
                entry.observations.remove(field.mid(observationPrefix.size()));
}

} // namespace

Completed completed(const Entry &existing, const Entry &found)
{
    Completed result{.entry = existing};
    std::visit(
        [&]<class T>(T &entry) {
            const T *other = std::get_if<T>(&found);
            if (!other)
                return;
            result.fields = fill(entry, *other);
            if constexpr (std::is_same_v<T, Workout>)
                result.fields += fillObservations(entry, *other);
        },
        result.entry);
    return result;
}

Entry without(Entry entry, const QStringList &fields)
{
    std::visit([&fields](auto &value) { clear(value, fields); }, entry);
    return entry;
}

} // namespace rhomboid
