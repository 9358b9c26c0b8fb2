#include "core/store/store.h"
#include "tests/support/sample.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

class tst_Store : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aNewJournalIsEmpty();
    void everyFieldSurvivesReopening();
    void storeAndJournalAgreeAfterRandomChanges();
    void undoingEverythingLeavesNoTrace();
    void nothingIsWrittenWhenOneEntryIsImpossible();
    void textThatWouldComeBackChangedIsRefused();
    void draftsSurviveReopening();
    void aSecondWriterIsRefused();
    void aReaderSeesWhatTheWriterSaved();
    void aReaderLeavesTheFolderAlone();
    void aReaderCannotWrite();
    void filesBelongToTheOwnerOnly();
    void aLinkStaysALink();
    void savingIntoAFileThatWasReplacedIsRefused();

private:
    QString file(const char *name = "journal") const { return m_folder->filePath(QLatin1String(name)); }
    Store open(Store::Mode mode = Store::Mode::OpenOrCreate) const;

    std::unique_ptr<QTemporaryDir> m_folder{};
};

void tst_Store::init() { m_folder = std::make_unique<QTemporaryDir>(); }

Store tst_Store::open(Store::Mode mode) const
{
    auto store = Store::open(file(), mode);
    if (!store)
        qFatal("%s: %s", qPrintable(store.error().text), qPrintable(store.error().detail));
    return *std::move(store);
}

static Change asChange(const Journal &journal)
{
    Change change{.bury = journal.tombstones()};
    for (const Workout &entry : journal.workouts())
        change.put.append(entry);
    for (const PainEntry &entry : journal.pains())
        change.put.append(entry);
    for (const Day &entry : journal.days())
        change.put.append(entry);
    for (const FunctionCheck &entry : journal.functionChecks())
        change.put.append(entry);
    for (const Event &entry : journal.events())
        change.put.append(entry);
    return change;
}

void tst_Store::aNewJournalIsEmpty()
{
    const Store store = open();
    QCOMPARE(store.load().value(), Journal());
    QCOMPARE(store.check().value(), QStringList());
    QCOMPARE(store.path(), QFileInfo(file()).canonicalFilePath());
}

void tst_Store::everyFieldSurvivesReopening()
{
    const Journal journal = everything();
    {
        Store store = open();
        const auto back = store.apply(asChange(journal));
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    }
    const Store store = open();
    QCOMPARE(store.load().value(), journal);
    QCOMPARE(store.check().value(), QStringList());
}

void tst_Store::storeAndJournalAgreeAfterRandomChanges()
{
    Journal journal = everything();
    auto store = std::make_unique<Store>(open());
    QVERIFY(store->apply(asChange(journal)));
    for (quint32 seed = 0; seed < 250; ++seed) {
        const Change change = randomChange(journal, seed);
        const auto back = store->apply(change);
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(*back, inverse(journal, change));
        journal = rhomboid::apply(journal, change);
        if (seed % 25 == 0) {
            store.reset();
            store = std::make_unique<Store>(open());
            QCOMPARE(store->load().value(), journal);
        }
    }
    QCOMPARE(store->load().value(), journal);
    QCOMPARE(store->check().value(), QStringList());
}

void tst_Store::undoingEverythingLeavesNoTrace()
{
    Store store = open();
    Journal journal;
    QList<Change> undo;
    for (quint32 seed = 0; seed < 60; ++seed) {
        const Change change = randomChange(journal, seed);
        journal = rhomboid::apply(journal, change);
        undo.append(store.apply(change).value());
    }
    while (!undo.isEmpty())
        QVERIFY(store.apply(undo.takeLast()));
    QCOMPARE(store.load().value(), Journal());
}

void tst_Store::nothingIsWrittenWhenOneEntryIsImpossible()
{
    Store store = open();
    Change change = asChange(everything());
    PainEntry impossible = pain("p9", "2026-03-14T08:00:00Z", 11);
    change.put.append(impossible);
    const auto refused = store.apply(change);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY2(refused.error().text.contains(u"intensity"), qPrintable(refused.error().text));
    QCOMPARE(store.load().value(), Journal());

    change.put.removeLast();
    QVERIFY(store.apply(change));
    QCOMPARE(store.load().value(), everything());
}

void tst_Store::textThatWouldComeBackChangedIsRefused()
{
    Store store = open();
    for (const QChar unit :
         {QChar(0xd800), QChar(0xdc00), QChar(0xffff), QChar(0xfffe), QChar(0), QChar(0xfeff)}) {
        Workout session = workout("w", "2026-03-12T17:30:00", 60, 5);
        session.notes = unit + QStringLiteral("text");
        QVERIFY2(!store.apply(putting(session)), qPrintable(QString::number(unit.unicode(), 16)));
        const Event event{.head = {.uid = QStringLiteral("e")},
                          .at = session.started,
                          .kind = QStringLiteral("note"),
                          .payload = {{QStringLiteral("text"), session.notes}}};
        const auto stored = store.apply(putting(event));
        if (stored)
            QCOMPARE(store.load().value().events(), QList<Event>{event});
    }
    Workout session = workout("w", "2026-03-12T17:30:00", 60, 5);
    session.observations.insert(QStringLiteral("sleep_h"), qQNaN());
    QVERIFY(!store.apply(putting(session)));
    session.observations.insert(QStringLiteral("sleep_h"), qInf());
    QVERIFY(!store.apply(putting(session)));
    QVERIFY(store.load().value().workouts().isEmpty());

    session.observations.clear();
    session.notes = QStringLiteral("'; DROP TABLE entry; -- %1 \U0001F4AA \u202Eabc\u2069 e\u0301\t\n ");
    QVERIFY(store.apply(putting(session)));
    QCOMPARE(store.load().value().workouts(), QList<Workout>{session});
}

void tst_Store::draftsSurviveReopening()
{
    const QString form = QStringLiteral("workout");
    const QByteArray content("{\"title\":\"Upp\0er\"}", 18);
    {
        Store store = open();
        QCOMPARE(store.draft(form).value(), std::nullopt);
        QVERIFY(store.keepDraft(form, QByteArrayLiteral("older")));
        QVERIFY(store.keepDraft(form, content));
    }
    Store store = open();
    QCOMPARE(store.draft(form).value(), content);
    QVERIFY(store.clearDraft(form));
    QCOMPARE(store.draft(form).value(), std::nullopt);
}

void tst_Store::aSecondWriterIsRefused()
{
    auto first = std::make_unique<Store>(open());
    const auto second = Store::open(file());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Busy);
    QVERIFY(second.error().text.contains(file()));
    first.reset();
    QVERIFY(Store::open(file()));
}

void tst_Store::aReaderSeesWhatTheWriterSaved()
{
    Store writer = open();
    QVERIFY(writer.apply(asChange(everything())));
    {
        const Store reader = open(Store::Mode::ReadOnly);
        QCOMPARE(reader.load().value(), everything());
    }
    // Closing the reader must not have taken the writer's locks or its write-ahead file away.
    QVERIFY(writer.apply(putting(workout("after", "2026-04-01T10:00:00Z", 30, 4))));
    const Store reader = open(Store::Mode::ReadOnly);
    QVERIFY(reader.load().value().workout(QStringLiteral("after")));
}

void tst_Store::aReaderLeavesTheFolderAlone()
{
    {
        Store store = open();
        QVERIFY(store.apply(asChange(everything())));
    }
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    {
        const Store reader = open(Store::Mode::ReadOnly);
        QCOMPARE(reader.load().value(), everything());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
    }
    QCOMPARE(before, QStringList{QStringLiteral("journal")});
}

void tst_Store::aReaderCannotWrite()
{
    static_cast<void>(open());
    Store reader = open(Store::Mode::ReadOnly);
    QVERIFY(reader.isReadOnly());
    QVERIFY(!reader.apply(asChange(everything())));
    QVERIFY(!reader.keepDraft(QStringLiteral("f"), QByteArrayLiteral("x")));
    QVERIFY(!Store::open(file("none"), Store::Mode::ReadOnly));
    QVERIFY(!QFileInfo::exists(file("none")));
}

void tst_Store::filesBelongToTheOwnerOnly()
{
    Store store = open();
    QVERIFY(store.apply(asChange(everything())));
    QVERIFY(store.backup(file("copy")));
    const auto files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 4);
    for (const QFileInfo &info : files)
        QVERIFY2(!(info.permissions()
                   & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)),
                 qPrintable(info.fileName()));
}

void tst_Store::aLinkStaysALink()
{
    static_cast<void>(open());
    QVERIFY(QFile::link(file(), file("link")));
    auto store = Store::open(file("link"));
    QVERIFY(store);
    QVERIFY(store->apply(asChange(everything())));
    QVERIFY(!Store::open(file()));
    QVERIFY(QFileInfo(file("link")).isSymLink());
}

void tst_Store::savingIntoAFileThatWasReplacedIsRefused()
{
    Store store = open();
    QVERIFY(QFile::rename(file(), file("elsewhere")));
    const auto refused = store.apply(asChange(everything()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
