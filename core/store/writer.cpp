#include "core/store/writer.h"

#include "core/store/database.h"
#include "core/store/digest.h"
#include "core/store/failure.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace rhomboid {

namespace {

QString kindOf(const Entry &entry)
{
    static const QString kinds[]{QStringLiteral("workout"), QStringLiteral("pain"), QStringLiteral("day"),
                                 QStringLiteral("function"), QStringLiteral("event")};
    static_assert(std::variant_size_v<Entry> == std::size(kinds));
    return kinds[entry.index()];
}

// The tables of a kind, children first.
QStringList deletionsFor(const QString &kind)
{
    if (kind == u"workout")
        return {QStringLiteral("DELETE FROM exercise_set WHERE workout = ?"),
                QStringLiteral("DELETE FROM observation WHERE workout = ?"),
                QStringLiteral("DELETE FROM workout WHERE id = ?")};
    if (kind == u"pain")
        return {QStringLiteral("DELETE FROM pain_item WHERE pain = ?"),
                QStringLiteral("DELETE FROM pain WHERE id = ?")};
    if (kind == u"function")
        return {QStringLiteral("DELETE FROM function_check WHERE id = ?")};
    return {QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(kind)};
}

WallTime wholeDay(QDate date) { return {.date = date}; }

// Entries of one list of a pain entry, numbered from 0.
class Items
{
public:
    Items(Statement &statement, qint64 pain) : m_statement(statement), m_pain(pain) { }

    void add(const QString &list, const QString &word, std::optional<int> level,
             const std::optional<QString> &detail)
    {
        if (m_done)
            m_done = m_statement.bind(m_pain, list, m_position++, word, level, detail).run();
    }
    void add(const QString &list, const QStringList &words)
    {
        for (const QString &word : words)
            add(list, word, std::nullopt, std::nullopt);
    }
    const Result<void> &done() const { return m_done; }

private:
    Statement &m_statement;
    qint64 m_pain;
    int m_position{0}; // counts on through all lists: only the order within each matters
    Result<void> m_done{};
};

} // namespace

Writer::Writer(const Database &database)
    : m_database(database)
    , m_find(database, QStringLiteral("SELECT id, kind FROM entry WHERE uid = ?"))
    , m_entry(database,
              QStringLiteral("INSERT INTO entry(uid, kind, entered, modified, digest) "
                             "VALUES(?, ?, ?, ?, ?) RETURNING id"))
    , m_workout(database, QStringLiteral("INSERT INTO workout VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_set(database, QStringLiteral("INSERT INTO exercise_set VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_observation(database, QStringLiteral("INSERT INTO observation VALUES(?, ?, ?)"))
    , m_pain(database, QStringLiteral("INSERT INTO pain VALUES(?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_painItem(database, QStringLiteral("INSERT INTO pain_item VALUES(?, ?, ?, ?, ?, ?)"))
    , m_tombstone(database, QStringLiteral("DELETE FROM tombstone WHERE uid = ? RETURNING deleted"))
    , m_bury(database, QStringLiteral("INSERT INTO tombstone VALUES(?, ?, ?)"))
{
}

Result<Change> Writer::write(const Change &change)
{
    Change back;
    if (const auto done = takeOut(change, back); !done)
        return done.error();
    for (const Entry &entry : change.put)
        if (const auto done = insert(entry); !done)
            return done.error();
    if (const auto done = dig(change, back); !done)
        return done.error();
    for (const Tombstone &tombstone : change.bury)
        if (const auto done = m_bury.bind(tombstone.uid, tombstone.deleted, digestOf(tombstone)).run(); !done)
            return done.error();
    return back;
}

// Everything the change names leaves the tables; what was there goes into the way back.
Result<void> Writer::takeOut(const Change &change, Change &back)
{
    QSet<QString> seen;
    const auto once = [&](const QString &uid) -> Result<void> {
        if (seen.contains(uid))
            return {};
        seen.insert(uid);
        return takeOut(uid, back);
    };
    for (const Entry &entry : change.put) {
        const QString &uid = headOf(entry).uid;
        const qsizetype before = back.put.size();
        if (const auto done = once(uid); !done)
            return done;
        if (back.put.size() == before)
            back.remove.append(uid);
    }
    for (const QString &uid : change.remove)
        if (const auto done = once(uid); !done)
            return done;
    std::ranges::sort(back.put, {}, [](const Entry &entry) { return headOf(entry).uid; });
    return {};
}

Result<void> Writer::takeOut(const QString &uid, Change &back)
{
    const auto row = m_find.bind(uid).step();
    if (!row)
        return row.error();
    if (!*row)
        return {};
    const EntryPlace place{m_find.get<qint64>(0), m_find.get<QString>(1)};
    m_find.finish();
    auto entry = readEntry(m_database, place);
    if (!entry)
        return entry.error();
    back.put.append(*std::move(entry));
    return erase(place);
}

Result<void> Writer::erase(const EntryPlace &place)
{
    QStringList deletions = deletionsFor(place.kind);
    deletions.append(QStringLiteral("DELETE FROM entry WHERE id = ?"));
    for (const QString &deletion : deletions)
        if (const auto done = Statement(m_database, deletion).bind(place.id).run(); !done)
            return done;
    return {};
}

// Tombstones that go: those named, those of entries that come back, and those that are replaced.
Result<void> Writer::dig(const Change &change, Change &back)
{
    QSet<QString> uids(change.unbury.begin(), change.unbury.end());
    for (const Entry &entry : change.put)
        uids.insert(headOf(entry).uid);
    for (const Tombstone &tombstone : change.bury)
        uids.insert(tombstone.uid);
    for (const QString &uid : uids)
        if (const auto done = dig(uid, back); !done)
            return done;
    std::ranges::sort(back.bury, {}, &Tombstone::uid);
    for (const Tombstone &fresh : change.bury)
        if (!std::ranges::binary_search(back.bury, fresh.uid, {}, &Tombstone::uid))
            back.unbury.append(fresh.uid);
    return {};
}

Result<void> Writer::dig(const QString &uid, Change &back)
{
    const auto row = m_tombstone.bind(uid).step();
    if (!row)
        return row.error();
    if (!*row)
        return {};
    back.bury.append({.uid = uid, .deleted = m_tombstone.get<WallTime>(0)});
    return m_tombstone.run();
}

Result<void> Writer::insert(const Entry &entry)
{
    const EntryHead &head = headOf(entry);
    const auto row =
        m_entry.bind(head.uid, kindOf(entry), head.entered, head.modified, digestOf(entry)).step();
    if (!row)
        return row.error();
    const auto id = m_entry.get<qint64>(0);
    if (const auto done = m_entry.run(); !done)
        return done;
    return std::visit([&](const auto &value) { return insert(id, value); }, entry);
}

Result<void> Writer::insert(qint64 id, const Workout &entry)
{
    if (const auto done =
            m_workout
                .bind(id, entry.started, entry.duration, wordOf<WorkoutType>(workoutTypeWords, entry.type),
                      entry.title, entry.sessionRpe, entry.painBefore, entry.painDuring, entry.notes,
                      entry.source, entry.implausible)
                .run();
        !done)
        return done;
    int position = 0;
    for (const SetEntry &set : entry.sets)
        if (const auto done = m_set
                                  .bind(id, position++, set.exercise, wordOf<SetKind>(setKindWords, set.kind),
                                        set.reps, set.weight, set.distance, set.duration, set.rpe, set.notes)
                                  .run();
            !done)
            return done;
    for (auto value = entry.observations.begin(); value != entry.observations.end(); ++value)
        if (const auto done = m_observation.bind(id, value.key(), value.value()).run(); !done)
            return done;
    return {};
}

Result<void> Writer::insert(qint64 id, const PainEntry &entry)
{
    std::optional<QString> onset;
    if (entry.onset)
        onset = wordOf<Onset>(onsetWords, *entry.onset);
    if (const auto done = m_pain
                              .bind(id, entry.at, entry.intensity, onset, entry.workout, entry.signsAsked.all,
                                    entry.notes, entry.recalled)
                              .run();
        !done)
        return done;
    Items items(m_painItem, id);
    for (const RegionPain &region : entry.regions)
        items.add(QStringLiteral("region"), region.region, region.level, std::nullopt);
    items.add(QStringLiteral("quality"), entry.qualities);
    items.add(QStringLiteral("aggravator"), entry.aggravators);
    items.add(QStringLiteral("easer"), entry.easers);
    for (const WarningSign &sign : entry.warningSigns)
        items.add(QStringLiteral("sign"), sign.sign, std::nullopt, sign.side);
    items.add(QStringLiteral("asked"), entry.signsAsked.some);
    for (const Relief &relief : entry.relief) {
        std::optional<QString> effect;
        if (relief.effect)
            effect = wordOf<ReliefEffect>(reliefEffectWords, *relief.effect);
        items.add(QStringLiteral("relief"), relief.what, std::nullopt, effect);
    }
    return items.done();
}

Result<void> Writer::insert(qint64 id, const Day &entry)
{
    return Statement(m_database, QStringLiteral("INSERT INTO day VALUES(?, ?, ?, ?, ?, ?, ?)"))
        .bind(id, wholeDay(entry.date), entry.sleepHours, entry.fluidMl, entry.deskHours,
              entry.sittingBlockMin, entry.note)
        .run();
}

Result<void> Writer::insert(qint64 id, const FunctionCheck &entry)
{
    return Statement(m_database, QStringLiteral("INSERT INTO function_check VALUES(?, ?, ?, ?, ?, ?, ?)"))
        .bind(id, wholeDay(entry.date), entry.painWeek, entry.enjoyment, entry.activity,
              entry.nightsDisturbed, entry.cantDoNormal)
        .run();
}

Result<void> Writer::insert(qint64 id, const Event &entry)
{
    const QByteArray payload = QJsonDocument(entry.payload).toJson(QJsonDocument::Compact);
    if (QJsonDocument::fromJson(payload).object() != entry.payload)
        return Error{Error::Kind::Invalid,
                     StoreText::tr("Nothing was saved: a text contains characters that cannot be stored."),
                     entry.kind};
    return Statement(m_database, QStringLiteral("INSERT INTO event VALUES(?, ?, ?, ?)"))
        .bind(id, entry.at, entry.kind, QString::fromUtf8(payload))
        .run();
}

} // namespace rhomboid
