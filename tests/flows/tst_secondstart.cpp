#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

// The program started twice with one journal, as a person does who clicks its icon again.
class TestSecondStart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFirstWindowTakesOverWhatTheSecondWasGiven();
    void withoutASessionBusItSaysThatTheJournalIsOpen();
    void aFileThatIsNeitherJournalNorCommandIsForTheImport();
    void anotherJournalOpensBesideIt();

private:
    QProcessEnvironment environment(bool withBus) const;
    std::unique_ptr<QProcess> start(const QStringList &arguments, bool withBus) const;
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    // Waits until a process has opened a journal.
    bool opened(const QString &journal) const;
    static void end(QProcess &process);

    std::unique_ptr<QTemporaryDir> m_folder {};
};

void TestSecondStart::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QProcessEnvironment TestSecondStart::environment(bool withBus) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
    if (!withBus)
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    return environment;
}

std::unique_ptr<QProcess> TestSecondStart::start(const QStringList &arguments, bool withBus) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment(withBus));
    process->start(QStringLiteral(RHOMBOID_PROGRAM), arguments);
    return process;
}

bool TestSecondStart::opened(const QString &journal) const
{
    return QTest::qWaitFor([&journal] { return QFile::exists(journal + u".lock") && QFile::exists(journal); },
                           60'000);
}

void TestSecondStart::end(QProcess &process)
{
    process.terminate();
    process.waitForFinished(20'000);
}

void TestSecondStart::theFirstWindowTakesOverWhatTheSecondWasGiven()
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        QSKIP("There is no session bus here.");
    const QString journal = path("j.rhomboid");
    const auto first = start({QStringLiteral("--journal"), journal}, true);
    QVERIFY(opened(journal));
    QTest::qWait(1'000); // it takes its name on the bus after that
    const auto second = start({QStringLiteral("--journal"), journal}, true);
    QVERIFY(second->waitForFinished(30'000));
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(second->readAllStandardError(), QByteArray());
    QCOMPARE(first->state(), QProcess::Running);
    end(*first);
}

void TestSecondStart::withoutASessionBusItSaysThatTheJournalIsOpen()
{
    const QString journal = path("j.rhomboid");
    const auto first = start({QStringLiteral("--journal"), journal}, false);
    QVERIFY(opened(journal));
    const auto second = start({QStringLiteral("--journal"), journal}, false);
    QVERIFY(second->waitForFinished(30'000));
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 1);
    QVERIFY(second->readAllStandardError().contains("already open"));
    QCOMPARE(first->state(), QProcess::Running);
    end(*first);
}

void TestSecondStart::aFileThatIsNeitherJournalNorCommandIsForTheImport()
{
    QFile file(path("some.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n");
    file.close();
    const auto withFile = start({file.fileName()}, false);
    QVERIFY(QTest::qWaitFor(
        [this] {
            return !QDir(m_folder->path())
                        .entryList({QStringLiteral(".local")}, QDir::AllEntries | QDir::Hidden)
                        .isEmpty();
        },
        60'000));
    QCOMPARE(withFile->state(), QProcess::Running);
    end(*withFile);
    const auto neither = start({QStringLiteral("frobnicate")}, false);
    QVERIFY(neither->waitForFinished(30'000));
    QCOMPARE(neither->exitCode(), 2);
}

void TestSecondStart::anotherJournalOpensBesideIt()
{
    const auto first = start({QStringLiteral("--journal"), path("a.rhomboid")}, true);
    QVERIFY(opened(path("a.rhomboid")));
    const auto second = start({QStringLiteral("--journal"), path("b.rhomboid")}, true);
    QVERIFY(opened(path("b.rhomboid")));
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(second->state(), QProcess::Running);
    end(*second);
    end(*first);
}

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
