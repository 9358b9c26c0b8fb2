#include "bench.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <vector>

// What the store costs on top of SQLite itself: each figure stands beside the same work done by bare C calls
// on the same disk, in the same minutes, taken in turns.
using namespace rhomboid;

namespace {

constexpr int setsPerWorkout = 10;

Workout session(int number, QDate date)
{
    Workout entry {.head = {.uid = QStringLiteral("w%1").arg(number),
                            .entered = WallTime {.date = date, .time = QTime(19, 0), .offsetMinutes = 60}},
                   .started = {.date = date, .time = QTime(17, 30), .offsetMinutes = 60},
                   .duration = Minutes {75},
                   .title = QStringLiteral("Upper body"),
                   .sessionRpe = 7,
                   .painBefore = 1};
    const QString exercises[] {QStringLiteral("Bent Over Row (Barbell)"),
                               QStringLiteral("Lat Pulldown (Cable)"), QStringLiteral("Face Pull (Cable)"),
                               QStringLiteral("Bench Press (Barbell)")};
    for (int i = 0; i < setsPerWorkout; ++i)
        entry.sets.append({.exercise = exercises[(number + i / 3) % 4],
                           .reps = 8.0 + i % 5,
                           .weight = Kilograms {40.0 + number % 30},
                           .rpe = 7.5});
    for (const auto *field : {u"warmup_min", u"fluid_before_ml", u"fluid_during_ml", u"posture", u"form",
                              u"sleep_h", u"stress", u"desk_h"})
        entry.observations.insert(QString::fromUtf16(field), number % 5);
    return entry;
}

// Ten years: four workouts a week, a pain report and the facts of the day every day.
Change tenYears()
{
    Change change;
    const QDate first(2016, 11, 22);
    for (int day = 0; day < 3650; ++day) {
        const QDate date = first.addDays(day);
        if (day % 7 % 2 == 0)
            change.put.append(session(day, date));
        change.put.append(PainEntry {.head = {.uid = QStringLiteral("p%1").arg(day)},
                                     .at = {.date = date, .time = QTime(21, 0), .offsetMinutes = 60},
                                     .intensity = day % 7,
                                     .regions = {{QStringLiteral("right_rhomboid"), day % 7}},
                                     .qualities = {QStringLiteral("dull_ache"), QStringLiteral("tight")}});
        change.put.append(Day {
            .head = {.uid = dayUid(date)}, .date = date, .sleepHours = 7.0, .deskHours = double(day % 9)});
    }
    return change;
}

// The floor: the same durability and rows of the same size, without anything around them.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE s(w INTEGER, p INTEGER, e TEXT, k TEXT, r REAL, g REAL, x REAL, n TEXT, "
            "PRIMARY KEY(w, p)) STRICT, WITHOUT ROWID");
        sqlite3_prepare_v2(m_database, "INSERT INTO s VALUES(?, ?, ?, 'normal', ?, ?, 7.5, '')", -1,
                           &m_insert, nullptr);
    }
    ~BareSqlite()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(BareSqlite)

    // One transaction with this many rows.
    void save(int workout, int rows)
    {
        run("BEGIN IMMEDIATE");
        for (int i = 0; i < rows; ++i) {
            sqlite3_bind_int(m_insert, 1, workout);
            sqlite3_bind_int(m_insert, 2, i);
            sqlite3_bind_text(m_insert, 3, "Bent Over Row (Barbell)", -1, SQLITE_STATIC);
            sqlite3_bind_double(m_insert, 4, 8);
            sqlite3_bind_double(m_insert, 5, 40);
            sqlite3_step(m_insert);
            sqlite3_reset(m_insert);
        }
        run("COMMIT");
    }

private:
    void run(const char *sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

    sqlite3 *m_database {};
    sqlite3_stmt *m_insert {};
};

void saving(Scoreboard &board, Store &store, BareSqlite &bare)
{
    std::vector<double> ours;
    std::vector<double> floor;
    for (int i = 0; i < 300; ++i) {
        const Change change = putting(session(100'000 + i, QDate(2026, 11, 22)));
        ours.push_back(milliseconds([&] { static_cast<void>(store.apply(change)); }));
        floor.push_back(milliseconds([&] { bare.save(100'000 + i, setsPerWorkout + 10); }));
    }
    board.say(
        QStringLiteral(
            "save a session of 10 sets: p50 %1 ms, p99 %2 ms; bare SQLite p50 %3 ms, p99 %4 ms; ratio %5")
            .arg(percentile(ours, 0.5), 0, 'f', 2)
            .arg(percentile(ours, 0.99), 0, 'f', 2)
            .arg(percentile(floor, 0.5), 0, 'f', 2)
            .arg(percentile(floor, 0.99), 0, 'f', 2)
            .arg(percentile(ours, 0.5) / percentile(floor, 0.5), 0, 'f', 2));
    board.atMost(QStringLiteral("saving a session of 10 sets, p50"), percentile(ours, 0.5), 10,
                 QStringLiteral("ms"));
    board.atMost(QStringLiteral("saving a session of 10 sets, p99"), percentile(ours, 0.99), 50,
                 QStringLiteral("ms"));
}

void importing(Scoreboard &board, Store &store, BareSqlite &bare)
{
    Change import;
    for (int i = 0; i < 2400; ++i)
        import.put.append(session(200'000 + i, QDate(2020, 1, 1).addDays(i)));
    Change undo;
    const double ours = processorMilliseconds([&] { undo = store.apply(import).value_or(Change()); });
    const double floor = processorMilliseconds([&] { bare.save(1, 24'000 + 2400 * 10); });
    const double undone = processorMilliseconds([&] { static_cast<void>(store.apply(undo)); });
    board.say(QStringLiteral(
                  "processor time of importing 24,000 sets: %1 ms; bare SQLite %2 ms; ratio %3; undo %4 ms")
                  .arg(ours, 0, 'f', 0)
                  .arg(floor, 0, 'f', 0)
                  .arg(ours / floor, 0, 'f', 2)
                  .arg(undone, 0, 'f', 0));
}

void opening(Scoreboard &board, const QString &path)
{
    std::vector<double> open;
    std::vector<double> load;
    std::vector<double> check;
    for (int i = 0; i < 9; ++i) {
        std::unique_ptr<Store> store;
        open.push_back(
            processorMilliseconds([&] { store = std::make_unique<Store>(Store::open(path).value()); }));
        load.push_back(processorMilliseconds([&] { static_cast<void>(store->load()); }));
        check.push_back(processorMilliseconds([&] { static_cast<void>(store->check()); }));
    }
    board.say(QStringLiteral("processor time of ten years: open %1 ms, load %2 ms, check %3 ms")
                  .arg(percentile(open, 0.5), 0, 'f', 1)
                  .arg(percentile(load, 0.5), 0, 'f', 1)
                  .arg(percentile(check, 0.5), 0, 'f', 1));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("journal"));
    {
        auto store = Store::open(path);
        if (!store || !store->apply(tenYears()))
            return 1;
    }
    Scoreboard board;
    opening(board, path);
    auto store = Store::open(path);
    BareSqlite bare(folder.filePath(QStringLiteral("bare")));
    saving(board, *store, bare);
    importing(board, *store, bare);
    return board.verdict();
}
