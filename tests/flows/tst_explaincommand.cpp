#include "tests/flows/commandrun.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace rhomboid;

// `rhomboid analyze --explain FACTOR`: each workout with its value as the window words it.
class tst_ExplainCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void valuesAreToldInWords_data();
    void valuesAreToldInWords();
    void theLatestWorkoutComesFirstInColumns();
    void laterWorkoutsAreNotKnownYet();
    void itIsGermanThroughout();

private:
    QStringList explained(const QString &factor, const QString &asOf, const QString &language) const;

    QTemporaryDir m_folder {};
};

namespace {

const QString lastDay = QStringLiteral("2026-03-12");
const QString english = QStringLiteral("en");

// A journal that is the same whenever it is looked at.
const QByteArray journal = R"({"format":"rhomboid","version":1,"workouts":[
{"uid":"a","started":"2026-03-02T18:00:00","duration_min":60,"session_rpe":6,"observations":
 {"warmup_min":5,"cooldown":0,"sleep_h":7.25,"fluid_before_ml":500,"fluid_during_ml":500}},
{"uid":"b","started":"2026-03-05T18:00:00","duration_min":60,"session_rpe":9,"observations":
 {"warmup_min":12.5,"cooldown":1,"sleep_h":8,"fluid_before_ml":250,"fluid_during_ml":250}},
{"uid":"c","started":"2026-03-08","duration_min":60,"session_rpe":3,"observations":{}},
{"uid":"d","started":"2026-03-11T07:30:00","duration_min":60,"session_rpe":6,"observations":
 {"warmup_min":0,"cooldown":0,"sleep_h":6,"fluid_before_ml":500,"fluid_during_ml":0}}],
"pain":[{"uid":"p","at":"2026-03-03T19:00:00","intensity":4},
{"uid":"q","at":"2026-03-06T19:00:00","intensity":0}]})";

} // namespace

void tst_ExplainCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QString path = m_folder.filePath(QStringLiteral("journal.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(journal), journal.size());
    file.close();
    const Outcome imported = run({QStringLiteral("--journal"), m_folder.filePath(QStringLiteral("j.rhomboid")),
                                  QStringLiteral("import"), path});
    QVERIFY2(imported.code == 0, imported.err.constData());
}

// The lines of the table, its heads first.
QStringList tst_ExplainCommand::explained(const QString &factor, const QString &asOf,
                                          const QString &language) const
{
    const Outcome outcome = run({QStringLiteral("--language"), language, QStringLiteral("--journal"),
                                 m_folder.filePath(QStringLiteral("j.rhomboid")), QStringLiteral("analyze"),
                                 QStringLiteral("--as-of"), asOf, QStringLiteral("--explain"), factor});
    QStringList lines = QString::fromUtf8(outcome.err).split(u'\n');
    lines.removeIf([](const QString &line) { return !line.startsWith(u"  "); });
    return lines;
}

void tst_ExplainCommand::valuesAreToldInWords_data()
{
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *factor, const char *values) {
        QTest::newRow(factor) << QString::fromUtf8(values).split(u'|');
    };
    row("warmup_min", "0 min|not logged|13 min|5 min");
    row("sleep_h", "6 h|not logged|8 h|7.3 h");
    row("cooldown", "no|not logged|yes|no");
    row("session_rpe", "6|3|9|6");
    // Without one before it, a workout counts as no jump.
    row("load_jump", "67 % of the largest before|33 % of the largest before|150 % of the largest before|"
                     "100 % of the largest before");
    row("hydration", "−170 ml compared with usual|not known|−170 ml compared with usual|"
                     "+330 ml compared with usual");
}

void tst_ExplainCommand::valuesAreToldInWords()
{
    QFETCH(const QStringList, values);
    const QStringList lines = explained(QString::fromLatin1(QTest::currentDataTag()), lastDay, english);
    QCOMPARE(lines.size(), 1 + values.size());
    for (int i = 0; i < values.size(); ++i)
        QVERIFY2(lines[i + 1].contains(QStringLiteral("  %1  ").arg(values[i])), qPrintable(lines.join(u'\n')));
}

void tst_ExplainCommand::theLatestWorkoutComesFirstInColumns()
{
    QCOMPARE(explained(QStringLiteral("warmup_min"), lastDay, english),
             (QStringList {QStringLiteral("  Workout           Value       Worst pain in the 72 hours after"),
                           QStringLiteral("  2026-03-11 07:30  0 min       -"),
                           QStringLiteral("  2026-03-08        not logged  -"),
                           QStringLiteral("  2026-03-05 18:00  13 min      0"),
                           QStringLiteral("  2026-03-02 18:00  5 min       4")}));
}

void tst_ExplainCommand::laterWorkoutsAreNotKnownYet()
{
    const QStringList lines = explained(QStringLiteral("warmup_min"), QStringLiteral("2026-03-06"), english);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[1].startsWith(QStringLiteral("  2026-03-05 18:00  13 min")), qPrintable(lines[1]));
}

void tst_ExplainCommand::itIsGermanThroughout()
{
    const QString said = explained(QStringLiteral("sleep_h"), lastDay, QStringLiteral("de")).join(u'\n');
    QVERIFY2(said.contains(QStringLiteral("  Training          Wert               Stärkster Schmerz")),
             qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("  7,3 h  ")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("nicht eingetragen")), qPrintable(said));
}

QTEST_GUILESS_MAIN(tst_ExplainCommand)
#include "tst_explaincommand.moc"
