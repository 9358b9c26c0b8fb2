#include "core/advice/json.h"
#include "core/advice/signs.h"

#include "tests/advice/cases.h"
#include "tests/advice/lives.h"

#include <QJsonArray>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr quint64 lives = 500;

// Signs that call for somebody else all by themselves.
QStringList redFlags()
{
    QStringList flags;
    for (const SignGroup &group : signGroups())
        for (const Sign &sign : group.signs)
            if (triageOf({{s(sign.name), true}}, knowledge()).level > 0)
                flags.append(s(sign.name));
    return flags;
}

// The same life with one sign ticked, or with none, in an entry of this minute.
Journal entryNow(const Life &life, const QString &sign)
{
    PainEntry entry = plain("now", "2026-03-12T08:00:00", 3);
    if (!life.journal.pains().isEmpty() && life.journal.pains().last().intensity > 1)
        entry = life.journal.pains().last();
    entry.head.uid = s("now");
    entry.at = now;
    if (!sign.isEmpty())
        entry.warningSigns.append({sign, {}});
    return apply(life.journal, putting(entry));
}

// Why the advice must not be given while somebody else should look at the pain; empty when it may.
QString mistakeIn(const Advice &advice)
{
    if (advice.triage.level == 1 && !advice.tips.isEmpty())
        return s("a tip in an emergency");
    if (advice.triage.level == 1 && advice.plan)
        return s("a plan in an emergency");
    for (const ShownTip &shown : advice.tips)
        if (knowledge().tip(shown.id)->direction == TipDirection::Raises)
            return shown.id;
    if (!advice.plan)
        return {};
    if (advice.plan->track != u"visit")
        return advice.plan->phase;
    if (advice.plan->load || !advice.plan->options.isEmpty())
        return s("a return to load");
    return {};
}

int urgencyOf(const Triage &triage)
{
    return -int(triage.urgency); // the enumerators stand from the most urgent on
}

} // namespace

// In any journal: a warning sign in, nothing that raises the load out, on every way that advice takes.
class tst_RedFlags : public QObject
{
    Q_OBJECT

private slots:
    void mostSignsAreRedFlags();
    void neverShowWhatRaisesLoad();
    void theCalmTrackRaisesNothing();
    void signsNeverLowerTheUrgency();
    void whatIsShownFitsTogether();
    void tipsNeverHideBehindEachOther();
    void anUnansweredCheckSaysNothingAboutThePain();
    void nothingKnownIsNothingSaid();
};

void tst_RedFlags::mostSignsAreRedFlags()
{
    const QStringList flags = redFlags();
    QVERIFY2(flags.size() >= 30, qPrintable(QString::number(flags.size())));
    QVERIFY(flags.contains(s("sx_chest_pain")) && flags.contains(s("sx_numb_tingle")));
}

void tst_RedFlags::neverShowWhatRaisesLoad()
{
    const QStringList flags = redFlags();
    int hidden = 0;
    for (quint64 seed = 0; seed < lives; ++seed) {
        const Life life = lifeOf(seed);
        const QString flag = flags[qsizetype(seed) % flags.size()];
        const Journal journal = entryNow(life, flag);
        const Advice advice = adviceOn(journal, life.findings);
        const QByteArray where = QByteArray::number(seed) + ' ' + flag.toLatin1();
        QVERIFY2(advice.triage.level == 1 || advice.triage.level == 2, where.constData());
        QVERIFY2(mistakeIn(advice).isEmpty(), qPrintable(QString::fromLatin1(where) + mistakeIn(advice)));
        // The form says the same before it is saved, and the command says it in JSON.
        const Triage draft =
            triageWith(life.journal, *journal.pain(s("now")), knowledge(), fieldCatalogue(), now);
        QCOMPARE(draft, advice.triage);
        const QJsonObject json = adviceJson(advice, life.findings, knowledge());
        for (const QJsonValue &tip : json[u"tips"].toArray())
            QVERIFY(knowledge().tip(tip[u"id"].toString())->direction != TipDirection::Raises);
        QVERIFY(json[u"plan"].isNull() || json[u"plan"][u"stage"].isNull());
        hidden += adviceOn(entryNow(life, {}), life.findings) != advice;
    }
    QVERIFY2(hidden > int(lives / 3), qPrintable(QString::number(hidden)));
}

// The words of the checklist that a person with a warning sign gets.
void tst_RedFlags::theCalmTrackRaisesNothing()
{
    static const QRegularExpression exertion(
        s("\\b(sets?|reps?|weights?|lift|load|strength|train|band|stretch|heat|massage|effort)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const PlanPhase &phase : knowledge().recovery.trackOf(u"unclear").phases) {
        QVERIFY(phase.options.isEmpty());
        for (const PlanItem &item : phase.items)
            QVERIFY2(!exertion.match(item.title + u' ' + item.text).hasMatch(), qPrintable(item.id));
    }
}

void tst_RedFlags::signsNeverLowerTheUrgency()
{
    QStringList signs;
    for (const SignGroup &group : signGroups())
        for (const Sign &sign : group.signs)
            signs.append(s(sign.name));
    for (quint64 seed = 0; seed < lives; ++seed) {
        const Life life = lifeOf(seed);
        const Triage before = adviceOn(entryNow(life, {}), life.findings).triage;
        for (qsizetype step = 0; step < 3; ++step) {
            const QString sign = signs[(qsizetype(seed) + 13 * step) % signs.size()];
            const Triage after = adviceOn(entryNow(life, sign), life.findings).triage;
            QVERIFY2(urgencyOf(after) >= urgencyOf(before),
                     qPrintable(QString::number(seed) + u' ' + sign + u' ' + before.rules.join(u' ')));
        }
    }
}

void tst_RedFlags::whatIsShownFitsTogether()
{
    int pairs = 0;
    for (quint64 seed = 0; seed < lives; ++seed) {
        const Life life = lifeOf(seed);
        const Advice advice = adviceOn(life.journal, life.findings);
        QVERIFY(advice.tips.size() <= 3);
        if (advice.triage.level != 3
            && !(advice.triage.level == 0 && advice.triage.urgency == Urgency::SelfCare))
            QVERIFY2(mistakeIn(advice).isEmpty(), qPrintable(mistakeIn(advice)));
        for (const ShownTip &one : advice.tips)
            for (const ShownTip &other : advice.tips) {
                QVERIFY2(!knowledge().contradict(one.id, other.id), qPrintable(one.id + u' ' + other.id));
                pairs += one.id < other.id;
            }
        QCOMPARE(adviceOn(life.journal, life.findings), advice);
    }
    QVERIFY2(pairs > int(lives), qPrintable(QString::number(pairs)));
}

// A tip that fits is left out only for a better one, a contradiction, or because it rests.
void tst_RedFlags::tipsNeverHideBehindEachOther()
{
    for (quint64 seed = 0; seed < lives; ++seed) {
        const Life life = lifeOf(seed);
        const Advice advice = adviceOn(life.journal, life.findings);
        if (advice.tips.size() == 3)
            continue;
        const Facts facts =
            judged(factsOf(life.journal, life.findings, fieldCatalogue(), now), advice.triage);
        const auto memory = tipMemoryOf(life.journal, now);
        for (const Tip *tip : fittingTips(facts, advice.triage, knowledge())) {
            const bool accountedFor = std::ranges::any_of(advice.tips, [tip](const ShownTip &shown) {
                return shown.id == tip->id || knowledge().contradict(shown.id, tip->id);
            });
            QVERIFY2(accountedFor || memory.value(tip->id).dismissed >= 2,
                     qPrintable(QString::number(seed) + u' ' + tip->id));
        }
    }
}

void tst_RedFlags::anUnansweredCheckSaysNothingAboutThePain()
{
    int asked = 0;
    for (quint64 seed = 0; seed < lives; ++seed) {
        const Life life = lifeOf(seed);
        const Advice advice = adviceOn(life.journal, life.findings);
        if (advice.triage.urgency != Urgency::Ask)
            continue;
        ++asked;
        QVERIFY(!advice.plan);
        for (const ShownTip &shown : advice.tips)
            for (const QString &name : knowledge().tip(shown.id)->appliesWhen.names())
                QVERIFY2(knowledge().facts[name].about != u"pain", qPrintable(shown.id));
    }
    QVERIFY2(asked > 10, qPrintable(QString::number(asked)));
}

void tst_RedFlags::nothingKnownIsNothingSaid()
{
    const Triage triage = triageOf({}, knowledge());
    QCOMPARE(triage, (Triage {.level = 0, .urgency = Urgency::Ask}));
    QVERIFY(fittingTips(judged({}, triage), triage, knowledge()).isEmpty());
    for (const Tip &tip : knowledge().tips)
        QVERIFY2(!tip.suits({}), qPrintable(tip.id));
}

QTEST_GUILESS_MAIN(tst_RedFlags)
#include "tst_redflags.moc"
