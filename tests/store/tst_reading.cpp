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

// The files of a journal whose program was killed: copied by another process while it is open, as closing a
// handle on them here would drop the locks of the store that has them.
struct Killed {
    Killed()
    {
        for (const QString &suffix : {QString(), QStringLiteral("-wal")})
            QCOMPARE(QProcess::execute(QStringLiteral("cp"), {open->path() + suffix, path + suffix}), 0);
    }

    QTemporaryDir folder {};
    Result<Store> open {Store::open(folder.filePath(QStringLiteral("journal")))};
    Journal journal {fill(*open)};
    QString path {folder.filePath(QStringLiteral("killed"))};
};

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
    const Killed killed;
    QVERIFY(!bytesOf(killed.path + u"-wal").isEmpty());
    const QByteArray before = bytesOf(killed.path);
    QCOMPARE(Store::open(killed.path, Store::Mode::ReadOnly)->load().value(), killed.journal);
    QCOMPARE(bytesOf(killed.path), before);
}

void tst_Reading::whereNothingCanBeMadeBesideItACopyIsRead()
{
    const Killed killed;
    // As good as a folder that is only read, also for those who may write everywhere.
    QVERIFY(QDir().mkdir(killed.path + u"-shm"));
    const QByteArray before = bytesOf(killed.path);
    const QByteArray beside = bytesOf(killed.path + u"-wal");
    {
        const auto store = Store::open(killed.path, Store::Mode::ReadOnly);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text));
        QCOMPARE(store->load().value(), killed.journal);
        QCOMPARE(store->path(), QFileInfo(killed.path).canonicalFilePath());
    }
    QCOMPARE(bytesOf(killed.path), before);
    QCOMPARE(bytesOf(killed.path + u"-wal"), beside);
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
