#include "core/advice/ranking.h"

#include "tests/advice/cases.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

// A likely finding over sessions of which so many had a warm-up of 2 minutes, and the others one of 12.
FactorFinding warmUp(int shortOnes, int sessions)
{
    FactorFinding finding {.key = s("warmup_min"), .label = Label::Likely};
    finding.effect = Effect {.perUnit = -0.2};
    for (int index = 0; index < sessions; ++index)
        finding.points.append({.exposure = index < shortOnes ? 2.0 : 12.0, .pain = 3});
    return finding;
}

FactorFinding form(int poorOnes, int sessions)
{
    FactorFinding finding {.key = s("form"), .label = Label::Likely};
    finding.effect = Effect {.perUnit = -0.5};
    for (int index = 0; index < sessions; ++index)
        finding.points.append({.exposure = index < poorOnes ? 1.0 : 5.0, .pain = 3});
    return finding;
}

class Queue
{
public:
    QStringList of(const QStringList &ids, QDate today = now.date)
    {
        QList<const Tip *> tips;
        for (const QString &id : ids)
            tips.append(knowledge().tip(id));
        WallTime moment = now;
        moment.date = today;
        const QList<const Tip *> order =
            ranked(tips, {knowledge(), sheet, findings, memory, factorTables().factors, moment});
        QStringList names;
        for (const Tip *tip : order)
            names.append(tip->id);
        return names;
    }

    FactSheet sheet {};
    Findings findings {};
    QHash<QString, TipMemory> memory {};
};

} // namespace

class tst_Ranking : public QObject
{
    Q_OBJECT

private slots:
    void safetyComesFirst();
    void countsTheWorseSide();
    void whatHappensOftenGainsMore();
    void whatCanBeChangedGainsMore();
    void likelyComesBeforePossible();
    void whatHelpedRisesAndWhatDidNotSinks();
    void dismissedTwiceRestsAFortnight();
    void freshEventsComeBeforeExplanations();
    void whatThePainIsLikeComesBeforeWhatSuitsEverybody();
    void betterEvidenceComesFirst();
    void equalsTakeTurns();
};

void tst_Ranking::safetyComesFirst()
{
    Queue queue;
    queue.findings.factors = {warmUp(10, 10)};
    QCOMPARE(queue.of({s("WUP-01"), s("LOD-02"), s("SAF-06")}),
             QStringList({s("SAF-06"), s("LOD-02"), s("WUP-01")}));
}

void tst_Ranking::countsTheWorseSide()
{
    const auto share = [](const FactorFinding &finding) {
        return exposureShare(finding, *findFactor(factorCatalogue(), finding.key));
    };
    QCOMPARE(share(warmUp(3, 12)), 0.25);
    QCOMPARE(share(form(6, 8)), 0.75);
    QCOMPARE(share(warmUp(0, 0)), 0.5);
    FactorFinding effort {.key = s("session_rpe")};
    effort.points = {{.exposure = 10, .pain = 1}, {.exposure = 1, .pain = 1}};
    QCOMPARE(share(effort), 0.5);
    FactorFinding overhead {.key = s("overhead"), .points = {{.exposure = 1, .pain = 1}}};
    QCOMPARE(share(overhead), 0.5); // nobody knows which side is the worse one
}

void tst_Ranking::whatHappensOftenGainsMore()
{
    Queue queue;
    queue.findings.factors = {warmUp(2, 10), form(9, 10)};
    QCOMPARE(queue.of({s("WUP-01"), s("FRM-01")}), QStringList({s("FRM-01"), s("WUP-01")}));
    queue.findings.factors = {warmUp(9, 10), form(2, 10)};
    QCOMPARE(queue.of({s("FRM-01"), s("WUP-01")}), QStringList({s("WUP-01"), s("FRM-01")}));
}

void tst_Ranking::whatCanBeChangedGainsMore()
{
    Queue queue;
    queue.findings.factors = {warmUp(5, 10), form(5, 10)};
    QVERIFY(knowledge().changeable[s("warmup_min")] > knowledge().changeable[s("form")]);
    QCOMPARE(queue.of({s("FRM-01"), s("WUP-01")}), QStringList({s("WUP-01"), s("FRM-01")}));
}

void tst_Ranking::likelyComesBeforePossible()
{
    Queue queue;
    queue.findings.factors = {warmUp(10, 10), form(1, 10)};
    queue.findings.factors[0].label = Label::Hint;
    QCOMPARE(queue.of({s("WUP-01"), s("FRM-01")}), QStringList({s("FRM-01"), s("WUP-01")}));
}

void tst_Ranking::whatHelpedRisesAndWhatDidNotSinks()
{
    Queue queue;
    queue.memory[s("POS-02")].opinion = TipAnswer::Helped;
    queue.memory[s("WUP-01")].opinion = TipAnswer::DidNotHelp;
    QCOMPARE(queue.of({s("WUP-01"), s("HYD-02"), s("POS-02")}),
             QStringList({s("POS-02"), s("HYD-02"), s("WUP-01")}));
    // Not even a finding brings back what did not help.
    queue.findings.factors = {warmUp(10, 10)};
    QCOMPARE(queue.of({s("WUP-01"), s("HYD-02")}), QStringList({s("HYD-02"), s("WUP-01")}));
}

void tst_Ranking::dismissedTwiceRestsAFortnight()
{
    Queue queue;
    queue.memory[s("HYD-02")] = {.dismissed = 1, .lastDismissed = now};
    QCOMPARE(queue.of({s("HYD-02")}), QStringList(s("HYD-02")));
    queue.memory[s("HYD-02")].dismissed = 2;
    QCOMPARE(queue.of({s("HYD-02")}), QStringList());
    QCOMPARE(queue.of({s("HYD-02")}, now.date.addDays(13)), QStringList());
    QCOMPARE(queue.of({s("HYD-02")}, now.date.addDays(14)), QStringList(s("HYD-02")));
}

void tst_Ranking::freshEventsComeBeforeExplanations()
{
    Queue queue;
    QCOMPARE(knowledge().tip(u"HYD-01")->grade, knowledge().tip(u"HYD-02")->grade);
    QCOMPARE(queue.of({s("HYD-01"), s("POS-01"), s("HYD-02")}),
             QStringList({s("HYD-02"), s("POS-01"), s("HYD-01")}));
}

// The pattern is judged, not logged, and speaks of entries all the same.
void tst_Ranking::whatThePainIsLikeComesBeforeWhatSuitsEverybody()
{
    Queue queue;
    queue.sheet.put(s("entries_count"), 8.0, Basis::General, {});
    queue.sheet.judge({.level = 3, .urgency = Urgency::SelfCare, .pattern = s("strain_like")});
    QCOMPARE(knowledge().tip(u"LOG-01")->occasion, knowledge().tip(u"STR-05")->occasion);
    QCOMPARE(queue.of({s("LOG-01"), s("STR-05")}), QStringList({s("STR-05"), s("LOG-01")}));
}

void tst_Ranking::betterEvidenceComesFirst()
{
    Queue queue;
    QCOMPARE(queue.of({s("FRM-01"), s("LOD-01"), s("WUP-01")}),
             QStringList({s("WUP-01"), s("LOD-01"), s("FRM-01")}));
}

void tst_Ranking::equalsTakeTurns()
{
    Queue queue;
    const QStringList equals {s("WUP-01"), s("WUP-02"), s("HYD-02")};
    QSet<QString> leaders;
    for (int day = 0; day < 3; ++day) {
        const QStringList order = queue.of(equals, now.date.addDays(day));
        leaders.insert(order.first());
        QCOMPARE(QSet<QString>(order.begin(), order.end()).size(), 3);
    }
    QCOMPARE(leaders.size(), 3);
    QCOMPARE(queue.of(equals), queue.of(equals)); // and not within a day
}

QTEST_GUILESS_MAIN(tst_Ranking)
#include "tst_ranking.moc"
