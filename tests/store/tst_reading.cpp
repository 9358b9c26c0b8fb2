#include "core/store/store.h"
#include "tests/support/sample.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

// A journal that cannot be written is read as it is, and left as it is.
class tst_Reading : public QObject
{
    Q_OBJECT

private slots:
    void aClosedJournalIsReadWithoutATrace();
    void lastChangesAreReadFromBesideIt();
    void whereNothingCanBeMadeBesideItACopyIsRead();
    void nothingCanBeChanged();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

Journal fill(Store &store)
{
    Change change;
    change.put.append(pain("only-beside-it", "2026-03-12T10:00:00", 4));
    [[maybe_unused]] const auto written = store.apply(change);
    Q_ASSERT(written);
    return store.load().value();
}

// Made, filled and closed.
Journal made(const QString &path)
{
    auto store = Store::open(path);
    return fill(*store);
}

// The files of a journal whose program was killed: copied by another process, as closing a handle on them
// here would drop the locks of the store that is open.
void copyWhileOpen(const QString &from, const QString &to)
{
    for (const QString &suffix : {QString(), QStringLiteral("-wal")})
        QCOMPARE(QProcess::execute(QStringLiteral("cp"), {from + suffix, to + suffix}), 0);
}

} // namespace

void tst_Reading::aClosedJournalIsReadWithoutATrace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    const Journal journal = made(path);
    const QByteArray before = bytesOf(path);
    const QStringList files = filesIn(folder);
    {
        const auto store = Store::open(path, Store::Mode::ReadOnly);
        QVERIFY(store && store->isReadOnly());
        QCOMPARE(store->load().value(), journal);
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(filesIn(folder), files);
}

void tst_Reading::lastChangesAreReadFromBesideIt()
{
    const QTemporaryDir folder;
    auto open = Store::open(folder.filePath(QStringLiteral("journal")));
    const Journal journal = fill(*open);
    const QString killed = folder.filePath(QStringLiteral("killed"));
    copyWhileOpen(open->path(), killed);
    QVERIFY(!bytesOf(killed + u"-wal").isEmpty());
    const QByteArray before = bytesOf(killed);
    QCOMPARE(Store::open(killed, Store::Mode::ReadOnly)->load().value(), journal);
    QCOMPARE(bytesOf(killed), before);
}

void tst_Reading::whereNothingCanBeMadeBesideItACopyIsRead()
{
    const QTemporaryDir folder;
    auto open = Store::open(folder.filePath(QStringLiteral("journal")));
    const Journal journal = fill(*open);
    const QString killed = folder.filePath(QStringLiteral("killed"));
    copyWhileOpen(open->path(), killed);
    // As good as a folder that is only read, also for those who may write everywhere.
    QVERIFY(QDir().mkdir(killed + u"-shm"));
    const QByteArray before = bytesOf(killed);
    const QByteArray beside = bytesOf(killed + u"-wal");
    {
        const auto store = Store::open(killed, Store::Mode::ReadOnly);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text));
        QCOMPARE(store->load().value(), journal);
        QCOMPARE(store->path(), QFileInfo(killed).canonicalFilePath());
    }
    QCOMPARE(bytesOf(killed), before);
    QCOMPARE(bytesOf(killed + u"-wal"), beside);
}

void tst_Reading::nothingCanBeChanged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    const Journal journal = made(path);
    auto store = Store::open(path, Store::Mode::ReadOnly);
    Change change;
    change.put.append(pain("new", "2026-03-12T11:00:00", 4));
    QCOMPARE(store->apply(change).error().kind, Error::Kind::Refused);
    QVERIFY(!store->keepDraft(QStringLiteral("pain"), "x"));
    QCOMPARE(store->load().value(), journal);
}

QTEST_MAIN(tst_Reading)
#include "tst_reading.moc"
