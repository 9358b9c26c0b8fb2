#include "core/store/store.h"
#include "tests/fault/savedriver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <csignal>

using namespace rhomboid;

class tst_Storm : public QObject
{
    Q_OBJECT

private slots:
    void killingTheProgramWhileItSavesLosesNothing();
    void killingItWhileItMakesTheJournalLeavesNoHalfJournal();
    void theTestSeesALostAndAHalfWorkout();
    void theTestSeesAProgramThatPromisesTooEarly();
};

namespace {

struct Loss {
    QStringList missing {};
    QStringList broken {};
};

// Compares a journal with what was acknowledged; what was saved but not acknowledged must be whole all the
// same.
Loss lossIn(const Journal &journal, const QSet<QString> &acknowledged)
{
    Loss loss;
    QSet<QString> found;
    for (const Workout &session : journal.workouts()) {
        found.insert(session.head.uid);
        if (session != fault::workoutNamed(session.head.uid))
            loss.broken.append(session.head.uid);
    }
    loss.missing = (acknowledged - found).values();
    return loss;
}

struct Run {
    QStringList arguments {};
    unsigned long microseconds {}; // before the kill
    bool fromFirstSign {true}; // counted from the first acknowledgement, else from the start
};

// Starts the driver, kills it, and returns the uids it had acknowledged.
QSet<QString> runAndKill(const Run &run)
{
    QProcess driver;
    driver.start(QStringLiteral(RHOMBOID_SAVEDRIVER), run.arguments);
    if (!driver.waitForStarted() || (run.fromFirstSign && !driver.waitForReadyRead(10'000)))
        return {};
    QThread::usleep(run.microseconds);
    ::kill(static_cast<pid_t>(driver.processId()), SIGKILL);
    driver.waitForFinished();
    QSet<QString> acknowledged;
    for (const QByteArray &line : driver.readAllStandardOutput().split('\n'))
        if (line.startsWith("A "))
            acknowledged.insert(QString::fromUtf8(line.mid(2)));
    return acknowledged;
}

} // namespace

void tst_Storm::killingTheProgramWhileItSavesLosesNothing()
{
    const QTemporaryDir folder;
    QRandomGenerator random(20261122);
    QSet<QString> acknowledged;
    QString path;
    constexpr int kills = 200;
    for (int run = 0; run < kills; ++run) {
        // A journal lives through ten kills, each after the recovery from the one before.
        if (run % 10 == 0) {
            acknowledged.clear();
            path = folder.filePath(QStringLiteral("journal-%1").arg(run));
        }
        const auto fresh = runAndKill({{path, QString::number(run)}, random.bounded(30'000U)});
        QVERIFY2(!fresh.isEmpty(), qPrintable(QString::number(run)));
        acknowledged += fresh;
        const auto store = Store::open(path, Store::Mode::OpenExisting);
        QVERIFY2(store,
                 store ? ""
                       : qPrintable(store.error().text + QStringLiteral(" run %1: ").arg(run)
                                    + store.error().detail));
        const auto journal = store->load();
        QVERIFY(journal);
        const Loss loss = lossIn(*journal, acknowledged);
        QCOMPARE(loss.missing, QStringList());
        QCOMPARE(loss.broken, QStringList());
        if (run % 10 == 9)
            QCOMPARE(store->check().value(), QStringList());
    }
}

void tst_Storm::killingItWhileItMakesTheJournalLeavesNoHalfJournal()
{
    const QTemporaryDir folder;
    QRandomGenerator random(7);
    int missing = 0;
    int present = 0;
    for (int run = 0; run < 40; ++run) {
        const QString path = folder.filePath(QStringLiteral("journal-%1").arg(run));
        const auto acknowledged = runAndKill({{path, QStringLiteral("x")}, random.bounded(150'000U), false});
        ++(QFileInfo::exists(path) ? present : missing);
        const auto store = Store::open(path);
        QVERIFY2(store,
                 store ? ""
                       : qPrintable(store.error().text + QStringLiteral(" run %1: ").arg(run)
                                    + store.error().detail));
        const Loss loss = lossIn(store->load().value(), acknowledged);
        QVERIFY(loss.missing.isEmpty() && loss.broken.isEmpty());
    }
    qInfo("killed before the journal was there: %d, after: %d", missing, present);
}

void tst_Storm::theTestSeesALostAndAHalfWorkout()
{
    Workout half = fault::workoutNamed(QStringLiteral("half"));
    QList<SetEntry> sets = half.sets;
    sets.removeLast();
    half.sets = sets;
    const Journal journal({fault::workoutNamed(QStringLiteral("whole")), half}, {});
    const Loss loss =
        lossIn(journal, {QStringLiteral("whole"), QStringLiteral("half"), QStringLiteral("lost")});
    QCOMPARE(loss.missing, QStringList {QStringLiteral("lost")});
    QCOMPARE(loss.broken, QStringList {QStringLiteral("half")});
}

void tst_Storm::theTestSeesAProgramThatPromisesTooEarly()
{
    const QTemporaryDir folder;
    QRandomGenerator random(11);
    qsizetype lost = 0;
    for (int run = 0; run < 20; ++run) {
        const QString path = folder.filePath(QStringLiteral("journal-%1").arg(run));
        const auto acknowledged =
            runAndKill({{path, QStringLiteral("x"), QStringLiteral("early")}, random.bounded(30'000U)});
        const auto store = Store::open(path);
        QVERIFY(store);
        lost += lossIn(store->load().value(), acknowledged).missing.size();
    }
    QVERIFY2(lost > 0, "a kill between the promise and the save went unnoticed");
}

QTEST_GUILESS_MAIN(tst_Storm)
#include "tst_storm.moc"
