// What the second sheet says of habits: findings, or why there are none.
#include "tests/flows/fixture.h"
#include "tests/report/sheets.h"
#include "tests/support/sample.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

QString habitsOf(const QList<ReportSheet> &sheets)
{
    for (const ReportSheet &sheet : sheets)
        for (const ReportBlock &block : sheet.blocks)
            if (block.heading == u"What goes with pain after workouts")
                return block.paragraphs.join(u' ');
    return {};
}

// 30 workouts, each with a check-in the day after, all at `usual` but two at `seldom`.
QString habitsAfter(int usual, int seldom)
{
    QList<Entry> entries;
    for (int i = 0; i < 30; ++i) {
        const WallTime start = demoEnd().plusSeconds(qint64 {-100 + 3 * i} * 86'400);
        Workout session = workout("x", "2026-01-01T18:00:00", 40 + i % 7, 5);
        session.head.uid = QStringLiteral("w%1").arg(i);
        session.started = start;
        PainEntry answer = pain("x", "2026-01-01T18:00:00", i % 15 == 7 ? seldom : usual);
        answer.head.uid = QStringLiteral("p%1").arg(i);
        answer.at = start.plusSeconds(86'400);
        entries.append(session);
        entries.append(answer);
    }
    return habitsOf(sheetsOf(Journal(entries, {}), lastWeeks(20), demoEnd()));
}

QString habitsWith(const Findings &findings)
{
    const Journal journal({workout("w", "2026-03-10T18:00:00", 60, 5)}, {});
    return habitsOf(sheetsWith(findings, journal, lastWeeks(4), demoEnd()));
}

} // namespace

class tst_ReportFindings : public QObject
{
    Q_OBJECT

private slots:
    void rarePainIsNoLackOfData();
    void painThatNeverVariesIsNoLackOfData();
    void habitsThatGoTogetherAreSaidApart();

private:
    Speaking m_english {QStringLiteral("en")};
};

void tst_ReportFindings::rarePainIsNoLackOfData()
{
    QCOMPARE(habitsAfter(0, 3), QStringLiteral("Pain was logged too rarely to compare workouts."));
}

void tst_ReportFindings::painThatNeverVariesIsNoLackOfData()
{
    QCOMPARE(habitsAfter(4, 4),
             QStringLiteral("Every report says the same, so there is nothing to compare."));
}

void tst_ReportFindings::habitsThatGoTogetherAreSaidApart()
{
    const Effect effect {.contrast = {5, 10}, .value = 0.8, .low = 0.1, .high = 1.5, .perUnit = 0.2};
    const QString text = habitsWith(
        {.asOf = demoEnd(),
         .effectiveSessions = 30,
         .look = 30,
         .factors = {{.key = QStringLiteral("warmup_min"),
                      .label = Label::Hint,
                      .n = 30,
                      .lack = std::nullopt,
                      .effect = effect},
                     {.key = QStringLiteral("session_rpe"), .n = 2},
                     {.key = QStringLiteral("warmup_dynamic"), .n = 30, .lack = Lack::Distinction}}});
    QVERIFY2(text.contains(QStringLiteral("Not enough data yet: Effort of the workout.")), qPrintable(text));
    QVERIFY2(
        text.contains(QStringLiteral("Cannot be told apart from other habits: Movement in the warm-up.")),
        qPrintable(text));
}

QTEST_MAIN(tst_ReportFindings)
#include "tst_reportfindings.moc"
