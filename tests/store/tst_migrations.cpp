#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/store.h"
#include "tests/support/sample.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

class tst_Migrations : public QObject
{
    Q_OBJECT

private slots:
    void theHistoryCountsFromOneWithoutGaps();
    void releasedDefinitionsNeverChange();
    void aFreshJournalHasGoneThroughAllOfThem();
    void everyHistoricalJournalOpens_data();
    void everyHistoricalJournalOpens();
    void aFailingStepLeavesThePreviousVersion();
    void rebuildingATableKeepsItsChildren();
};

void tst_Migrations::theHistoryCountsFromOneWithoutGaps()
{
    int expected = 1;
    for (const Migration &migration : migrations())
        QCOMPARE(migration.version, expected++);
}

// A journal is recognised by its exact schema: an edited definition would lock people out of their own file.
void tst_Migrations::releasedDefinitionsNeverChange()
{
    for (const Migration &migration : migrations()) {
        QFile golden(QStringLiteral(RHOMBOID_SOURCE_DIR "/tests/store/schema-%1.txt").arg(migration.version));
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(expectedSchema(migration.version, migrations()).value() + u'\n',
                 QString::fromUtf8(golden.readAll()));
    }
}

void tst_Migrations::aFreshJournalHasGoneThroughAllOfThem()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    static_cast<void>(Store::open(path));
    const auto database = Database::open(path, Database::Access::Frozen);
    QCOMPARE(schemaVersion(*database).value(), migrations().back().version);
    QCOMPARE(schemaText(*database).value(),
             expectedSchema(migrations().back().version, migrations()).value());
    QCOMPARE(database->number(QStringLiteral("PRAGMA application_id")).value(), applicationId);
}

void tst_Migrations::everyHistoricalJournalOpens_data()
{
    QTest::addColumn<int>("version");
    for (const Migration &migration : migrations())
        QTest::addRow("version %d", migration.version) << migration.version;
}

void tst_Migrations::everyHistoricalJournalOpens()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    QFile script(QStringLiteral(RHOMBOID_SOURCE_DIR "/tests/store/journal-%1.sql").arg(version));
    QVERIFY2(script.open(QIODevice::ReadOnly), qPrintable(script.fileName()));
    {
        const auto database = Database::open(path, Database::Access::Write);
        QVERIFY(migrate(*database, migrations().first(static_cast<size_t>(version))));
        for (const QString &line : QString::fromUtf8(script.readAll()).split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(database->run(line), qPrintable(line));
    }
    const auto store = Store::open(path);
    QVERIFY2(store, store ? "" : qPrintable(store.error().text));
    QCOMPARE(store->load().value(), everything());
    QCOMPARE(store->check().value(), QStringList());
}

void tst_Migrations::aFailingStepLeavesThePreviousVersion()
{
    const auto database = Database::inMemory();
    QVERIFY(migrate(*database, migrations()));
    const QString before = schemaText(*database).value();
    constexpr const char16_t *broken[]{u"CREATE TABLE mood(a INTEGER) STRICT",
                                       u"CREATE TABLE entry(a INTEGER)"};
    const int version = migrations().back().version;
    const Migration next[]{{version + 1, broken}};
    QVERIFY(!migrate(*database, next));
    QCOMPARE(schemaText(*database).value(), before);
    QCOMPARE(schemaVersion(*database).value(), version);
    QCOMPARE(database->number(QStringLiteral("PRAGMA foreign_keys")).value(), 1);
}

void tst_Migrations::rebuildingATableKeepsItsChildren()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    {
        auto store = Store::open(path);
        QVERIFY(store->apply(putting(everything().workouts().front())));
    }
    const auto database = Database::open(path, Database::Access::Write);
    const auto sets = database->number(QStringLiteral("SELECT count(*) FROM exercise_set")).value();
    QVERIFY(sets > 0);
    constexpr const char16_t *rebuild[]{
        u"CREATE TABLE fresh(id INTEGER PRIMARY KEY REFERENCES entry(id), started TEXT NOT NULL) STRICT",
        u"INSERT INTO fresh SELECT id, started FROM workout", u"DROP TABLE workout",
        u"ALTER TABLE fresh RENAME TO workout"};
    const Migration next[]{{migrations().back().version + 1, rebuild}};
    QVERIFY(migrate(*database, next));
    QCOMPARE(database->number(QStringLiteral("SELECT count(*) FROM exercise_set")).value(), sets);
    QCOMPARE(database->number(QStringLiteral("SELECT count(*) FROM workout")).value(), 1);
    QCOMPARE(database->number(QStringLiteral("PRAGMA foreign_keys")).value(), 1);
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
