#include "core/plot/days.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

// The row of a day in a list that has one for every day from its first; null outside.
template <class Row> Row *rowOf(QList<Row> &rows, QDate day)
{
    if (rows.isEmpty())
        return nullptr;
    const qint64 index = rows.constFirst().date.daysTo(day);
    return index < 0 || index >= rows.size() ? nullptr : &rows[static_cast<qsizetype>(index)];
}

template <class Row> QList<Row> rowsFor(QDate from, QDate to)
{
    QList<Row> rows;
    if (!from.isValid() || !to.isValid())
        return rows;
    for (QDate day = from; day <= to; day = day.addDays(1))
        rows.append(Row {.date = day});
    return rows;
}

// Tells day, level and entry of every pain that was said, wherever it was written.
template <class Take> void tellPains(const Journal &journal, Take take)
{
    const auto tell = [&take](QDate day, std::optional<int> level, const QString &entry) {
        if (level)
            take(day, std::clamp(*level, 0, 10), entry);
    };
    for (const PainEntry &pain : journal.pains())
        tell(pain.at.date, pain.intensity, pain.head.uid);
    for (const Workout &workout : journal.workouts()) {
        tell(workout.started.date, workout.painBefore, workout.head.uid);
        tell(workout.started.date, workout.painDuring, workout.head.uid);
    }
}

} // namespace

QList<DayPain> worstOfDays(const Journal &journal, QDate from, QDate to)
{
    QList<DayPain> rows = rowsFor<DayPain>(from, to);
    tellPains(journal, [&rows](QDate day, int level, const QString &entry) {
        DayPain *row = rowOf(rows, day);
        if (!row || (row->worst && *row->worst >= level))
            return;
        row->worst = level;
        row->entry = entry;
    });
    return rows;
}

QMap<QDate, int> worstOfAllDays(const Journal &journal)
{
    QMap<QDate, int> worst;
    tellPains(journal, [&worst](QDate day, int level, const QString &) {
        int &highest = worst[day]; // a new day begins with 0, the least there is
        highest = std::max(highest, level);
    });
    return worst;
}

PainOfDays painOf(std::span<const DayPain> days)
{
    PainOfDays pain;
    int sum = 0;
    for (const DayPain &day : days) {
        if (!day.worst)
            continue;
        ++pain.answered;
        pain.painFree += *day.worst == 0 ? 1 : 0;
        pain.highest = std::max(pain.highest.value_or(0), *day.worst);
        sum += *day.worst;
    }
    if (pain.answered > 0)
        pain.mean = static_cast<double>(sum) / pain.answered;
    return pain;
}

QList<DayLoad> loadOfDays(const Journal &journal, const Loads &loads, LoadKind kind, QDate from, QDate to)
{
    QList<DayLoad> rows = rowsFor<DayLoad>(from, to);
    for (qsizetype i = 0; i < journal.workouts().size(); ++i) {
        const Workout &workout = journal.workouts()[i];
        DayLoad *row = workout.implausible ? nullptr : rowOf(rows, workout.started.date);
        const std::optional<double> load = row ? loads.load(i, kind) : std::nullopt;
        const double sum = row && load ? row->load.value_or(0) + *load : 0;
        if (load && std::isfinite(sum))
            row->load = sum;
    }
    return rows;
}

LoadKind commonLoadKind(const Journal &journal, const Loads &loads, QDate from, QDate to)
{
    constexpr double enough = 0.8; // as for the comparison of a session with its 30 days
    int workouts = 0;
    int session = 0;
    int upperBack = 0;
    for (qsizetype i = 0; i < journal.workouts().size(); ++i) {
        const Workout &workout = journal.workouts()[i];
        if (workout.implausible || workout.started.date < from || workout.started.date > to)
            continue;
        ++workouts;
        session += loads.load(i, LoadKind::SessionRpe).has_value();
        upperBack += loads.load(i, LoadKind::UpperBack).has_value();
    }
    const bool mostHaveEffort = session >= enough * workouts;
    return mostHaveEffort || session >= upperBack ? LoadKind::SessionRpe : LoadKind::UpperBack;
}

QDate firstDayOf(const Journal &journal, QDate last)
{
    QDate first = last;
    if (!journal.workouts().isEmpty())
        first = std::min(first, journal.workouts().constFirst().started.date);
    if (!journal.pains().isEmpty())
        first = std::min(first, journal.pains().constFirst().at.date);
    return first;
}

std::optional<QDate> lastDayWithin(const Journal &journal, QDate from, QDate to)
{
    std::optional<QDate> last;
    const auto look = [&](QDate day) {
        if (day >= from && day <= to && (!last || day > *last))
            last = day;
    };
    for (const Workout &workout : journal.workouts())
        look(workout.started.date);
    for (const PainEntry &pain : journal.pains())
        look(pain.at.date);
    return last;
}

} // namespace rhomboid
