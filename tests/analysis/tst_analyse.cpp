#include "core/analysis/analyse.h"
#include "core/analysis/json.h"
#include "core/analysis/timeline.h"

#include "tests/support/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

const QString moon = QStringLiteral("moon_phase");

// A factor the program has never seen.
RiskFactor moonPhase()
{
    return {.key = moon, .title = "Moon phase", .unit = "°", .cut = 180, .exposure = fieldValue(moon)};
}

RiskFactor judgement()
{
    RiskFactor factor = moonPhase();
    factor.subjective = true;
    return factor;
}

Workout session(int day, double phase)
{
    Workout workout {.head = {.uid = QStringLiteral("w%1").arg(day, 3, 10, QLatin1Char('0'))},
                     .started = at("2026-01-01T18:00:00").plusSeconds(day * 86'400),
                     .duration = Minutes {60},
                     .sessionRpe = 6};
    workout.observations.insert(moon, phase);
    return workout;
}

PainEntry checkIn(int day, int level)
{
    return {.head = {.uid = QStringLiteral("p%1").arg(day, 3, 10, QLatin1Char('0'))},
            .at = at("2026-01-01T20:00:00").plusSeconds(day * 86'400),
            .intensity = level};
}

// A session every fourth day, each with one check-in the day after; pain 5 with the factor, 2 without.
QList<Entry> weeks(int sessions)
{
    QList<Entry> entries;
    for (int i = 0; i < sessions; ++i) {
        entries.append(session(4 * i, i % 2 == 0 ? 180 : 90));
        entries.append(checkIn(4 * i + 1, i % 2 == 0 ? 5 : 2));
    }
    return entries;
}

// The same, as people report: one point more now and then.
QList<Entry> unevenWeeks(int sessions)
{
    QList<Entry> entries = weeks(sessions);
    for (qsizetype i = 1; i < entries.size(); i += 10)
        ++std::get<PainEntry>(entries[i]).intensity;
    return entries;
}

Findings findingsOf(const QList<Entry> &entries, const RiskFactor &factor, const WallTime &now)
{
    return analyse(Journal(entries, {}), std::span(&factor, 1), now, analysisSeed);
}

Findings findingsOf(const QList<Entry> &entries)
{
    return findingsOf(entries, moonPhase(), at("2026-12-31T12:00:00"));
}

int leftOut(const QList<LeftOut> &rows, const char *key)
{
    for (const LeftOut &row : rows)
        if (row.key == QLatin1StringView(key))
            return row.count;
    return 0;
}

} // namespace

class tst_Analyse : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyJournalHasNothingToSay();
    void oneEntryIsNotEnough();
    void aFactorNeverSeenGetsARow();
    void countsDownToTwentySessions_data();
    void countsDownToTwentySessions();
    void aFactorThatNeverDiffersNeedsMore();
    void moreOfTheSameDoesNotHelp();
    void theFirstDaysAreNoDifferenceForAnEstimate();
    void everySessionIsUsedOrLeftOutForAReason();
    void aJudgementTypedAfterThePainIsLeftOut();
    void aFactThatWasTypedLateCounts();
    void entriesAfterNowChangeNothing();
    void theBaseRateCountsFinishedSessions();
    void factorsThatAreOffWaitForTheSwitch();
    void aPlantedLinkIsFoundOverTwoLooks();
    void aQuestionCountsWhenAskedBeforeTheFirstEstimate();
    void constantPainHasNoLabel();
    void rarePainIsNothingToCompare();
    void constantPainAndDoubledTimesAreFine();
    void hugeValuesGiveNumbers();
    void theSameJournalGivesTheSameBytes();
    void jsonHasEveryFieldOfTheSchema();
};

void tst_Analyse::anEmptyJournalHasNothingToSay()
{
    const Findings findings = findingsOf({});
    QCOMPARE(findings.sessions, 0);
    QCOMPARE(findings.needsMore, 20);
    QVERIFY(findings.line.isEmpty());
    QVERIFY(findings.leftOut.isEmpty());
    QCOMPARE(findings.factors.size(), 1);
    QCOMPARE(findings.factors[0].needsMore, 20);
    QVERIFY(!findings.factors[0].whyNot.isEmpty());
    QVERIFY(!findings.factors[0].with.mean);
    QVERIFY(!findings.factors[0].rawDifference);
}

void tst_Analyse::oneEntryIsNotEnough()
{
    const Findings onlyPain = findingsOf({checkIn(1, 4)});
    QCOMPARE(onlyPain.reports, 1);
    QVERIFY(onlyPain.line.isEmpty());
    const Findings onlyWorkout = findingsOf({session(1, 200)});
    QCOMPARE(onlyWorkout.sessions, 1);
    QCOMPARE(onlyWorkout.effectiveSessions, 0);
    QCOMPARE(leftOut(onlyWorkout.leftOut, "no_check_in"), 1);
    QCOMPARE(onlyWorkout.factors[0].n, 0);
}

void tst_Analyse::aFactorNeverSeenGetsARow()
{
    const Findings findings = findingsOf(weeks(6));
    const FactorFinding *finding = findFactor(findings, moon);
    QVERIFY(finding);
    QCOMPARE(finding->n, 6);
    QCOMPARE(finding->with, (GroupSummary {.n = 3, .mean = 5}));
    QCOMPARE(finding->without, (GroupSummary {.n = 3, .mean = 2}));
    QCOMPARE(finding->rawDifference, std::optional(3.0));
    QCOMPARE(finding->points.size(), 6);
    QCOMPARE(finding->points[1], (FactorPoint {.exposure = 90, .workout = 1, .pain = 2}));
    QCOMPARE(finding->workouts[1], QStringLiteral("w004"));
    QVERIFY(!findFactor(findings, u"sun_spots"));
}

void tst_Analyse::countsDownToTwentySessions_data()
{
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("needed");
    QTest::addColumn<int>("look");
    QTest::newRow("six sessions") << 6 << 14 << 0;
    QTest::newRow("nineteen sessions") << 19 << 1 << 0;
    QTest::newRow("twenty sessions: estimates") << 20 << 10 << 20;
    QTest::newRow("twenty-nine sessions") << 29 << 1 << 20;
    QTest::newRow("thirty sessions: labels") << 30 << 0 << 30;
}

void tst_Analyse::countsDownToTwentySessions()
{
    QFETCH(int, sessions);
    QFETCH(int, needed);
    QFETCH(int, look);
    // What was trained before the first workout is unknown, so the first one does not count.
    const Findings findings = findingsOf(unevenWeeks(sessions + 1));
    QCOMPARE(findings.effectiveSessions, sessions);
    QCOMPARE(leftOut(findings.leftOut, "first_days"), 1);
    QCOMPARE(findings.needsMore, needed);
    QCOMPARE(findings.factors[0].needsMore, needed);
    QCOMPARE(findings.look, look);
    QCOMPARE(findings.factors[0].effect.has_value(), look > 0);
    QCOMPARE(findings.factors[0].whyNot.isEmpty(), look > 0);
    QCOMPARE(findings.factors[0].lack, look > 0 ? std::nullopt : std::optional(Lack::Workouts));
    QCOMPARE(findings.factors[0].label == Label::NotEnough, needed > 0);
}

void tst_Analyse::aFactorThatNeverDiffersNeedsMore()
{
    QList<Entry> entries;
    for (int i = 0; i < 34; ++i) {
        entries.append(session(4 * i, i == 5 || i == 9 ? 90 : 180));
        entries.append(checkIn(4 * i + 1, i % 3));
    }
    const Findings findings = findingsOf(entries);
    QCOMPARE(findings.needsMore, 0);
    QCOMPARE(findings.factors[0].needsMore, 3);
    QVERIFY(!findings.factors[0].effect);
    QVERIFY(!findings.factors[0].whyNot.isEmpty());
    QCOMPARE(findings.factors[0].lack, Lack::Difference);
}

// Three more workouts would do, if it were not the same in all of them.
void tst_Analyse::moreOfTheSameDoesNotHelp()
{
    QList<Entry> entries;
    for (int i = 0; i < 18; ++i) {
        entries.append(session(4 * i, 180));
        entries.append(checkIn(4 * i + 1, i % 3));
    }
    const Findings findings = findingsOf(entries);
    QCOMPARE(findings.needsMore, 3);
    QCOMPARE(findings.factors[0].needsMore, 5);
    QCOMPARE(findings.factors[0].lack, Lack::Difference);
    QVERIFY(findings.factors[0].whyNot.contains(QStringLiteral("5 more workout(s) where it differs")));
}

// Five workouts differ, but nobody knows what was trained before the first: an estimate counts four.
void tst_Analyse::theFirstDaysAreNoDifferenceForAnEstimate()
{
    QList<Entry> entries;
    for (int i = 0; i < 22; ++i) {
        entries.append(session(4 * i, i < 5 ? 90 : 180));
        entries.append(checkIn(4 * i + 1, i % 3));
    }
    const Findings findings = findingsOf(entries);
    QCOMPARE(leftOut(findings.leftOut, "first_days"), 1);
    QVERIFY(!findings.factors[0].effect);
    QCOMPARE(findings.factors[0].needsMore, 1);
    QCOMPARE(findings.factors[0].lack, Lack::Difference);
    QVERIFY(findings.factors[0].whyNot.contains(QStringLiteral("1 more workout(s) where it differs")));

    entries.append({session(88, 90), checkIn(89, 1)}); // the fifth: what is promised for the next look is kept
    QCOMPARE(findingsOf(entries).factors[0].lack, Lack::Look);
    for (int i = 23; i < 31; ++i)
        entries.append({session(4 * i, 180), checkIn(4 * i + 1, i % 3)});
    QVERIFY(findingsOf(entries).factors[0].effect);
}

void tst_Analyse::everySessionIsUsedOrLeftOutForAReason()
{
    QList<Entry> entries = weeks(6);
    Workout implausible = session(30, 90);
    implausible.implausible = true;
    Workout unanswered = session(40, 90);
    Workout unlogged = session(50, 90);
    unlogged.observations.clear();
    entries.append({implausible, unanswered, unlogged, checkIn(51, 1)});
    PainEntry recalled = checkIn(41, 9);
    recalled.recalled = true;
    entries.append(recalled);

    const Findings findings = findingsOf(entries);
    QCOMPARE(findings.sessions, 8);
    QCOMPARE(findings.reports, 7);
    QCOMPARE(findings.effectiveSessions, 6);
    QCOMPARE(leftOut(findings.leftOut, "first_days"), 1);
    QCOMPARE(leftOut(findings.leftOut, "implausible"), 1);
    QCOMPARE(leftOut(findings.leftOut, "recalled"), 1);
    QCOMPARE(leftOut(findings.leftOut, "no_check_in"), 1);
    const FactorFinding &finding = findings.factors[0];
    QCOMPARE(finding.n, 6);
    QCOMPARE(leftOut(finding.leftOut, "implausible"), 1);
    QCOMPARE(leftOut(finding.leftOut, "no_check_in"), 1);
    QCOMPARE(leftOut(finding.leftOut, "no_value"), 1);
    QCOMPARE(finding.leftOut.size(), 3);
    for (const LeftOut &row : finding.leftOut)
        QVERIFY(!row.reason.isEmpty());
}

void tst_Analyse::aJudgementTypedAfterThePainIsLeftOut()
{
    QList<Entry> entries = weeks(6);
    auto &late = std::get<Workout>(entries[0]);
    late.head.entered = at("2026-01-02T20:00:01"); // a second after the first pain
    auto &inTime = std::get<Workout>(entries[2]);
    inTime.head.entered = at("2026-01-06T20:00:00"); // together with it
    const Findings findings = findingsOf(entries, judgement(), at("2026-12-31T12:00:00"));
    QCOMPARE(findings.factors[0].n, 5);
    QCOMPARE(leftOut(findings.factors[0].leftOut, "late_answer"), 1);
    // Late is late only once it hurt.
    std::get<PainEntry>(entries[1]).intensity = 0;
    QCOMPARE(findingsOf(entries, judgement(), at("2026-12-31T12:00:00")).factors[0].n, 6);
}

void tst_Analyse::aFactThatWasTypedLateCounts()
{
    QList<Entry> entries = weeks(6);
    std::get<Workout>(entries[0]).head.entered = at("2026-06-01T20:00:00");
    QCOMPARE(findingsOf(entries).factors[0].n, 6);
}

void tst_Analyse::entriesAfterNowChangeNothing()
{
    const WallTime now = at("2026-01-11T12:00:00");
    QList<Entry> past = weeks(20);
    past.removeIf([&now](const Entry &entry) { return dateOf(entry) > now.date; });
    const Findings then = findingsOf(past, moonPhase(), now);
    QCOMPARE(then.sessions, 3);
    QCOMPARE(then.line.back().at, now);
    QCOMPARE(findingsOf(weeks(20), moonPhase(), now), then);
}

void tst_Analyse::theBaseRateCountsFinishedSessions()
{
    const BaseRate all = findingsOf(weeks(6)).baseRate;
    QCOMPARE(all, (BaseRate {.threshold = 4, .events = 3, .of = 6}));
    // The third session ended on 9 January at 19:00; its 72 hours are over on the 12th.
    QCOMPARE(findingsOf(weeks(6), moonPhase(), at("2026-01-12T18:59:59")).baseRate.of, 2);
    QCOMPARE(findingsOf(weeks(6), moonPhase(), at("2026-01-12T19:00:00")).baseRate.of, 3);
}

void tst_Analyse::factorsThatAreOffWaitForTheSwitch()
{
    RiskFactor off = moonPhase();
    off.onByDefault = false;
    QList<Entry> entries = weeks(2);
    const WallTime now = at("2026-12-31T12:00:00");
    QVERIFY(findingsOf(entries, off, now).factors.isEmpty());
    entries.append(Event {.head = {.uid = QStringLiteral("e")},
                          .at = at("2026-02-01T10:00:00"),
                          .kind = eventkind::factorsOn.toString(),
                          .payload = {{QStringLiteral("keys"), QJsonArray {moon}}}});
    QCOMPARE(findingsOf(entries, off, now).factors.size(), 1);
}

// Three points over the contrast of 90 degrees, session after session.
void tst_Analyse::aPlantedLinkIsFoundOverTwoLooks()
{
    const FactorFinding atThirty = findingsOf(unevenWeeks(31)).factors[0];
    QCOMPARE(atThirty.label, Label::Hint);
    const Findings findings = findingsOf(unevenWeeks(91));
    const FactorFinding &finding = findings.factors[0];
    QCOMPARE(findings.look, 80);
    QCOMPARE(finding.label, Label::Strong);
    QCOMPARE(finding.effect->contrast, (Contrast {.from = 90, .to = 180}));
    QVERIFY(finding.effect->low > 1);
    QCOMPARE(finding.effect->rank, 1);
    QVERIFY(finding.effect->stable);
    QVERIFY(findings.hyperparameters);
    QVERIFY(findings.trend && findings.trend->label != Label::Likely);
}

void tst_Analyse::aQuestionCountsWhenAskedBeforeTheFirstEstimate()
{
    const auto asked = [](const char *when) {
        QList<Entry> entries = weeks(40);
        entries.append(Event {.head = {.uid = QStringLiteral("q")},
                              .at = at(when),
                              .kind = eventkind::myQuestion.toString(),
                              .payload = {{QStringLiteral("factor"), moon}}});
        return findingsOf(entries);
    };
    QCOMPARE(asked("2026-01-02T10:00:00").question, moon);
    QVERIFY(asked("2026-01-02T10:00:00").factors[0].question);
    // The twentieth session that counts had its check-in on 23 March.
    QCOMPARE(asked("2026-03-23T19:00:00").question, moon);
    QCOMPARE(asked("2026-03-23T21:00:00").question, QString());
}

void tst_Analyse::constantPainHasNoLabel()
{
    QList<Entry> entries = weeks(60);
    for (Entry &entry : entries)
        if (auto *pain = std::get_if<PainEntry>(&entry))
            pain->intensity = 4;
    const Findings findings = findingsOf(entries);
    QCOMPARE(findings.look, 40);
    QCOMPARE(findings.factors[0].label, Label::NotEnough);
    QVERIFY(!findings.factors[0].effect);
    QVERIFY(findings.factors[0].whyNot.contains(QStringLiteral("says the same")));
    QCOMPARE(findings.factors[0].lack, Lack::VaryingPain);
}

void tst_Analyse::rarePainIsNothingToCompare()
{
    QList<Entry> entries = weeks(60);
    for (qsizetype i = 1; i < entries.size(); i += 2)
        std::get<PainEntry>(entries[i]).intensity = i % 40 == 1 ? 3 : 0;
    const Findings findings = findingsOf(entries);
    QVERIFY(!findings.factors[0].effect);
    QVERIFY(findings.factors[0].whyNot.contains(QStringLiteral("so rarely")));
    QCOMPARE(findings.factors[0].lack, Lack::Pain);
}

void tst_Analyse::constantPainAndDoubledTimesAreFine()
{
    QList<Entry> entries;
    for (int i = 0; i < 25; ++i) {
        Workout twin = session(4 * i, 90);
        twin.head.uid += QLatin1Char('b');
        PainEntry echo = checkIn(4 * i + 1, 3);
        echo.head.uid += QLatin1Char('b');
        entries.append({session(4 * i, 180), twin, checkIn(4 * i + 1, 3), echo});
    }
    const Findings findings = findingsOf(entries);
    QCOMPARE(findings.effectiveSessions, 48);
    QCOMPARE(findings.factors[0].rawDifference, std::optional(0.0));
    for (const TrendPoint &point : findings.line) {
        QCOMPARE_LE(std::abs(point.mean - 3), 1e-9);
        QCOMPARE_GT(point.high, point.low);
    }
}

void tst_Analyse::hugeValuesGiveNumbers()
{
    QList<Entry> entries = weeks(6);
    for (Entry &entry : entries)
        if (auto *workout = std::get_if<Workout>(&entry)) {
            workout->duration = Minutes {1e308};
            workout->observations.insert(moon, 1e308);
        }
    entries.append({session(30, std::numeric_limits<double>::infinity()), checkIn(31, 1)});
    entries.append({session(40, std::nan("")), checkIn(41, 1)});
    const RiskFactor factor = moonPhase();
    const Findings findings = findingsOf(entries);
    QCOMPARE(leftOut(findings.factors[0].leftOut, "no_value"), 2);
    const QByteArray json = toJson(findings, std::span(&factor, 1));
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    QVERIFY(!json.contains("nan") && !json.contains("inf"));
}

void tst_Analyse::theSameJournalGivesTheSameBytes()
{
    const RiskFactor factor = moonPhase();
    QList<Entry> entries = weeks(40);
    const QByteArray first = toJson(findingsOf(entries), std::span(&factor, 1));
    std::reverse(entries.begin(), entries.end());
    QCOMPARE(toJson(findingsOf(entries), std::span(&factor, 1)), first);
}

void tst_Analyse::jsonHasEveryFieldOfTheSchema()
{
    const RiskFactor factor = moonPhase();
    const QJsonObject object =
        QJsonDocument::fromJson(toJson(findingsOf(weeks(6)), std::span(&factor, 1))).object();
    const char *fields =
        "after_workout as_of effective_sessions experiments factors forecast hyperparameters late_answers left_out "
        "look needs_more question reports schema sessions step trend";
    QCOMPARE(object.keys(), QString::fromLatin1(fields).split(QLatin1Char(' ')));
    QCOMPARE(object[u"schema"].toInt(), 1);
    QCOMPARE(object[u"as_of"].toString(), QStringLiteral("2026-12-31T12:00:00"));
    const QJsonObject row = object[u"factors"][0].toObject();
    const char *columns = "ci_high ci_low contrast effect effect_shrunk key label left_out more_sessions n "
                          "needs_more p_adjusted "
                          "p_alone per_unit question rank raw_difference se stable tested timely title with "
                          "without";
    QCOMPARE(row.keys(), QString::fromLatin1(columns).split(QLatin1Char(' ')));
    QCOMPARE(row[u"title"].toString(), QStringLiteral("Moon phase"));
    QCOMPARE(row[u"label"].toString(), QStringLiteral("not_enough"));
    QVERIFY(row[u"effect"].isNull());
    QCOMPARE(row[u"with"][u"mean"].toDouble(), 5.0);
    QCOMPARE(object[u"forecast"][u"base_rate"][u"events"].toInt(), 3);
}

QTEST_APPLESS_MAIN(tst_Analyse)
#include "tst_analyse.moc"
