// What a doctor reads first, as the program says it in English.
#include "tests/flows/fixture.h"
#include "tests/report/sheets.h"
#include "tests/support/sample.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

PainEntry painAt(const char *uid, const char *when, int level, const char *region)
{
    PainEntry entry = pain(uid, when, level);
    entry.regions = {{QString::fromLatin1(region), level}};
    return entry;
}

QString problemOf(const QList<Entry> &entries)
{
    const QList<ReportSheet> sheets = sheetsOf(Journal(entries, {}), lastWeeks(4), demoEnd());
    for (const ReportBlock &block : sheets.front().blocks)
        if (block.heading == u"The problem")
            return block.paragraphs.join(u' ');
    return {};
}

// What the workouts of the last seven days are said to be.
QString thisWeekOf(const QList<Entry> &workouts)
{
    const QList<ReportSheet> sheets = sheetsOf(Journal(workouts, {}), lastWeeks(8), demoEnd());
    for (const ReportBlock &block : sheets.front().blocks)
        for (const QStringList &row : block.table.rows)
            if (row[0] == u"Workouts, minutes")
                return row[1];
    return {};
}

} // namespace

class tst_ReportTexts : public QObject
{
    Q_OBJECT

private slots:
    void theWorstPlaceIsNamed();
    void aPlaceIsNotNamedTwice();
    void worsePainWithoutAPlaceIsPutIntoNone();
    void whatAListLeavesOutIsCounted();
    void aDurationNobodyNotedIsNotNoTime();
    void aSingleDayIsNamedOnce();
    void oneWorkoutIsNotManyWorkouts();
    void everyAnswerOfTheWeeklyCheckSaysItsWeek();
    void theStagesAreCountedFromOne();
    void onlyAClinicianReadsOfAPatient();

private:
    Speaking m_english {QStringLiteral("en")};
};

void tst_ReportTexts::theWorstPlaceIsNamed()
{
    const PainEntry neck = painAt("a", "2026-03-02T18:00:00", 2, "left_neck");
    const PainEntry arm = painAt("b", "2026-03-03T18:00:00", 6, "right_upper_arm");
    const QString worst =
        QStringLiteral("Highest pain: %1 (6 of 10).").arg(regionName(arm.regions[0].region));
    const QString once = problemOf({neck, arm});
    QVERIFY2(once.contains(worst), qPrintable(once));
    QVERIFY2(!once.contains(u"most often"), qPrintable(once)); // neither was
    const QString twice = problemOf({neck, arm, painAt("c", "2026-03-04T18:00:00", 1, "left_neck")});
    QVERIFY2(twice.contains(worst), qPrintable(twice));
    QVERIFY2(
        twice.contains(
            QStringLiteral("Named most often: %1 (2 times).").arg(regionName(QStringLiteral("left_neck")))),
        qPrintable(twice));
}

void tst_ReportTexts::aPlaceIsNotNamedTwice()
{
    const PainEntry neck = painAt("a", "2026-03-02T18:00:00", 2, "left_neck");
    const PainEntry arm = painAt("b", "2026-03-03T18:00:00", 6, "right_upper_arm");
    const QString said = problemOf({neck, arm, painAt("c", "2026-03-04T18:00:00", 1, "right_upper_arm")});
    QCOMPARE(said.count(regionName(arm.regions[0].region)), 1);
}

void tst_ReportTexts::worsePainWithoutAPlaceIsPutIntoNone()
{
    Workout bad = workout("w", "2026-03-05T18:00:00", 60, 6);
    bad.painDuring = 8;
    const PainEntry neck = painAt("a", "2026-03-02T18:00:00", 3, "left_neck");
    const PainEntry arm = painAt("b", "2026-03-03T18:00:00", 2, "right_upper_arm");
    const QString place = regionName(neck.regions[0].region);
    const QString one = problemOf({neck, bad});
    QVERIFY2(one.contains(QStringLiteral("Only place named: %1 (highest 3 of 10).").arg(place)),
             qPrintable(one));
    const QString named = QStringLiteral("Highest pain with a place named: %1 (3 of 10).").arg(place);
    const QString two = problemOf({neck, arm, bad});
    QVERIFY2(two.contains(u"highest 8 of 10") && two.contains(named), qPrintable(two));
    QVERIFY2(!two.contains(u"Highest pain:"), qPrintable(two));
    const QString often =
        problemOf({neck, arm, painAt("c", "2026-03-04T18:00:00", 1, "right_upper_arm"), bad});
    QVERIFY2(often.contains(named + QStringLiteral(" Named most often: ")), qPrintable(often));
    const QString both = problemOf({neck, painAt("c", "2026-03-04T18:00:00", 1, "left_neck"), arm, bad});
    QVERIFY2(
        both.contains(QStringLiteral("Highest pain with a place named, and named most often: %1 (3 of 10).")
                          .arg(place)),
        qPrintable(both));
}

void tst_ReportTexts::whatAListLeavesOutIsCounted()
{
    QList<Entry> entries;
    for (const char *region : {"left_neck", "right_neck", "thoracic_spine", "right_upper_arm"})
        entries.append(painAt(region, "2026-03-03T18:00:00", 6, region));
    const QString four = problemOf(entries);
    QVERIFY2(four.contains(u" and 1 more place (6 of 10)."), qPrintable(four));
    QCOMPARE(four.count(u" and "), 1);
    entries.append(painAt("e", "2026-03-03T18:00:00", 6, "left_upper_arm"));
    const QString five = problemOf(entries);
    QVERIFY2(five.contains(u" and 2 more places (6 of 10)."), qPrintable(five));
}

void tst_ReportTexts::aDurationNobodyNotedIsNotNoTime()
{
    const Workout timed = workout("a", "2026-03-09T18:00:00", 45, 6);
    Workout other = workout("b", "2026-03-10T18:00:00", 60, 6);
    QCOMPARE(thisWeekOf({timed, other}), QStringLiteral("2 with 105 min"));
    other.duration.reset();
    QCOMPARE(thisWeekOf({timed, other}), QStringLiteral("2 with at least 45 min"));
    QCOMPARE(thisWeekOf({other}), QStringLiteral("1, duration not noted"));
    QCOMPARE(thisWeekOf({pain("p", "2026-03-09T08:00:00", 0)}), QStringLiteral("none")); // of some entries
}

void tst_ReportTexts::aSingleDayIsNamedOnce()
{
    const QDate day = demoEnd().date;
    for (const ReportSheet &sheet : sheetsOf(demoJournal(4), {.from = day, .to = day}, demoEnd()))
        QVERIFY2(sheet.subtitle.startsWith(day.toString(QStringLiteral("d MMMM yyyy")) + u", self-reported"),
                 qPrintable(sheet.subtitle));
}

void tst_ReportTexts::oneWorkoutIsNotManyWorkouts()
{
    const Workout one = workout("w", "2026-03-09T18:00:00", 60, 6);
    const QList<ReportSheet> sheets = sheetsOf(Journal({one}, {}), lastWeeks(4), demoEnd());
    for (const ReportBlock &block : sheets.front().blocks)
        if (block.kind == ReportBlock::Kind::Tiles)
            QCOMPARE(block.tiles.constLast().label, QStringLiteral("workout"));
}

void tst_ReportTexts::everyAnswerOfTheWeeklyCheckSaysItsWeek()
{
    const QDate date = demoEnd().date.addDays(-8); // not in the seven days of the column
    const FunctionCheck check {
        .head = {.uid = functionUid(date)}, .date = date, .painWeek = 6, .activity = 3};
    const QList<ReportSheet> sheets =
        sheetsOf(Journal({check, pain("p", "2026-03-10T08:00:00", 1)}, {}), lastWeeks(8), demoEnd());
    const QString text = plainText(sheets);
    const QString week = QStringLiteral(", week up to ") + date.toString(QStringLiteral("d MMMM"));
    QVERIFY2(text.contains(u"Weekly check: pain on average, 0 to 10 | 6" + week), qPrintable(text));
    QVERIFY2(text.contains(u"Hinders general activity, 0 to 10 | 3" + week), qPrintable(text));
    QCOMPARE(text.count(week), 5);
}

void tst_ReportTexts::theStagesAreCountedFromOne()
{
    const qsizetype stages = shippedParts(demoEnd()).knowledge->recovery.stages.size();
    const QString text = plainText(sheetsOf(demoJournal(12), lastWeeks(12), demoEnd()));
    const QRegularExpression said(QStringLiteral("Way back to load: stage (\\d+) of (\\d+)"));
    const QRegularExpressionMatch match = said.match(text);
    QVERIFY2(match.hasMatch(), qPrintable(text));
    QCOMPARE(match.captured(2).toInt(), stages);
    QVERIFY(match.captured(1).toInt() >= 1);
}

void tst_ReportTexts::onlyAClinicianReadsOfAPatient()
{
    const Journal journal({painAt("a", "2026-03-02T18:00:00", 4, "left_neck")}, {});
    for (const ReportReader reader : {ReportReader::Clinician, ReportReader::Coach, ReportReader::Self}) {
        ReportChoice choice = lastWeeks(4);
        choice.reader = reader;
        QStringList said;
        const QList<ReportSheet> sheets = sheetsOf(journal, choice, demoEnd());
        for (const ReportBlock &block : sheets.front().blocks) {
            said += block.paragraphs;
            for (const ReportTile &tile : block.tiles)
                said.append(tile.label);
        }
        const QString all = said.join(u'\n');
        const bool clinician = reader == ReportReader::Clinician;
        QVERIFY(all.contains(u"Seen from behind"));
        QCOMPARE(all.contains(u"atient"), clinician);
        QCOMPARE(all.contains(u"For appointment on"), clinician);
    }
}

QTEST_MAIN(tst_ReportTexts)
#include "tst_reporttexts.moc"
