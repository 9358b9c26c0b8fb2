#include "core/advice/triage.h"

#include "tests/advice/shipped.h"
#include "tests/advice/vignettes.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

QList<Vignette> vignettes() { return ruleVignettes() + awkwardPairs(); }

QStringList signNames()
{
    QStringList names;
    for (const QString &fact : shippedKnowledge().facts.keys())
        if (fact.startsWith(u"sx_"))
            names.append(fact);
    return names;
}

} // namespace

class tst_Vignettes : public QObject
{
    Q_OBJECT

private slots:
    void reachTheIntendedLevel_data();
    void reachTheIntendedLevel();
    void thereAreEnoughAndEveryRuleHasOne();
    void everyEmergencyRuleIsLevelOne();
    void noSignEverLowersTheUrgency();
    void noUnknownEverLowersBelowAsking();
};

void tst_Vignettes::reachTheIntendedLevel_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Facts>("facts");
    for (const Vignette &vignette : vignettes())
        QTest::newRow(vignette.name) << vignette.level << QString::fromLatin1(vignette.rule)
                                     << calmWith(vignette.changes);
}

void tst_Vignettes::reachTheIntendedLevel()
{
    QFETCH(int, level);
    QFETCH(QString, rule);
    QFETCH(Facts, facts);
    const Triage triage = judge(facts);
    QVERIFY2(triage.level == level, qPrintable(triage.rules.join(u' ')));
    QCOMPARE(triage.urgency == Urgency::Now, level == 1);
    QVERIFY2(rule.isEmpty() || triage.rules.contains(rule), qPrintable(triage.rules.join(u' ')));
    QCOMPARE(triage.rules.isEmpty(), level == 3 || level == 0);
}

void tst_Vignettes::thereAreEnoughAndEveryRuleHasOne()
{
    QVERIFY(vignettes().size() >= 60);
    QStringList written;
    for (const Vignette &vignette : ruleVignettes())
        written.append(QString::fromLatin1(vignette.rule));
    const Knowledge knowledge = shippedKnowledge();
    QCOMPARE(written.size(), knowledge.rules.size());
    for (const TriageRule &rule : knowledge.rules)
        QVERIFY2(written.contains(rule.id), qPrintable(rule.id));
}

// Whatever else is true: each emergency rule on each vignette.
void tst_Vignettes::everyEmergencyRuleIsLevelOne()
{
    int checked = 0;
    for (const Vignette &emergency : ruleVignettes()) {
        if (emergency.level != 1)
            continue;
        for (const Vignette &vignette : vignettes()) {
            Facts facts = calmWith(vignette.changes);
            facts.insert(emergency.changes);
            QVERIFY2(judge(facts).level == 1, vignette.name);
            ++checked;
        }
    }
    QCOMPARE(checked, 14 * vignettes().size());
}

void tst_Vignettes::noSignEverLowersTheUrgency()
{
    const QStringList signs = signNames();
    QList<Facts> cases {
        calm(), {}, {{QStringLiteral("entries_count"), 0}, {QStringLiteral("episode_open"), false}}};
    for (const Vignette &vignette : vignettes())
        cases.append({calmWith(vignette.changes), vignette.changes});
    int checked = 0;
    for (const Facts &before : cases) {
        const Triage was = judge(before);
        for (const QString &sign : signs) {
            Facts after = before;
            after.insert(sign, true);
            QVERIFY2(urgencyOf(judge(after)) >= urgencyOf(was),
                     qPrintable(sign + u' ' + was.rules.join(u' ')));
            ++checked;
        }
    }
    QVERIFY2(checked > 7000, qPrintable(QString::number(checked)));
}

// Forgetting one answer may hide its own rule, and never turns an open question into self-care.
void tst_Vignettes::noUnknownEverLowersBelowAsking()
{
    for (const Vignette &vignette : vignettes()) {
        Facts facts = calmWith(vignette.changes);
        facts.remove(QStringLiteral("safety_check_done"));
        if (facts.value(QStringLiteral("episode_open")).toBool())
            QVERIFY2(judge(facts).level != 3, vignette.name);
    }
}

QTEST_GUILESS_MAIN(tst_Vignettes)
#include "tst_vignettes.moc"
