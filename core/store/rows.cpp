#include "core/store/rows.h"

#include "core/store/database.h"
#include "core/store/failure.h"
#include "core/store/statement.h"

#include <QJsonDocument>
#include <QSet>

namespace rhomboid {

namespace {

Error damaged(const QString &detail)
{
    return {Error::Kind::Damaged, StoreText::tr("The journal file is damaged."), detail};
}

// The same exercise names and field keys stand in thousands of rows: they share one text.
class Shared
{
public:
    const QString &operator()(const QString &text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts {};
};

// One kind of entry with its ids, both in the order of the ids, so that child rows read in the same order
// find their parent by walking on.
template <class T> struct Parents {
    QList<qint64> ids {};
    QList<T> entries {};
    qsizetype current {0};

    T &add(qint64 id)
    {
        ids.append(id);
        return entries.emplace_back();
    }

    T *of(qint64 id)
    {
        while (current < ids.size() && ids[current] < id)
            ++current;
        return current < ids.size() && ids[current] == id ? &entries[current] : nullptr;
    }
};

// Reads all entries of a kind, or the one with a certain id.
class Reader
{
public:
    Reader(const Database &database, std::optional<qint64> only) : m_database(database), m_only(only) { }

    Result<QList<Workout>> workouts();
    Result<QList<PainEntry>> pains();
    Result<QList<Day>> days();
    Result<QList<FunctionCheck>> functionChecks();
    Result<QList<Event>> events();

private:
    // The rows of a table joined with the heads of their entries: id, uid, entered, modified come first.
    Statement parents(const QString &table, const QString &columns) const;
    Statement children(const QString &table, const QString &parent, const QString &columns) const;
    EntryHead head(Statement &row) const;
    // Calls `take` for each row.
    template <class Take> Result<void> each(Statement statement, Take take) const;

    Result<void> sets(Parents<Workout> &workouts);
    Result<void> observations(Parents<Workout> &workouts);
    Result<void> painItems(Parents<PainEntry> &pains);

    const Database &m_database;
    std::optional<qint64> m_only;
    Shared m_shared {};
};

Statement Reader::parents(const QString &table, const QString &columns) const
{
    const QString which = m_only ? QStringLiteral("WHERE id = ?") : QStringLiteral("ORDER BY id");
    Statement statement(
        m_database,
        QStringLiteral("SELECT id, uid, entered, modified, %1 FROM %2 JOIN entry USING(id) %3")
            .arg(columns, table, which));
    if (m_only)
        statement.bind(*m_only);
    return statement;
}

Statement Reader::children(const QString &table, const QString &parent, const QString &columns) const
{
    const QString which = m_only ? QStringLiteral("WHERE %1 = ?").arg(parent) : QString();
    Statement statement(
        m_database,
        QStringLiteral("SELECT %1, %2 FROM %3 %4 ORDER BY 1, 2, 3").arg(parent, columns, table, which));
    if (m_only)
        statement.bind(*m_only);
    return statement;
}

EntryHead Reader::head(Statement &row) const
{
    return {.uid = row.get<QString>(1),
            .entered = row.get<std::optional<WallTime>>(2),
            .modified = row.get<std::optional<WallTime>>(3)};
}

template <class Take> Result<void> Reader::each(Statement statement, Take take) const
{
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (!take(statement))
            return damaged(QStringLiteral("a word or a parent is unknown"));
    }
}

template <class Enum, size_t size>
bool readWord(Statement &row, int column, const Keyword<Enum> (&words)[size], Enum &value)
{
    const auto known = fromWord<Enum>(words, row.get<QString>(column));
    if (known)
        value = *known;
    return known.has_value();
}

Result<QList<Workout>> Reader::workouts()
{
    Parents<Workout> found;
    const auto read = each(parents(QStringLiteral("workout"),
                                   QStringLiteral("started, duration_min, type, title, session_rpe, "
                                                  "pain_before, pain_during, notes, source, implausible")),
                           [&](Statement &row) {
                               Workout &entry = found.add(row.get<qint64>(0));
                               entry.head = head(row);
                               entry.started = row.get<WallTime>(4);
                               entry.duration = row.get<std::optional<Minutes>>(5);
                               entry.title = m_shared(row.get<QString>(7));
                               entry.sessionRpe = row.get<std::optional<double>>(8);
                               entry.painBefore = row.get<std::optional<int>>(9);
                               entry.painDuring = row.get<std::optional<int>>(10);
                               entry.notes = row.get<QString>(11);
                               entry.source = row.get<QString>(12);
                               entry.implausible = row.get<bool>(13);
                               return readWord(row, 6, workoutTypeWords, entry.type);
                           });
    if (!read)
        return read.error();
    if (const auto done = sets(found); !done)
        return done.error();
    found.current = 0;
    if (const auto done = observations(found); !done)
        return done.error();
    for (Workout &workout : found.entries) {
        workout.sets.squeeze();
        workout.observations.squeeze();
    }
    return std::move(found.entries);
}

Result<void> Reader::sets(Parents<Workout> &workouts)
{
    return each(children(QStringLiteral("exercise_set"), QStringLiteral("workout"),
                         QStringLiteral(
                             "position, exercise, kind, reps, weight_kg, distance_m, seconds, rpe, notes")),
                [&](Statement &row) {
                    Workout *const workout = workouts.of(row.get<qint64>(0));
                    if (!workout)
                        return false;
                    SetEntry set;
                    set.exercise = m_shared(row.get<QString>(2));
                    set.reps = row.get<std::optional<double>>(4);
                    set.weight = row.get<std::optional<Kilograms>>(5);
                    set.distance = row.get<std::optional<Metres>>(6);
                    set.duration = row.get<std::optional<Seconds>>(7);
                    set.rpe = row.get<std::optional<double>>(8);
                    set.notes = row.get<QString>(9);
                    if (!readWord(row, 3, setKindWords, set.kind))
                        return false;
                    workout->sets.append(set);
                    return true;
                });
}

Result<void> Reader::observations(Parents<Workout> &workouts)
{
    return each(
        children(QStringLiteral("observation"), QStringLiteral("workout"), QStringLiteral("field, value")),
        [&](Statement &row) {
            Workout *const workout = workouts.of(row.get<qint64>(0));
            if (workout)
                workout->observations.insert(m_shared(row.get<QString>(1)), row.get<double>(2));
            return workout != nullptr;
        });
}

Result<QList<PainEntry>> Reader::pains()
{
    Parents<PainEntry> found;
    const auto read =
        each(parents(QStringLiteral("pain"),
                     QStringLiteral("at, intensity, onset, workout, all_signs_asked, notes, recalled")),
             [&](Statement &row) {
                 PainEntry &entry = found.add(row.get<qint64>(0));
                 entry.head = head(row);
                 entry.at = row.get<WallTime>(4);
                 entry.intensity = row.get<int>(5);
                 entry.workout = row.get<QString>(7);
                 entry.signsAsked.all = row.get<bool>(8);
                 entry.notes = row.get<QString>(9);
                 entry.recalled = row.get<bool>(10);
                 const auto onset = row.get<std::optional<QString>>(6);
                 return !onset || readWord(row, 6, onsetWords, entry.onset.emplace());
             });
    if (!read)
        return read.error();
    if (const auto done = painItems(found); !done)
        return done.error();
    return std::move(found.entries);
}

Result<void> Reader::painItems(Parents<PainEntry> &pains)
{
    return each(
        children(QStringLiteral("pain_item"), QStringLiteral("pain"),
                 QStringLiteral("list, position, word, level, detail")),
        [&](Statement &row) {
            PainEntry *const pain = pains.of(row.get<qint64>(0));
            if (!pain)
                return false;
            const QString list = row.get<QString>(1);
            const QString word = m_shared(row.get<QString>(3));
            if (list == u"region")
                pain->regions.append({word, row.get<int>(4)});
            else if (list == u"quality")
                pain->qualities.append(word);
            else if (list == u"aggravator")
                pain->aggravators.append(word);
            else if (list == u"easer")
                pain->easers.append(word);
            else if (list == u"sign")
                pain->warningSigns.append({word, row.get<QString>(5)});
            else if (list == u"asked")
                pain->signsAsked.some.append(word);
            else
                pain->relief.append({word, fromWord<ReliefEffect>(reliefEffectWords, row.get<QString>(5))});
            return true;
        });
}

Result<QList<Day>> Reader::days()
{
    QList<Day> found;
    const auto read =
        each(parents(QStringLiteral("day"),
                     QStringLiteral("date, sleep_h, fluid_ml, desk_h, sitting_block_min, note")),
             [&](Statement &row) {
                 found.append({.head = head(row),
                               .date = row.get<WallTime>(4).date,
                               .sleepHours = row.get<std::optional<double>>(5),
                               .fluidMl = row.get<std::optional<double>>(6),
                               .deskHours = row.get<std::optional<double>>(7),
                               .sittingBlockMin = row.get<std::optional<double>>(8),
                               .note = row.get<QString>(9)});
                 return true;
             });
    if (!read)
        return read.error();
    return found;
}

Result<QList<FunctionCheck>> Reader::functionChecks()
{
    QList<FunctionCheck> found;
    const auto read = each(
        parents(QStringLiteral("function_check"),
                QStringLiteral("date, pain_week, enjoyment, activity, nights_disturbed, cant_do_normal")),
        [&](Statement &row) {
            found.append({.head = head(row),
                          .date = row.get<WallTime>(4).date,
                          .painWeek = row.get<std::optional<int>>(5),
                          .enjoyment = row.get<std::optional<int>>(6),
                          .activity = row.get<std::optional<int>>(7),
                          .nightsDisturbed = row.get<std::optional<int>>(8),
                          .cantDoNormal = row.get<std::optional<bool>>(9)});
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

Result<QList<Event>> Reader::events()
{
    QList<Event> found;
    // Both tables have a `kind`.
    const auto read = each(parents(QStringLiteral("event"), QStringLiteral("at, event.kind, payload")),
                           [&](Statement &row) {
                               const auto payload = QJsonDocument::fromJson(row.get<QString>(6).toUtf8());
                               found.append({.head = head(row),
                                             .at = row.get<WallTime>(4),
                                             .kind = row.get<QString>(5),
                                             .payload = payload.object()});
                               return payload.isObject();
                           });
    if (!read)
        return read.error();
    return found;
}

template <class T> Result<void> moveInto(EntryLists &all, Result<QList<T>> found)
{
    if (!found)
        return found.error();
    found->squeeze();
    std::get<QList<T>>(all) = *std::move(found);
    return {};
}

template <class T> Result<Entry> single(Result<QList<T>> found)
{
    if (!found)
        return found.error();
    if (found->size() != 1)
        return damaged(QStringLiteral("an entry has no content"));
    return Entry(std::move(found->front()));
}

} // namespace

Result<EntryLists> readEntries(const Database &database)
{
    Reader reader(database, std::nullopt);
    EntryLists all;
    if (const auto done = moveInto(all, reader.workouts()); !done)
        return done.error();
    if (const auto done = moveInto(all, reader.pains()); !done)
        return done.error();
    if (const auto done = moveInto(all, reader.days()); !done)
        return done.error();
    if (const auto done = moveInto(all, reader.functionChecks()); !done)
        return done.error();
    if (const auto done = moveInto(all, reader.events()); !done)
        return done.error();
    return all;
}

Result<Entry> readEntry(const Database &database, const EntryPlace &place)
{
    Reader reader(database, place.id);
    if (place.kind == u"workout")
        return single(reader.workouts());
    if (place.kind == u"pain")
        return single(reader.pains());
    if (place.kind == u"day")
        return single(reader.days());
    if (place.kind == u"function")
        return single(reader.functionChecks());
    return single(reader.events());
}

Result<QList<Tombstone>> readTombstones(const Database &database)
{
    Statement statement(database, QStringLiteral("SELECT uid, deleted FROM tombstone ORDER BY uid"));
    QList<Tombstone> found;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.append({.uid = statement.get<QString>(0), .deleted = statement.get<WallTime>(1)});
    }
}

} // namespace rhomboid
