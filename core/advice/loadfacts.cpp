#include "core/advice/factsheet.h"
#include "core/exercises/names.h"
#include "core/load/load.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double sessionExpires = 7 * 24; // hours
constexpr qint64 newAfter = 60; // days: an exercise not done for so long is new again
constexpr int weeksCompared = 13; // a quarter
constexpr int weeksNeeded = 8;
constexpr qint64 lookBack = 7 * weeksCompared; // days; covers every window below

// The workouts that load facts can depend on, as a journal of their own: ten years need not be weighed for
// it.
Journal recentWorkouts(const Moment &moment)
{
    QList<Entry> entries;
    for (qsizetype index = moment.workouts - 1; index >= 0; --index) {
        const Workout &workout = moment.journal.workouts()[index];
        if (workout.started.date.daysTo(moment.now.date) > lookBack)
            break;
        entries.append(workout);
    }
    return {entries, {}};
}

// -1 when there is none.
qsizetype lastPlausible(const QList<Workout> &workouts)
{
    qsizetype last = workouts.size() - 1;
    while (last >= 0 && workouts[last].implausible)
        --last;
    return last;
}

// One name for an exercise however it was written.
struct Names {
    QString exercise {};
    QString movement {}; // what the muscles know of it, with whatever equipment
};

// 'Face pull' here, 'Face Pull (Cable)' in the file of another program, '(Cable) Face Pull' in a third.
QString movementOf(const QString &name)
{
    for (const QString &part : {name.section(u'(', 0, 0), name.section(u')', 1), name})
        if (const QString key = nameKey(part); !key.isEmpty())
            return key;
    return name;
}

class LoadFacts
{
public:
    LoadFacts(FactSheet &sheet, const Moment &moment, const Journal &recent, qsizetype last)
        : m_sheet(sheet)
        , m_moment(moment)
        , m_workouts(recent.workouts())
        , m_last(last)
        , m_loads(recent, moment.exercises)
        , m_kind(m_loads.kindAt(m_last))
    {
    }

    void putJump()
    {
        if (const auto jump = m_loads.jump(m_last))
            put("load_vs_30d_max", jump->ratio, {last().head.uid});
    }

    void putSameArea()
    {
        const auto works = [this](qsizetype index) { return m_loads.upperBack(index).value_or(0) > 0; };
        if (!works(m_last))
            return;
        for (qsizetype index = m_last - 1; index >= 0; --index) {
            if (!works(index))
                continue;
            put("hours_since_same_area", hoursBetween(m_workouts[index].ended(), last().started),
                {last().head.uid, m_workouts[index].head.uid});
            return;
        }
    }

    void putWeeks()
    {
        const QDate today = m_moment.now.date;
        const double week = m_loads.sevenDays(today, m_kind);
        const double before = m_loads.sevenDays(today.addDays(-7), m_kind);
        if (before > 0 && m_loads.areSevenDaysKnown(today, m_kind)
            && m_loads.areSevenDaysKnown(today.addDays(-7), m_kind))
            put("week_change_pct", 100 * (week - before) / before, weekUids());
        QList<double> earlier;
        const auto now = monotony(today);
        if (!now)
            return;
        put("monotony_7d", *now, weekUids());
        for (int back = 1; back < weeksCompared; ++back)
            if (const auto then = monotony(today.addDays(-7 * back)))
                earlier.append(*then);
        if (earlier.size() + 1 < weeksNeeded)
            return;
        const auto below = std::ranges::count_if(earlier, [&](double then) { return then < *now; });
        put("monotony_pctile", 100.0 * double(below) / double(earlier.size()), weekUids());
    }

    // The biggest rise of a working weight against the last time the exercise was done.
    void putWeights()
    {
        const QHash<QString, double> now = heaviest(last());
        std::optional<double> rise;
        for (auto it = now.begin(); it != now.end(); ++it)
            if (const double before = weightBefore(it.key()); before > 0)
                rise = std::max(rise.value_or(-100), 100 * (it.value() - before) / before);
        if (rise)
            put("max_weight_jump_pct", *rise, {last().head.uid});
    }

    void putNewExercise(qint64 historyDays)
    {
        if (last().sets.isEmpty() || historyDays < newAfter)
            return;
        QSet<QString> done; // a value mistyped elsewhere does not unmake an exercise
        for (qsizetype index = 0; index < m_last; ++index)
            if (m_workouts[index].started.date.daysTo(last().started.date) <= newAfter)
                for (const SetEntry &set : m_workouts[index].sets)
                    done.insert(namesOf(set).movement);
        const bool fresh = std::ranges::any_of(
            last().sets, [&](const SetEntry &set) { return !done.contains(namesOf(set).movement); });
        put("new_exercise", fresh, {last().head.uid});
    }

private:
    const Workout &last() const { return m_workouts[m_last]; }

    void put(const char *name, const QVariant &value, const QStringList &uids)
    {
        m_sheet.put(QString::fromLatin1(name), value, Basis::Load, uids);
    }

    QStringList weekUids() const
    {
        QStringList uids;
        for (const Workout &workout : m_workouts)
            if (!workout.implausible && workout.started.date.daysTo(m_moment.now.date) < 7)
                uids.append(workout.head.uid);
        return uids;
    }

    // A workout without effort or duration, or one that cannot be believed, is not a rest.
    std::optional<double> monotony(QDate end) const
    {
        if (!m_loads.areSevenDaysKnown(end, m_kind))
            return std::nullopt;
        QList<double> days;
        for (int back = 6; back >= 0; --back)
            days.append(m_loads.onDay(end.addDays(-back), m_kind));
        return describe({days.constData(), static_cast<std::size_t>(days.size())}).monotony;
    }

    // Each name is looked up once, not once a set. A keyword alone tells a kind of movement, not which.
    const Names &namesOf(const SetEntry &set)
    {
        const auto known = m_names.constFind(set.exercise);
        if (known != m_names.constEnd())
            return *known;
        const ExerciseMatch match = m_moment.exercises.match(set.exercise);
        const bool isOfTable =
            match.how == ExerciseMatch::How::Table || match.how == ExerciseMatch::How::Mapped;
        const QString name = isOfTable ? match.exercise.name : set.exercise;
        return *m_names.insert(set.exercise, {.exercise = nameKey(name), .movement = movementOf(name)});
    }

    QHash<QString, double> heaviest(const Workout &workout)
    {
        QHash<QString, double> weights;
        for (const SetEntry &set : workout.sets)
            if (set.kind != SetKind::Warmup && set.weight && set.weight->value > 0) {
                double &weight = weights[namesOf(set).exercise];
                weight = std::max(weight, set.weight->value);
            }
        return weights;
    }

    double weightBefore(const QString &exercise)
    {
        for (qsizetype index = m_last - 1; index >= 0; --index) {
            if (m_workouts[index].implausible)
                continue;
            if (const double weight = heaviest(m_workouts[index]).value(exercise); weight > 0)
                return weight;
        }
        return 0;
    }

    FactSheet &m_sheet;
    const Moment &m_moment;
    const QList<Workout> &m_workouts;
    const qsizetype m_last;
    const Loads m_loads;
    const LoadKind m_kind;
    QHash<QString, Names> m_names {}; // by the name as logged
};

} // namespace

void putLoads(FactSheet &sheet, const Moment &moment)
{
    const Journal recent = recentWorkouts(moment);
    const qsizetype last = lastPlausible(recent.workouts());
    if (last < 0 || moment.since(recent.workouts()[last].ended()) > sessionExpires)
        return;
    LoadFacts facts(sheet, moment, recent, last);
    facts.putJump();
    facts.putSameArea();
    facts.putWeeks();
    facts.putWeights();
    facts.putNewExercise(moment.journal.workouts().first().started.date.daysTo(moment.now.date));
}

} // namespace rhomboid
