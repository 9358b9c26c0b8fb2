#include "tests/flows/commandrun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace rhomboid;

// What commands say in words to the person who runs them.
class tst_CommandWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDemoCountsWhatTheJournalPageLists();
    void analyzeComparesInWords();
    void analyzeWritesNoNegativeZero();

private:
    Outcome on(const QString &journal, const QStringList &arguments) const
    {
        return run(QStringList {QStringLiteral("--journal"), m_folder.filePath(journal)} + arguments);
    }
    QJsonObject exported(const QString &journal) const;

    QTemporaryDir m_folder {};
    Outcome m_demo {};
};

namespace {

const QString demo = QStringLiteral("demo.rhomboid");

} // namespace

QJsonObject tst_CommandWords::exported(const QString &journal) const
{
    const QString path = m_folder.filePath(journal + QStringLiteral(".json"));
    if (on(journal, {QStringLiteral("export"), path}).code != 0)
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void tst_CommandWords::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_demo = run({QStringLiteral("demo"), m_folder.filePath(demo)});
    QVERIFY2(m_demo.code == 0, m_demo.err.constData());
}

void tst_CommandWords::aDemoCountsWhatTheJournalPageLists()
{
    const QJsonObject journal = exported(demo);
    const qsizetype workouts = journal[u"workouts"].toArray().size();
    const qsizetype pains = journal[u"pain"].toArray().size();
    QVERIFY(workouts > 1 && pains > 1);
    const QString said = QString::fromUtf8(m_demo.err);
    QVERIFY2(said.contains(QStringLiteral("  %1 workouts\n").arg(workouts)), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("  %1 pain entries\n").arg(pains)), qPrintable(said));
}

void tst_CommandWords::analyzeComparesInWords()
{
    const QString said = QString::fromUtf8(on(demo, {QStringLiteral("analyze")}).err);
    const QStringList lines = said.split(u'\n').filter(QStringLiteral("; estimate "));
    QVERIFY2(!lines.isEmpty(), qPrintable(said));
    // The value of a ratio is its logarithm: nobody can read that.
    QVERIFY2(!lines.filter(QStringLiteral("% of the largest before")).isEmpty(), qPrintable(said));
    QVERIFY2(!lines.filter(QStringLiteral("compared with usual")).isEmpty(), qPrintable(said));
}

void tst_CommandWords::analyzeWritesNoNegativeZero()
{
    static const QRegularExpression zero(QStringLiteral("[-−]0[.]0(?![0-9])"));
    for (const QString &seed :
         {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}) {
        const QString name = seed + QStringLiteral(".rhomboid");
        QCOMPARE(run({QStringLiteral("demo"), m_folder.filePath(name), QStringLiteral("--seed"), seed}).code,
                 0);
        const QString said = QString::fromUtf8(on(name, {QStringLiteral("analyze")}).err);
        QVERIFY2(said.contains(QStringLiteral("; estimate ")), qPrintable(said));
        QVERIFY2(!said.contains(zero), qPrintable(said));
    }
}

QTEST_GUILESS_MAIN(tst_CommandWords)
#include "tst_commandwords.moc"
