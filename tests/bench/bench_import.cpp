// A Strong file of 24,000 rows the whole way: recognised, read, planned and saved, as `rhomboid import` and
// the window do it. Beside it, the same rows as bare inserts into SQLite.
#include "bench.h"
#include "core/exchange/readfile.h"
#include "core/factors/catalogue.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace rhomboid;

namespace {

constexpr int sessions = 1200;
constexpr int setsPerSession = 20;
constexpr int rounds = 5;
constexpr double bar = 1000; // ms of processor

constexpr const char *exercises[] {"Bent Over Row (Barbell)", "Lat Pulldown (Cable)", "Face Pull (Cable)",
                                   "Bench Press (Barbell)", "Romanian Deadlift (Barbell)"};

const WallTime now {.date = QDate(2026, 11, 22), .time = QTime(12, 0)};

bool writeStrongFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("Date,Workout Name,Duration,Exercise Name,Set "
               "Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n");
    for (int session = 0; session < sessions; ++session) {
        const QByteArray start = QDate(2018, 1, 1).addDays(session * 2).toString(Qt::ISODate).toLatin1()
            + " 17:30:00,Upper body,1h 5m,";
        for (int set = 0; set < setsPerSession; ++set)
            file.write(start + '"' + exercises[(session + set / 4) % 5] + "\","
                       + QByteArray::number(set % 4 + 1) + ','
                       + QByteArray::number(40 + (session + set) % 30 * 2.5) + ','
                       + QByteArray::number(6 + set % 5) + ",0,0,,,7.5\n");
    }
    return true;
}

// Everything between the file and the disk; nothing when a step fails or a row is lost.
bool importInto(const QString &journal, const QString &file)
{
    auto store = Store::open(journal);
    if (!store)
        return false;
    const auto before = store->load();
    const auto draft = readImport(file, {}, importerCatalogue(),
                                  {.unit = WeightUnit::Kilogram, .fields = fieldCatalogue(), .now = now});
    if (!before || !draft || draft->rows.sets != sessions * setsPerSession)
        return false;
    const ImportPlan plan = planImport(*before, *draft, now);
    return plan.added == sessions && store->apply(plan.change).has_value();
}

void insertBare(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    for (const char *sql :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
          "CREATE TABLE s(w INTEGER, p INTEGER, e TEXT, k TEXT, r REAL, g REAL, x REAL, n TEXT, "
          "PRIMARY KEY(w, p)) STRICT, WITHOUT ROWID",
          "BEGIN IMMEDIATE"})
        sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO s VALUES(?, ?, ?, 'normal', ?, ?, 7.5, '')", -1, &insert,
                       nullptr);
    for (int row = 0; row < sessions * setsPerSession; ++row) {
        sqlite3_bind_int(insert, 1, row / setsPerSession);
        sqlite3_bind_int(insert, 2, row % setsPerSession);
        sqlite3_bind_text(insert, 3, exercises[row % 5], -1, SQLITE_STATIC);
        sqlite3_bind_double(insert, 4, 8);
        sqlite3_bind_double(insert, 5, 40);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("strong.csv"));
    if (!writeStrongFile(file))
        return 1;
    Scoreboard board;
    std::vector<double> ours;
    std::vector<double> bare;
    for (int round = 0; round < rounds; ++round) {
        bool imported = false;
        const QString number = QString::number(round);
        ours.push_back(processorMilliseconds(
            [&] { imported = importInto(folder.filePath(u"journal" + number), file); }));
        bare.push_back(processorMilliseconds([&] { insertBare(folder.filePath(u"bare" + number)); }));
        if (!imported) {
            board.say(QStringLiteral("the import failed or lost rows"));
            return 1;
        }
    }
    board.say(QStringLiteral("bare inserts of the same rows: %1 ms, ratio %2")
                  .arg(median(bare), 0, 'f', 0)
                  .arg(median(ours) / median(bare), 0, 'f', 1));
    board.atMost(QStringLiteral("importing a Strong file of 24,000 rows"), median(ours), bar,
                 QStringLiteral("ms of processor"));
    return board.verdict();
}
