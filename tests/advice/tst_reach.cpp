#include "core/advice/advice.h"
#include "core/advice/factsheet.h"

#include "tests/advice/cases.h"
#include "tests/advice/lives.h"
#include "tests/support/golden.h"

#include <QSet>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr quint64 lives = 4000;

const char *wordOf(Basis basis)
{
    static constexpr const char *words[] {"journal", "profile",      "day",  "load",
                                          "workout", "weekly check", "pain", "warning sign"};
    return words[static_cast<int>(basis)];
}

} // namespace

// Nothing in the knowledge is dead: every fact is put by something, and every tip and every rule is reached
// by some journal.
class tst_Reach : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFactHasItsSource();
    void everyTipIsReached();
    void everyRuleIsReached();
    void everyPatternAndPhaseIsReached();
    void warningSignsReadNoLoads();

private:
    QMap<QString, QSet<QString>> m_sources {}; // by fact
    QSet<QString> m_tips {};
    QSet<QString> m_rules {};
    QSet<QString> m_patterns {};
    QSet<QString> m_phases {};
};

void tst_Reach::initTestCase()
{
    for (quint64 seed = 0; seed < lives; ++seed) {
        const Life life = lifeOf(seed);
        const FactSheet sheet = factSheet(Moment(life.journal, fieldCatalogue(), now), life.findings);
        for (auto fact = sheet.basis.begin(); fact != sheet.basis.end(); ++fact)
            m_sources[fact.key()].insert(fact.key().startsWith(u"assoc_") ? s("findings") : s(wordOf(*fact)));
        const Advice advice = adviceOn(life.journal, life.findings);
        const Facts facts = judged(sheet.facts, advice.triage);
        for (const Tip *tip : fittingTips(facts, advice.triage, knowledge()))
            m_tips.insert(tip->id);
        for (const QString &rule : advice.triage.rules)
            m_rules.insert(rule);
        m_patterns.insert(advice.triage.pattern);
        if (advice.plan)
            m_phases.insert(advice.plan->phase);
    }
}

void tst_Reach::everyFactHasItsSource()
{
    m_sources[s("pattern")].insert(s("triage"));
    m_sources[s("triage_level")].insert(s("triage"));
    QByteArray table;
    for (auto fact = knowledge().facts.begin(); fact != knowledge().facts.end(); ++fact) {
        QStringList sources = m_sources.value(fact.key()).values();
        QVERIFY2(!sources.isEmpty(), qPrintable(fact.key()));
        sources.sort();
        table += fact.key().toUtf8() + ": " + sources.join(s(", ")).toUtf8() + '\n';
    }
    const QString difference = differenceFrom(s("tests/advice/facts.txt"), table);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void tst_Reach::everyTipIsReached()
{
    QStringList dead;
    for (const Tip &tip : knowledge().tips)
        if (!m_tips.contains(tip.id))
            dead.append(tip.id);
    QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u' ')));
}

void tst_Reach::everyRuleIsReached()
{
    QStringList dead;
    for (const TriageRule &rule : knowledge().rules)
        if (!m_rules.contains(rule.id))
            dead.append(rule.id);
    QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u' ')));
}

void tst_Reach::everyPatternAndPhaseIsReached()
{
    for (const PatternRule &rule : knowledge().patterns)
        QVERIFY2(m_patterns.contains(rule.pattern), qPrintable(rule.pattern));
    for (const PlanTrack &track : knowledge().recovery.tracks)
        for (const PlanPhase &phase : track.phases)
            QVERIFY2(m_phases.contains(phase.id), qPrintable(phase.id));
}

// signSheet() leaves them out, because a form asks at every key.
void tst_Reach::warningSignsReadNoLoads()
{
    const QSet<QString> left {s("load"), s("findings")};
    QStringList names;
    for (const TriageRule &rule : knowledge().rules)
        names += rule.predicate.names() + rule.rests.names();
    for (const PatternRule &rule : knowledge().patterns)
        names += rule.predicate.names();
    QVERIFY(names.size() > 100);
    for (const QString &name : names)
        QVERIFY2(!m_sources.value(name).intersects(left), qPrintable(name));
}

QTEST_GUILESS_MAIN(tst_Reach)
#include "tst_reach.moc"
