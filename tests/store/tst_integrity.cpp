#include "core/store/store.h"
#include "tests/store/foreign.h"
#include "tests/support/sample.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

Journal fill(Store &store)
{
    for (quint32 seed = 0; seed < 60; ++seed)
        static_cast<void>(store.apply(randomChange(store.load().value(), seed)));
    return store.load().value();
}

} // namespace

class tst_Integrity : public QObject
{
    Q_OBJECT

private slots:
    void aValueChangedBehindOurBackIsFound_data();
    void aValueChangedBehindOurBackIsFound();
    void noFlippedBitChangesTheJournalUnnoticed();
    void aBackupIsTheSameJournal();
    void aBackupHoldsWhatIsStillInTheWriteAheadFile();
    void aBackupReplacesAnOlderOneWhole();
    void aBackupOfADamagedJournalIsNotMade();
    void aBackupNeverReplacesTheJournalItself();
    void aFullDiskRefusesTheSaveAndKeepsTheRest();
};

void tst_Integrity::aValueChangedBehindOurBackIsFound_data()
{
    QTest::addColumn<QString>("statement");
    for (const auto *statement :
         {"UPDATE workout SET session_rpe = ifnull(session_rpe, 0) / 2 + 0.25 WHERE id = (SELECT max(id) "
          "FROM workout)",
          "UPDATE pain SET notes = notes || 'x' WHERE id = (SELECT max(id) FROM pain)",
          "UPDATE entry SET entered = '2020-01-01' WHERE kind = 'pain'",
          "UPDATE entry SET uid = 'other' WHERE kind = 'pain' AND id = (SELECT max(id) FROM pain)",
          "DELETE FROM exercise_set WHERE position = 1", "DELETE FROM observation WHERE field = 'warmup_min'",
          "UPDATE pain_item SET level = 1 WHERE list = 'region'", "DELETE FROM workout"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void tst_Integrity::aValueChangedBehindOurBackIsFound()
{
    QFETCH(QString, statement);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    {
        auto store = Store::open(path);
        fill(*store);
        QCOMPARE(store->check().value(), QStringList());
    }
    runSql(path, {statement});
    const auto store = Store::open(path);
    QVERIFY(store);
    QVERIFY(!store->check().value().isEmpty());
}

// Each flip either is refused, or is found by the check, or leaves what people wrote as it was.
void tst_Integrity::noFlippedBitChangesTheJournalUnnoticed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    Journal journal;
    {
        auto store = Store::open(path);
        journal = fill(*store);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    QRandomGenerator random(7);
    int harmful = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray damaged = sound;
        const auto place = random.bounded(damaged.size());
        damaged[place] = static_cast<char>(damaged[place] ^ (1 << random.bounded(8)));
        const QString copy = folder.filePath(QStringLiteral("damaged"));
        QFile out(copy);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(damaged);
        out.close();
        const auto store = Store::open(copy, Store::Mode::ReadOnly);
        if (!store)
            continue;
        const auto loaded = store->load();
        if (loaded && loaded->tombstones() == journal.tombstones() && *loaded == journal)
            continue;
        ++harmful;
        const auto problems = store->check();
        QVERIFY2(!problems || !problems->isEmpty(), qPrintable(QStringLiteral("byte %1").arg(place)));
    }
    QVERIFY2(harmful > 10, qPrintable(QString::number(harmful)));
}

void tst_Integrity::aBackupIsTheSameJournal()
{
    const QTemporaryDir folder;
    auto store = Store::open(folder.filePath(QStringLiteral("journal")));
    const Journal journal = fill(*store);
    const QString copy = folder.filePath(QStringLiteral("copy"));
    QVERIFY(store->backup(copy));
    auto opened = Store::open(copy);
    QVERIFY(opened);
    QCOMPARE(opened->load().value(), journal);
    QVERIFY(opened->apply(putting(pain("later", "2026-05-01T08:00:00", 2))));
    QCOMPARE(store->load().value(), journal);
}

void tst_Integrity::aBackupHoldsWhatIsStillInTheWriteAheadFile()
{
    const QTemporaryDir folder;
    auto store = Store::open(folder.filePath(QStringLiteral("journal")));
    QVERIFY(store->apply(putting(pain("last", "2026-05-01T08:00:00", 2))));
    QVERIFY(QFileInfo(store->path() + u"-wal").size() > 0);
    const QString copy = folder.filePath(QStringLiteral("copy"));
    QVERIFY(store->backup(copy));
    QVERIFY(Store::open(copy, Store::Mode::ReadOnly)->load().value().pain(QStringLiteral("last")));
}

void tst_Integrity::aBackupReplacesAnOlderOneWhole()
{
    const QTemporaryDir folder;
    auto store = Store::open(folder.filePath(QStringLiteral("journal")));
    const QString copy = folder.filePath(QStringLiteral("copy"));
    QVERIFY(store->backup(copy));
    const Journal journal = fill(*store);
    QVERIFY(store->backup(copy));
    QCOMPARE(Store::open(copy, Store::Mode::ReadOnly)->load().value(), journal);
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("copy*")}), QStringList{QStringLiteral("copy")});
    QVERIFY(!store->backup(folder.filePath(QStringLiteral("none/copy"))));
}

void tst_Integrity::aBackupOfADamagedJournalIsNotMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    {
        auto store = Store::open(path);
        fill(*store);
    }
    runSql(path, {QStringLiteral("UPDATE pain SET notes = 'x'")});
    const auto store = Store::open(path);
    const QString copy = folder.filePath(QStringLiteral("copy"));
    const auto made = store->backup(copy);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Damaged);
    QVERIFY(QDir(folder.path()).entryList({QStringLiteral("copy*")}).isEmpty());
}

void tst_Integrity::aBackupNeverReplacesTheJournalItself()
{
    const QTemporaryDir folder;
    auto store = Store::open(folder.filePath(QStringLiteral("journal")));
    QVERIFY(!store->backup(store->path()));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(store->path(), link));
    QVERIFY(!store->backup(link));
}

void tst_Integrity::aFullDiskRefusesTheSaveAndKeepsTheRest()
{
    const QTemporaryDir folder;
    const QByteArray place = QFile::encodeName(folder.path());
    if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("A small disk can be mounted by the superuser only.");
    const auto unmount = qScopeGuard([&] { ::umount2(place.constData(), MNT_DETACH); });
    auto store = Store::open(folder.filePath(QStringLiteral("journal")));
    QVERIFY(store);
    Journal saved;
    Result<Change> done = Change();
    for (int i = 0; i < 400 && done; ++i) {
        saved = store->load().value();
        Workout session = workout("w", "2026-03-12T17:30:00", 60, 5);
        session.head.uid = QStringLiteral("w%1").arg(i);
        session.notes = QString(15'000, u'n');
        done = store->apply(putting(session));
    }
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Full);
    QVERIFY2(done.error().text.contains(u"full"), qPrintable(done.error().text));
    QCOMPARE(store->load().value(), saved);
    const auto copied = store->backup(folder.filePath(QStringLiteral("copy")));
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, Error::Kind::Full);
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("copy*")}), QStringList());
    QCOMPARE(store->check().value(), QStringList());
}

QTEST_GUILESS_MAIN(tst_Integrity)
#include "tst_integrity.moc"
