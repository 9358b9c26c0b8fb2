#include "core/advice/cautions.h"
#include "core/advice/knowledge.h"
#include "core/factors/catalogue.h"

#include "tests/advice/shipped.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QtTest>

#include <algorithm>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

// The conditions of the shipped files as they are written.
QStringList shippedExpressions()
{
    const QJsonObject tips = QJsonDocument::fromJson(shippedFiles().tips).object();
    const QJsonObject triage = QJsonDocument::fromJson(shippedFiles().triage).object();
    QStringList expressions;
    for (const QJsonValue &tip : tips[u"tips"].toArray()) {
        expressions.append(tip[u"applies_when"].toString());
        for (const QJsonValue &unless : tip[u"unless"].toArray())
            expressions.append(unless.toString());
    }
    for (const QJsonArray &rules : {triage[u"rules"].toArray(), triage[u"pattern_rules"].toArray()})
        for (const QJsonValue &rule : rules)
            expressions.append(rule[u"predicate"].toString());
    return expressions;
}

} // namespace

class tst_Knowledge : public QObject
{
    Q_OBJECT

private slots:
    void readsTheShippedFiles();
    void everyPredicateUsesOnlyKnownFacts();
    void everyWordInAPredicateIsAWordOfItsFact();
    void noTipIsLongerThan45Words();
    void everyTipAndRuleNamesItsSources();
    void everyCauseAndFactorIsKnown();
    void steppingBackContradictsEveryStepUp();
    void onlyWhatSomebodyCanDoCanBeTried();
    void conditionsAndInstructionsStandApart();
    void saysNothingThatMustNotBeSaid();
    void theEvidencePaperTellsTheRulesAsTheyAre();
    void namesFileEntryAndReasonWhenBroken_data();
    void namesFileEntryAndReasonWhenBroken();
    void aLinkLeadsToTheOriginal();
};

void tst_Knowledge::readsTheShippedFiles()
{
    const Knowledge knowledge = shippedKnowledge();
    QCOMPARE(knowledge.rules.size(), 45);
    QCOMPARE(knowledge.patterns.size(), 4);
    QVERIFY(knowledge.tips.size() > 100);
    QCOMPARE(knowledge.sources.size(), 121);
    QCOMPARE(knowledge.tip(u"WUP-01")->factor, QStringLiteral("warmup_min"));
    QCOMPARE(knowledge.rule(u"E01")->level, 1);
    QVERIFY(!knowledge.rule(u"E99"));
    QVERIFY(knowledge.contradict(u"SOR-03", u"STR-03"));
    QVERIFY(!knowledge.contradict(u"SOR-03", u"SOR-05"));
}

// Nobody is sent to a copy, to a library's gate, or to what was not compared.
void tst_Knowledge::aLinkLeadsToTheOriginal()
{
    int links = 0;
    for (const Source &source : shippedKnowledge().sources) {
        if (source.link.isEmpty())
            continue;
        ++links;
        const QUrl link(source.link, QUrl::StrictMode);
        QVERIFY2(link.isValid() && link.scheme() == u"https" && !link.path().isEmpty(),
                 qPrintable(source.id));
        QVERIFY2(source.checked, qPrintable(source.id));
        for (const char *copy : {"scribd", "studylib", "docplayer", "bibliotheek", "colab", "xdocs", "azure"})
            QVERIFY2(!link.host().contains(QLatin1StringView(copy)), qPrintable(source.id));
    }
    QVERIFY(links > 80);
}

void tst_Knowledge::everyPredicateUsesOnlyKnownFacts()
{
    const Knowledge knowledge = shippedKnowledge();
    int checked = 0;
    for (const auto &[id, predicate] : shippedPredicates()) {
        for (const QString &name : predicate.names()) {
            QVERIFY2(knowledge.facts.contains(name), qPrintable(id + u' ' + name));
            ++checked;
        }
    }
    QVERIFY(checked > 300);
}

// A misspelt word would be a rule that can never fire.
void tst_Knowledge::everyWordInAPredicateIsAWordOfItsFact()
{
    const Knowledge knowledge = shippedKnowledge();
    QStringList known;
    for (const FactInfo &fact : knowledge.facts)
        known.append(fact.values.split(u'|'));
    const auto map = QJsonDocument::fromJson(knowledgeFile("../bodymap.json")).object();
    for (const QJsonValue &region : map[u"regions"].toArray())
        known.append(region[u"id"].toString());

    static const QRegularExpression quoted(QStringLiteral("\"([^\"]*)\""));
    int checked = 0;
    for (const QString &expression : shippedExpressions()) {
        auto matches = quoted.globalMatch(expression);
        while (matches.hasNext()) {
            const QString word = matches.next().captured(1);
            QVERIFY2(known.contains(word), qPrintable(word));
            ++checked;
        }
    }
    QVERIFY(checked > 100);
}

void tst_Knowledge::noTipIsLongerThan45Words()
{
    for (const Tip &tip : shippedKnowledge().tips) {
        const auto words = tip.body.split(u' ', Qt::SkipEmptyParts).size();
        QVERIFY2(words >= 8 && words <= 45, qPrintable(tip.id));
        QVERIFY2(tip.title.size() <= 40, qPrintable(tip.id));
    }
}

void tst_Knowledge::everyTipAndRuleNamesItsSources()
{
    const Knowledge knowledge = shippedKnowledge();
    for (const Tip &tip : knowledge.tips)
        QVERIFY2(!tip.sources.isEmpty(), qPrintable(tip.id));
    for (const TriageRule &rule : knowledge.rules)
        QVERIFY2(!rule.sources.isEmpty(), qPrintable(rule.id));
}

void tst_Knowledge::everyCauseAndFactorIsKnown()
{
    const Knowledge knowledge = shippedKnowledge();
    QSet<QString> causes;
    for (const Tip &tip : knowledge.tips) {
        causes.insert(tip.cause);
        const bool known = std::ranges::any_of(
            factorCatalogue(), [&tip](const RiskFactor &factor) { return factor.key == tip.factor; });
        QVERIFY2(tip.factor.isEmpty() || known, qPrintable(tip.id));
        QVERIFY2(tip.factor.isEmpty() || knowledge.changeable.contains(tip.factor), qPrintable(tip.id));
    }
    QCOMPARE(knowledge.causes().size(), causes.size());
    // The window has a title and an icon for each of these.
    const QSet<QString> titled {
        QStringLiteral("safety"),      QStringLiteral("underlying"),        QStringLiteral("strain"),
        QStringLiteral("soreness"),    QStringLiteral("pain_relief"),       QStringLiteral("warmup"),
        QStringLiteral("dehydration"), QStringLiteral("overexertion"),      QStringLiteral("form"),
        QStringLiteral("posture"),     QStringLiteral("strength_mobility"), QStringLiteral("return_to_load"),
        QStringLiteral("sleep"),       QStringLiteral("tracking")};
    QCOMPARE(causes, titled);
}

// The pair table is complete for what would be said side by side after a red session.
void tst_Knowledge::steppingBackContradictsEveryStepUp()
{
    const Knowledge knowledge = shippedKnowledge();
    for (const auto &[one, other] : knowledge.contradictions)
        QVERIFY2(one != other, qPrintable(one));
    // The traffic light itself, what spares the sore place, and mobility without load.
    const QSet<QString> compatible {QStringLiteral("RTL-01"), QStringLiteral("RTL-06"),
                                    QStringLiteral("STM-06")};
    int checked = 0;
    for (const char *cause : {"return_to_load", "strength_mobility"})
        for (const Tip *tip : knowledge.tipsOf(QString::fromLatin1(cause))) {
            if (tip->direction != TipDirection::Raises || compatible.contains(tip->id))
                continue;
            for (const char *back : {"RTL-02", "RTL-04"}) {
                QVERIFY2(knowledge.contradict(tip->id, QString::fromLatin1(back)), qPrintable(tip->id));
                ++checked;
            }
        }
    QVERIFY(checked >= 16);
    QVERIFY(knowledge.contradict(u"LOD-03", u"LOD-13"));
}

// 'Tried it?' is a question only where there is something to try.
void tst_Knowledge::onlyWhatSomebodyCanDoCanBeTried()
{
    const Knowledge knowledge = shippedKnowledge();
    const QStringList never {QStringLiteral("safety"), QStringLiteral("underlying"),
                             QStringLiteral("pain_relief")};
    for (const Tip &tip : knowledge.tips) {
        if (tip.kind == u"alert" || never.contains(tip.cause))
            QVERIFY2(!tip.canBeTried, qPrintable(tip.id));
    }
    for (const char *explains : {"SAF-09", "STR-05", "SOR-01", "WUP-07", "FRM-03", "POS-03", "LOG-03"})
        QVERIFY2(!knowledge.tip(QString::fromLatin1(explains))->canBeTried, explains);
    for (const char *asks : {"SOR-02", "WUP-05", "LOD-06", "FRM-07", "POS-01", "STM-03", "SLP-03"})
        QVERIFY2(knowledge.tip(QString::fromLatin1(asks))->canBeTried, asks);
}

// Conditions are joined to one sentence, instructions are sentences of their own. A warning sign is no
// condition: it hides or marks the tip, and told of every tip it would be read of none.
void tst_Knowledge::conditionsAndInstructionsStandApart()
{
    const Knowledge knowledge = shippedKnowledge();
    for (const Tip &tip : knowledge.tips) {
        for (const QString &condition : tip.leaveOutWith)
            QVERIFY2(!condition.contains(u',') && !condition.contains(u'.') && !condition.contains(u':'),
                     qPrintable(condition));
        for (const QString &instruction : tip.takeCare)
            QVERIFY2(instruction.front().isUpper() && instruction.endsWith(u'.'), qPrintable(instruction));
        for (const Caution &caution : cautionsOf(tip))
            QVERIFY2(!caution.text.contains(QStringLiteral("warning")), qPrintable(tip.id));
    }
    const QList<Caution> warmth = cautionsOf(*knowledge.tip(u"SOR-03"));
    QCOMPARE(warmth.size(), 2);
    QVERIFY(warmth.front().text.startsWith(QStringLiteral("Leave it out with: numb skin, ")));
    QCOMPARE(warmth.back().text, QStringLiteral("Do not sleep on a heat pad."));
    for (const QStringView medicine : {u"MED-02", u"MED-08"})
        QCOMPARE(std::ranges::count(cautionsOf(*knowledge.tip(medicine)), true, &Caution::listed), 7);
}

void tst_Knowledge::saysNothingThatMustNotBeSaid()
{
    const Knowledge knowledge = shippedKnowledge();
    QStringList texts {knowledge.selfCare.title, knowledge.selfCare.message};
    for (const Tip &tip : knowledge.tips)
        texts.append({tip.title, tip.body});
    for (const TriageRule &rule : knowledge.rules)
        texts.append({rule.title, rule.message});
    for (const PlanTrack &track : knowledge.recovery.tracks)
        for (const PlanPhase &phase : track.phases)
            for (const PlanItem &item : phase.items)
                texts.append({item.title, item.text});
    static const QRegularExpression banned(
        QStringLiteral(
            "usually not serious|not serious|looks reasonable|risk of injury|diagnos|\\d+ ?mg\\b|[!]"
            "|\\b(NHS|GP|111|112|911|999)\\b"), // one country's line is another's emergency number
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &text : texts)
        QVERIFY2(!banned.match(text).hasMatch(), qPrintable(text));
}

void tst_Knowledge::theEvidencePaperTellsTheRulesAsTheyAre()
{
    const QString paper = QString::fromUtf8(knowledgeFile("evidence.md"));
    const QJsonObject triage = QJsonDocument::fromJson(knowledgeFile("triage.json")).object();
    const QJsonArray rules = triage[u"rules"].toArray();
    for (const QJsonValue rule : rules) {
        const QString rests = rule[u"rests_when"].toString();
        const QString row =
            QStringLiteral("| %1 %2 | `%3` | %4 |")
                .arg(rule[u"id"].toString(), rule[u"title"].toString(), rule[u"predicate"].toString(),
                     rests.isEmpty() ? QStringLiteral("-") : QString(u'`' + rests + u'`'));
        QVERIFY2(paper.contains(row), qPrintable(row));
    }
    for (const QJsonValue rule : triage[u"pattern_rules"].toArray()) {
        const QString line =
            QStringLiteral("**%1**: `%2`").arg(rule[u"pattern"].toString(), rule[u"predicate"].toString());
        QVERIFY2(paper.contains(line), qPrintable(line));
    }
    static const QRegularExpression ruleRow(QStringLiteral(R"(^\| [EDS]\d\d )"),
                                            QRegularExpression::MultilineOption);
    QCOMPARE(paper.count(ruleRow), rules.size()); // and none that is no more
}

void tst_Knowledge::namesFileEntryAndReasonWhenBroken_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a predicate that cannot be read")
        << QByteArray("\"applies_when\": \"warmup_min < 5\"")
        << QByteArray("\"applies_when\": \"warmup_min <\"") << QStringLiteral("tips.json WUP-01: Column 13:");
    QTest::newRow("a fact that does not exist")
        << QByteArray("\"applies_when\": \"warmup_min < 5\"")
        << QByteArray("\"applies_when\": \"warmup < 5\"")
        << QStringLiteral("tips.json WUP-01: fact warmup does not exist");
    QTest::newRow("a source that does not exist")
        << QByteArray("\"LAW2007\"") << QByteArray("\"LAW1907\"")
        << QStringLiteral("tips.json SOR-12: source LAW1907 does not exist");
    QTest::newRow("a direction nobody knows")
        << QByteArray("\"direction\": \"lowers\"") << QByteArray("\"direction\": \"down\"")
        << QStringLiteral("tips.json SAF-06: 'down' is not a direction");
    QTest::newRow("nothing said of trying it")
        << QByteArray("\"can_be_tried\": true") << QByteArray("\"can_be_tried\": \"yes\"")
        << QStringLiteral("tips.json STR-01: 'can_be_tried' is neither true nor false");
    QTest::newRow("no object") << QByteArray("{\n \"schema_version\"") << QByteArray("[\n \"schema_version\"")
                               << QStringLiteral("tips.json:");
}

void tst_Knowledge::namesFileEntryAndReasonWhenBroken()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, expected);
    KnowledgeFiles files = shippedFiles();
    QVERIFY(files.tips.contains(from));
    files.tips.replace(from, to);
    const auto knowledge = readKnowledge(files);
    QVERIFY(!knowledge);
    QVERIFY2(knowledge.error().text.startsWith(expected), qPrintable(knowledge.error().text));
}

QTEST_GUILESS_MAIN(tst_Knowledge)
#include "tst_knowledge.moc"
