#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/failure.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace rhomboid {

namespace {

// Constraints bear the name of the field, which is what the error then says. Every real is a finite number;
// NULL is 'unknown' everywhere. The lists of a workout and of a pain entry are child tables whose primary key
// is the parent and the position: they are read in one pass in that order, and their values are checked like
// any other. An event's payload is JSON, because its shape belongs to its kind. No foreign key cascades: a
// lost parent must be an error.
// clang-format off: it would join the definitions.
constexpr const char16_t *version1[]{
    uR"(CREATE TABLE entry(
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK(length(uid) BETWEEN 1 AND 200),
    kind TEXT NOT NULL CONSTRAINT kind CHECK(kind IN ('workout', 'pain', 'day', 'function', 'event')),
    entered TEXT CONSTRAINT entered CHECK(entered GLOB '[0-9][0-9][0-9][0-9]-*' AND length(entered) <= 25),
    modified TEXT CONSTRAINT modified CHECK(modified GLOB '[0-9][0-9][0-9][0-9]-*' AND length(modified) <= 25),
    digest INTEGER NOT NULL
) STRICT)",        uR"(CREATE TABLE tombstone(
    uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK(length(uid) BETWEEN 1 AND 200),
    deleted TEXT NOT NULL CONSTRAINT deleted CHECK(deleted GLOB '[0-9][0-9][0-9][0-9]-*' AND length(deleted) <= 25),
    digest INTEGER NOT NULL
) STRICT, WITHOUT ROWID)",   uR"(CREATE TABLE workout(
    id INTEGER PRIMARY KEY REFERENCES entry(id),
    started TEXT NOT NULL CONSTRAINT started CHECK(started GLOB '[0-9][0-9][0-9][0-9]-*' AND length(started) <= 25),
    duration_min REAL CONSTRAINT duration_min CHECK(duration_min BETWEEN 0 AND 1e9),
    type TEXT NOT NULL CONSTRAINT type CHECK(type IN ('strength', 'cardio', 'mobility', 'sport', 'other')),
    title TEXT NOT NULL CONSTRAINT title CHECK(length(title) <= 1000),
    session_rpe REAL CONSTRAINT session_rpe CHECK(session_rpe BETWEEN 0 AND 10),
    pain_before INTEGER CONSTRAINT pain_before CHECK(pain_before BETWEEN 0 AND 10),
    pain_during INTEGER CONSTRAINT pain_during CHECK(pain_during BETWEEN 0 AND 10),
    notes TEXT NOT NULL CONSTRAINT notes CHECK(length(notes) <= 20000),
    source TEXT NOT NULL CONSTRAINT source CHECK(length(source) <= 1000),
    implausible INTEGER NOT NULL CONSTRAINT implausible CHECK(implausible IN (0, 1))
) STRICT)",
    uR"(CREATE TABLE exercise_set(
    workout INTEGER NOT NULL REFERENCES workout(id),
    position INTEGER NOT NULL CONSTRAINT position CHECK(position >= 0),
    exercise TEXT NOT NULL CONSTRAINT exercise CHECK(length(exercise) <= 1000),
    kind TEXT NOT NULL CONSTRAINT kind CHECK(kind IN ('normal', 'warmup', 'drop', 'failure')),
    reps REAL CONSTRAINT reps CHECK(reps BETWEEN 0 AND 1e9),
    weight_kg REAL CONSTRAINT weight_kg CHECK(abs(weight_kg) <= 1e9),
    distance_m REAL CONSTRAINT distance_m CHECK(distance_m BETWEEN 0 AND 1e9),
    seconds REAL CONSTRAINT seconds CHECK(seconds BETWEEN 0 AND 1e9),
    rpe REAL CONSTRAINT rpe CHECK(rpe BETWEEN 0 AND 10),
    notes TEXT NOT NULL CONSTRAINT notes CHECK(length(notes) <= 20000),
    PRIMARY KEY(workout, position)
) STRICT, WITHOUT ROWID)", uR"(CREATE TABLE observation(
    workout INTEGER NOT NULL REFERENCES workout(id),
    field TEXT NOT NULL CONSTRAINT field CHECK(length(field) BETWEEN 1 AND 200),
    value REAL NOT NULL CONSTRAINT value CHECK(abs(value) <= 1e9),
    PRIMARY KEY(workout, field)
) STRICT, WITHOUT ROWID)", uR"(CREATE TABLE pain(
    id INTEGER PRIMARY KEY REFERENCES entry(id),
    at TEXT NOT NULL CONSTRAINT at CHECK(at GLOB '[0-9][0-9][0-9][0-9]-*' AND length(at) <= 25),
    intensity INTEGER NOT NULL CONSTRAINT intensity CHECK(intensity BETWEEN 0 AND 10),
    onset TEXT CONSTRAINT onset CHECK(onset IN ('during', 'within_6h', '6_to_72h', 'no_session', 'unknown')),
    workout TEXT NOT NULL CONSTRAINT workout CHECK(length(workout) <= 200),
    all_signs_asked INTEGER NOT NULL CONSTRAINT all_signs_asked CHECK(all_signs_asked IN (0, 1)),
    notes TEXT NOT NULL CONSTRAINT notes CHECK(length(notes) <= 20000),
    recalled INTEGER NOT NULL CONSTRAINT recalled CHECK(recalled IN (0, 1))
) STRICT)",
    uR"(CREATE TABLE pain_item(
    pain INTEGER NOT NULL REFERENCES pain(id),
    list TEXT NOT NULL CONSTRAINT list CHECK(list IN
        ('region', 'quality', 'aggravator', 'easer', 'sign', 'asked', 'relief')),
    position INTEGER NOT NULL CONSTRAINT position CHECK(position >= 0),
    word TEXT NOT NULL CONSTRAINT word CHECK(length(word) <= 1000),
    level INTEGER CONSTRAINT level CHECK((list = 'region') = (level IS NOT NULL) AND level BETWEEN 0 AND 10),
    detail TEXT CONSTRAINT detail CHECK(detail IS NULL OR length(detail) <= 1000 AND list IN ('sign', 'relief')),
    PRIMARY KEY(pain, list, position)
) STRICT, WITHOUT ROWID)",    uR"(CREATE TABLE day(
    id INTEGER PRIMARY KEY REFERENCES entry(id),
    date TEXT NOT NULL CONSTRAINT date CHECK(date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sleep_h REAL CONSTRAINT sleep_h CHECK(sleep_h BETWEEN 0 AND 1e9),
    fluid_ml REAL CONSTRAINT fluid_ml CHECK(fluid_ml BETWEEN 0 AND 1e9),
    desk_h REAL CONSTRAINT desk_h CHECK(desk_h BETWEEN 0 AND 1e9),
    sitting_block_min REAL CONSTRAINT sitting_block_min CHECK(sitting_block_min BETWEEN 0 AND 1e9),
    note TEXT NOT NULL CONSTRAINT note CHECK(length(note) <= 20000)
) STRICT)",         uR"(CREATE TABLE function_check(
    id INTEGER PRIMARY KEY REFERENCES entry(id),
    date TEXT NOT NULL CONSTRAINT date CHECK(date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    pain_week INTEGER CONSTRAINT pain_week CHECK(pain_week BETWEEN 0 AND 10),
    enjoyment INTEGER CONSTRAINT enjoyment CHECK(enjoyment BETWEEN 0 AND 10),
    activity INTEGER CONSTRAINT activity CHECK(activity BETWEEN 0 AND 10),
    nights_disturbed INTEGER CONSTRAINT nights_disturbed CHECK(nights_disturbed BETWEEN 0 AND 7),
    cant_do_normal INTEGER CONSTRAINT cant_do_normal CHECK(cant_do_normal IN (0, 1))
) STRICT)",
    uR"(CREATE TABLE event(
    id INTEGER PRIMARY KEY REFERENCES entry(id),
    at TEXT NOT NULL CONSTRAINT at CHECK(at GLOB '[0-9][0-9][0-9][0-9]-*' AND length(at) <= 25),
    kind TEXT NOT NULL CONSTRAINT kind CHECK(length(kind) BETWEEN 1 AND 200),
    payload TEXT NOT NULL CONSTRAINT payload CHECK(length(payload) <= 4000000 AND payload GLOB '{*}')
) STRICT)",        uR"(CREATE TABLE draft(
    form TEXT NOT NULL PRIMARY KEY CONSTRAINT form CHECK(length(form) BETWEEN 1 AND 200),
    content BLOB NOT NULL
) STRICT)",
};
// clang-format on

constexpr Migration history[]{
    {1, version1},
};

Result<void> step(const Database &database, const Migration &migration)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const char16_t *const statement : migration.statements)
        if (const auto done = database.run(QString::fromUtf16(statement)); !done)
            return done;
    Statement orphans(database, QStringLiteral("PRAGMA foreign_key_check"));
    const auto orphan = orphans.step();
    if (!orphan)
        return orphan.error();
    if (*orphan)
        return Error{Error::Kind::Damaged,
                     StoreText::tr("The journal could not be brought to the new version."),
                     QStringLiteral("foreign_key_check: %1").arg(orphans.get<QString>(0))};
    const QString marks[]{QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
                          QStringLiteral("PRAGMA user_version=%1").arg(migration.version)};
    for (const QString &mark : marks)
        if (const auto done = database.run(mark); !done)
            return done;
    return transaction->commit();
}

// Rebuilding a table under enforced foreign keys would refuse or wipe its children; inside a transaction the
// pragma does nothing at all.
Result<void> enforceForeignKeys(const Database &database, bool on)
{
    return database.run(on ? QStringLiteral("PRAGMA foreign_keys=ON")
                           : QStringLiteral("PRAGMA foreign_keys=OFF"));
}

} // namespace

std::span<const Migration> migrations() { return history; }

Result<void> migrate(const Database &database, std::span<const Migration> steps)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version == steps.back().version)
        return {};
    if (const auto off = enforceForeignKeys(database, false); !off)
        return off;
    Result<void> done;
    for (const Migration &migration : steps)
        if (done && migration.version > *version)
            done = step(database, migration);
    const auto on = enforceForeignKeys(database, true);
    return done ? on : done;
}

Result<int> schemaVersion(const Database &database)
{
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return static_cast<int>(*version);
}

Result<QString> schemaText(const Database &database)
{
    return database.text(QStringLiteral(
        "SELECT group_concat(line, char(10)) FROM (SELECT type || ' ' || name || ' ' || tbl_name || ' ' "
        "|| ifnull(sql, '') AS line FROM sqlite_schema ORDER BY type, name)"));
}

Result<QString> expectedSchema(int version, std::span<const Migration> steps)
{
    const auto scratch = Database::inMemory();
    if (!scratch)
        return scratch.error();
    const auto wanted = std::ranges::find(steps, version, &Migration::version);
    Q_ASSERT(wanted != steps.end());
    if (const auto done = migrate(*scratch, steps.first(static_cast<size_t>(wanted - steps.begin()) + 1));
        !done)
        return done.error();
    return schemaText(*scratch);
}

} // namespace rhomboid
