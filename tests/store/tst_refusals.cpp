#include "core/store/store.h"
#include "tests/store/foreign.h"
#include "tests/support/sample.h"

#include <QCryptographicHash>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace rhomboid;
using namespace rhomboid::test;

using Maker = std::function<void(const QString &)>;

Q_DECLARE_METATYPE(Maker)

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sha256(const QString &path)
{
    return QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256);
}

void makeJournal(const QString &path)
{
    auto store = Store::open(path);
    QVERIFY(store);
    for (quint32 seed = 0; seed < 40; ++seed)
        QVERIFY(store->apply(randomChange(store->load().value(), seed)));
}

void makeAltered(const QString &path, const QStringList &statements)
{
    makeJournal(path);
    runSql(path, statements);
}

// A schema that takes for ever, or all memory, once somebody asks it a question.
void makeViewBomb(const QString &path)
{
    makeAltered(path,
                {QStringLiteral("CREATE VIEW v0 AS SELECT 1 AS a UNION ALL SELECT 2"),
                 QStringLiteral("CREATE VIEW v1 AS SELECT x.a FROM v0 x, v0 y, v0 z"),
                 QStringLiteral("CREATE VIEW draft2 AS SELECT x.a FROM v1 x, v1 y, v1 z, v1 w")});
}

QStringList twoThousandTables()
{
    QStringList statements{QStringLiteral("BEGIN"), QStringLiteral("PRAGMA application_id=1380470082")};
    for (int i = 0; i < 2000; ++i)
        statements.append(QStringLiteral("CREATE TABLE t%1(a, b, c)").arg(i));
    return statements << QStringLiteral("PRAGMA user_version=1") << QStringLiteral("COMMIT");
}

} // namespace

class tst_Refusals : public QObject
{
    Q_OBJECT

private slots:
    void refusesAndChangesNothing_data();
    void refusesAndChangesNothing();
    void aFileNobodyMayReadIsRefused();
    void aMissingFileIsNotMadeUnlessAsked();
    void aMissingJournalWithItsLastChangesIsNotReplaced();
    void aPathThatLooksLikeAUriIsAPath();
    void aNewerJournalWithALeftOverWalKeepsEveryByte();
};

void tst_Refusals::refusesAndChangesNothing_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *reason, const Maker &make) {
        QTest::newRow(name) << make << QString::fromLatin1(reason);
    };
    row("empty", "empty", [](const QString &path) { write(path, {}); });
    row("text", "not a journal", [](const QString &path) { write(path, QByteArray(5000, 'x')); });
    row("short text", "not a journal", [](const QString &path) { write(path, "hello"); });
    row("folder", "folder", [](const QString &path) { QVERIFY(QDir().mkpath(path)); });
    row("pipe", "not a file",
        [](const QString &path) { QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0); });
    row("dangling link", "link", [](const QString &path) { QVERIFY(QFile::link(path + u".gone", path)); });
    row("another program's database", "another program", [](const QString &path) {
        runSql(path, {QStringLiteral("CREATE TABLE t(a)"), QStringLiteral("PRAGMA application_id=42")});
    });
    row("an unmarked database", "another program", [](const QString &path) {
        runSql(path, {QStringLiteral("CREATE TABLE entry(id INTEGER PRIMARY KEY)")});
    });
    row("a newer journal", "newer",
        [](const QString &path) { makeAltered(path, {QStringLiteral("PRAGMA user_version=99")}); });
    row("a journal without a version", "tables",
        [](const QString &path) { makeAltered(path, {QStringLiteral("PRAGMA user_version=0")}); });
    row("one column more", "tables", [](const QString &path) {
        makeAltered(path, {QStringLiteral("ALTER TABLE day ADD COLUMN mood TEXT")});
    });
    row("one table less", "tables",
        [](const QString &path) { makeAltered(path, {QStringLiteral("DROP TABLE draft")}); });
    row("a trigger", "tables", [](const QString &path) {
        makeAltered(path,
                    {QStringLiteral("CREATE TRIGGER t AFTER INSERT ON day BEGIN DELETE FROM entry; END")});
    });
    row("views within views", "tables", makeViewBomb);
    row("2,000 tables", "tables", [](const QString &path) { runSql(path, twoThousandTables()); });
    row("half a journal", "damaged", [](const QString &path) {
        makeJournal(path);
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
    });
    row("the first page only", "damaged", [](const QString &path) {
        makeJournal(path);
        QVERIFY(QFile::resize(path, 4096));
    });
    row("zeroed pages", "damaged", [](const QString &path) {
        makeJournal(path);
        QByteArray content = contentOf(path);
        content.replace(content.size() - 8192, 8192, QByteArray(8192, '\0'));
        write(path, content);
    });
    row("a damaged first page", "damaged", [](const QString &path) {
        makeJournal(path);
        QByteArray content = contentOf(path);
        content.replace(100, 1000, QByteArray(1000, '\x5a'));
        write(path, content);
    });
}

void tst_Refusals::refusesAndChangesNothing()
{
    QFETCH(Maker, make);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("my journal"));
    make(path);
    const bool isFile = QFileInfo(path).isFile();
    const QByteArray before = isFile ? sha256(path) : QByteArray();
    const QStringList names = QDir(folder.path()).entryList(QDir::AllEntries | QDir::System);

    QElapsedTimer timer;
    timer.start();
    for (const auto mode : {Store::Mode::OpenOrCreate, Store::Mode::OpenExisting, Store::Mode::ReadOnly}) {
        const auto store = Store::open(path, mode);
        QVERIFY(!store);
        QVERIFY2(store.error().text.contains(u"my journal"), qPrintable(store.error().text));
        QVERIFY2(store.error().text.contains(reason), qPrintable(store.error().text));
    }
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));

    QCOMPARE(isFile ? sha256(path) : QByteArray(), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System), names);
}

void tst_Refusals::aFileNobodyMayReadIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secret"));
    makeJournal(path);
    QVERIFY(QFile::setPermissions(path, {}));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777))); // only the file is closed
    // The superuser may read everything, so he becomes nobody for a while.
    constexpr uid_t nobody = 65'534;
    const uid_t user = ::geteuid();
    QVERIFY(user != 0 || ::setresuid(nobody, nobody, user) == 0);
    const auto back = qScopeGuard([user] { QVERIFY(::setresuid(user, user, user) == 0); });
    const auto store = Store::open(path);
    QVERIFY(!store);
    QVERIFY2(store.error().text.contains(u"not allowed"), qPrintable(store.error().text));
}

void tst_Refusals::aMissingFileIsNotMadeUnlessAsked()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none"));
    for (const auto mode : {Store::Mode::OpenExisting, Store::Mode::ReadOnly}) {
        const auto store = Store::open(path, mode);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, Error::Kind::NotFound);
        QVERIFY(store.error().text.contains(u"none"));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_Refusals::aMissingJournalWithItsLastChangesIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    write(path + u"-wal", "changes");
    QVERIFY(!Store::open(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("journal-wal")});
}

void tst_Refusals::aPathThatLooksLikeAUriIsAPath()
{
    const QTemporaryDir folder;
    for (const auto *name : {"file:j?mode=memory", "a%41#b?c", "\xc3\xa4 \xe2\x98\x83"}) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        {
            auto store = Store::open(path);
            QVERIFY2(store, name);
            QVERIFY(store->apply(putting(pain("p", "2026-03-12T17:30:00", 3))));
        }
        QVERIFY(QFileInfo(path).isFile());
        const auto store = Store::open(path, Store::Mode::ReadOnly);
        QVERIFY2(store, name);
        QCOMPARE(store->load().value().pains().size(), 1);
    }
}

// What a newer program leaves behind when it is killed: its version stands in the write-ahead file only.
void tst_Refusals::aNewerJournalWithALeftOverWalKeepsEveryByte()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    const QString copy = folder.filePath(QStringLiteral("copy"));
    makeJournal(path);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version=99")));
        write(copy, contentOf(path));
        write(copy + u"-wal", contentOf(path + u"-wal"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    QVERIFY(QFileInfo(copy + u"-wal").size() > 0);
    const QByteArray file = sha256(copy);
    const QByteArray wal = sha256(copy + u"-wal");
    const auto store = Store::open(copy);
    QVERIFY(!store);
    QVERIFY2(store.error().text.contains(u"newer"), qPrintable(store.error().text));
    QCOMPARE(sha256(copy), file);
    QCOMPARE(sha256(copy + u"-wal"), wal);
}

QTEST_GUILESS_MAIN(tst_Refusals)
#include "tst_refusals.moc"
