#include "tests/flows/commandrun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace rhomboid;

// `rhomboid advise` on made-up journals: what it prints as JSON, and what it says beside it in words.
class tst_AdviseCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesTheLevel();
    void saysEveryCautionInWords();
    void marksSourcesAsTheWindowDoes();

private:
    Outcome advise(const QString &story, const QStringList &options) const
    {
        return run(QStringList {QStringLiteral("--journal"), m_folder.filePath(story), QStringLiteral("advise")}
                   + options);
    }

    QTemporaryDir m_folder {};
};

namespace {

const QString tingling = QStringLiteral("tingling");
const QString painFree = QStringLiteral("pain_free");
const QString asJson = QStringLiteral("--json");

// Tips take turns by the day, and on some days none of the three has anything to keep in mind.
constexpr int days = 21;

QStringList daysAgo(int count)
{
    return {QStringLiteral("--as-of"), QDate::currentDate().addDays(-count).toString(Qt::ISODate)};
}

} // namespace

void tst_AdviseCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString &story : {tingling, painFree}) {
        const QStringList demo {QStringLiteral("demo"), m_folder.filePath(story), QStringLiteral("--weeks"),
                                QStringLiteral("8"), QStringLiteral("--story"), story};
        QCOMPARE(run(demo).code, 0);
    }
}

void tst_AdviseCommand::namesTheLevel()
{
    const Outcome checked = advise(tingling, {asJson});
    QVERIFY2(checked.code == 0, checked.err.constData());
    QCOMPARE(json(checked)[u"schema"].toInt(), 1);
    QCOMPARE(json(checked)[u"level"].toInt(), 2);
    QVERIFY(json(advise(painFree, {asJson}))[u"level"].toInt() != 2);
}

// Of tablets, who should not take them.
void tst_AdviseCommand::saysEveryCautionInWords()
{
    int told = 0;
    for (int back = 0; back < days; ++back) {
        const QByteArray words = advise(tingling, daysAgo(back)).err;
        const QJsonArray tips = json(advise(tingling, daysAgo(back) + QStringList {asJson}))[u"tips"].toArray();
        for (const QJsonValue &tip : tips)
            for (const QJsonValue &caution : tip[u"cautions"].toArray()) {
                const QByteArray sentence = "\n  " + caution.toString().toUtf8() + '\n';
                const QByteArray entry = "\n  - " + caution.toString().toUtf8() + '\n';
                QVERIFY2(words.contains(sentence) || words.contains(entry), words.constData());
                ++told;
            }
    }
    QVERIFY(told > 0);
}

// No comma before a year that is not known, and a star with what it means.
void tst_AdviseCommand::marksSourcesAsTheWindowDoes()
{
    int starred = 0;
    for (int back = 0; back < days; ++back) {
        const QByteArray words = advise(tingling, daysAgo(back)).err;
        QVERIFY2(!words.contains(", \n"), words.constData());
        QCOMPARE(words.contains(" *\n"), words.contains("\n* Our wording has not yet been checked"));
        starred += words.contains(" *\n");
    }
    QVERIFY(starred > 0);
}

QTEST_GUILESS_MAIN(tst_AdviseCommand)

#include "tst_advisecommand.moc"
