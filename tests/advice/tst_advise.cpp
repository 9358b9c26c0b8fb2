#include "core/advice/advice.h"
#include "core/advice/json.h"
#include "core/advice/signs.h"

#include "tests/advice/cases.h"

#include <QJsonArray>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

QStringList idsOf(const Advice &advice)
{
    QStringList ids;
    for (const ShownTip &tip : advice.tips)
        ids.append(tip.id);
    return ids;
}

bool anyRaises(const Advice &advice)
{
    return std::ranges::any_of(advice.tips, [](const ShownTip &tip) {
        return knowledge().tip(tip.id)->direction == TipDirection::Raises;
    });
}

} // namespace

class tst_Advise : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyJournalHasNothingToAskAndStillATip();
    void chestPainLeavesNoTip();
    void tinglingHidesWhatRaisesLoad();
    void sorenessAfterALoadJumpIsSelfCareWithReceipts();
    void painThatBeginsLateIsCountedFromItsFirstDay();
    void openPainWithoutACheckAsksAndSaysNothingAboutIt();
    void settledPainIsSelfCare();
    void aSignSpeaksWithoutAnEpisode();
    void aFindingLiftsItsTip();
    void aFindingTheOtherWayRoundLiftsNothing();
    void feedbackSinksAndRestsTips();
    void noTwoTipsContradictAndCausesVary();
    void everyTipHasAReasonAndSources();
    void theEntryBehindTheFirstRuleIsKnown_data();
    void theEntryBehindTheFirstRuleIsKnown();
    void theFormSeesTheTriageBeforeSaving();
    void writesTheJsonOfSchemaOne();
};

void tst_Advise::anEmptyJournalHasNothingToAskAndStillATip()
{
    const Advice advice = adviceOn({});
    QCOMPARE(advice.triage, (Triage {.level = 0, .urgency = Urgency::SelfCare}));
    QCOMPARE(idsOf(advice), QStringList(s("LOG-05")));
    QCOMPARE(advice.tips.first().reason.text, s("Shown because your journal has no pain entry so far."));
}

void tst_Advise::chestPainLeavesNoTip()
{
    const Advice advice =
        adviceOn(with(jump(), {signed_(checked("p1", "2026-03-12T07:00:00", 5), "sx_chest_pain")}));
    QCOMPARE(advice.triage.level, 1);
    QCOMPARE(advice.triage.rules, QStringList(s("E01")));
    QVERIFY(advice.tips.isEmpty());
}

void tst_Advise::tinglingHidesWhatRaisesLoad()
{
    const Journal calm = with(jump(), {checked("p1", "2026-03-12T07:00:00", 3)});
    const Journal tingling =
        with(jump(), {signed_(checked("p1", "2026-03-12T07:00:00", 3), "sx_numb_tingle")});
    const Advice advice = adviceOn(tingling);
    QCOMPARE(advice.triage.level, 2);
    QCOMPARE(advice.triage.urgency, Urgency::Soon);
    QCOMPARE(idsOf(advice).first(), s("SAF-06"));
    QVERIFY(!anyRaises(advice));
    QVERIFY(anyRaises(adviceOn(calm)));
}

void tst_Advise::sorenessAfterALoadJumpIsSelfCareWithReceipts()
{
    const Journal journal = with(jump(), {checked("p1", "2026-03-12T07:00:00", 4)});
    const Facts facts = factsOn(journal);
    QCOMPARE(facts[s("load_vs_30d_max")].toDouble(), 90.0 * 9 / (60 * 5));
    QCOMPARE(facts[s("days_since_trigger")].toInt(), 2);
    const Advice advice = adviceOn(journal);
    QCOMPARE(advice.triage,
             (Triage {.level = 3, .urgency = Urgency::SelfCare, .pattern = s("soreness_like")}));
    QCOMPARE(advice.tips.size(), 3);
    QVERIFY2(idsOf(advice).contains(s("LOD-02")), qPrintable(idsOf(advice).join(u' ')));
    for (const ShownTip &tip : advice.tips)
        if (tip.id == u"LOD-02")
            QCOMPARE(tip.reason.entries, QStringList(s("w6")));
}

// Four days after the last workout there is nothing that could be fading.
void tst_Advise::painThatBeginsLateIsCountedFromItsFirstDay()
{
    PainEntry entry = checked("p1", "2026-03-12T07:00:00", 4);
    entry.onset = Onset::NextDays;
    entry.workout = s("w1");
    const auto adviceAfter = [&entry](const char *started) {
        return adviceOn(Journal({workout("w1", started, 60, 5), entry}, {}));
    };
    const Advice late = adviceAfter("2026-03-08T18:00:00");
    QCOMPARE(late.triage.pattern, s("unclear"));
    QCOMPARE(late.plan->day, late.episode->days);
    QCOMPARE(late.plan->phase, s("calm-settle"));
    QCOMPARE(late.plan->load->stage, 0);
    QCOMPARE(late.plan->lateAfter, std::optional(QDate(2026, 3, 8)));
    const Advice usual = adviceAfter("2026-03-10T18:00:00");
    QCOMPARE(usual.triage.pattern, s("soreness_like"));
    QVERIFY(!usual.plan->lateAfter);
}

void tst_Advise::openPainWithoutACheckAsksAndSaysNothingAboutIt()
{
    PainEntry entry = checked("p1", "2026-03-12T07:00:00", 4);
    entry.signsAsked = {};
    const Advice advice = adviceOn(with(jump(), {entry}));
    QCOMPARE(advice.triage.level, 0);
    QCOMPARE(advice.triage.urgency, Urgency::Ask);
    QVERIFY(!advice.tips.isEmpty());
    QVERIFY(!anyRaises(advice));
    for (const ShownTip &tip : advice.tips)
        for (const QString &name : knowledge().tip(tip.id)->appliesWhen.names())
            QVERIFY2(knowledge().facts[name].about != u"pain", qPrintable(tip.id));

    entry.signsAsked.some = signsShown({s("nerves")});
    QCOMPARE(adviceOn(with(jump(), {entry})).triage.level, 3);
    entry.onset.reset();
    QCOMPARE(adviceOn(with(jump(), {entry})).triage.level, 0);
    entry.workout = s("w6");
    QCOMPARE(adviceOn(with(jump(), {entry})).triage.level, 3);
}

void tst_Advise::settledPainIsSelfCare()
{
    const Journal journal({checked("p1", "2026-03-10T07:00:00", 4), pain("p2", "2026-03-12T07:00:00", 0)},
                          {});
    QCOMPARE(adviceOn(journal).triage.level, 3);
    QVERIFY(!adviceOn(journal).episode);
}

void tst_Advise::aSignSpeaksWithoutAnEpisode()
{
    const PainEntry mild = signed_(pain("p1", "2026-03-12T07:00:00", 1), "sx_chest_pain");
    QCOMPARE(adviceOn(Journal({mild}, {})).triage.level, 1);
    const PainEntry older = signed_(pain("p1", "2026-03-08T07:00:00", 5), "sx_numb_tingle");
    QCOMPARE(adviceOn(Journal({older, pain("p2", "2026-03-09T07:00:00", 0)}, {})).triage.level, 2);
    const PainEntry old = signed_(pain("p1", "2026-02-20T07:00:00", 5), "sx_numb_tingle");
    QCOMPARE(adviceOn(Journal({old, pain("p2", "2026-02-21T07:00:00", 0)}, {})).triage.level, 3);
}

Findings likely(const char *key, double perUnit)
{
    return {.factors = {{.key = s(key),
                         .label = Label::Likely,
                         .effect = Effect {.contrast = {5, 10}, .value = perUnit * 5, .perUnit = perUnit}}}};
}

void tst_Advise::aFindingLiftsItsTip()
{
    const Journal journal(jump(), {});
    QVERIFY(knowledge().tip(adviceOn(journal).tips[1].id)->factor != u"form");
    const Advice advice = adviceOn(journal, likely("form", -0.2));
    // A caution about the very large jump stays in front.
    QCOMPARE(advice.tips[0].id, s("LOD-02"));
    QCOMPARE(knowledge().tip(advice.tips[1].id)->factor, s("form"));
    QCOMPARE(advice.tips[1].reason.factor, s("form"));
    QCOMPARE(advice.tips[1].reason.label, Label::Likely);
    QVERIFY(
        advice.tips[1].reason.text.endsWith(s("From your own entries: a likely link with Exercise form.")));
}

void tst_Advise::aFindingTheOtherWayRoundLiftsNothing()
{
    const Journal journal(jump(), {});
    QCOMPARE(idsOf(adviceOn(journal, likely("form", 0.2))), idsOf(adviceOn(journal)));
}

void tst_Advise::feedbackSinksAndRestsTips()
{
    const QList<Entry> entries = jump();
    const auto shown = [](const QList<Entry> &list) { return idsOf(adviceOn(Journal(list, {}))); };
    const QString tip = shown(entries)[1]; // the first one is a caution, which no feedback moves
    const auto said = [&](const char *uid, const char *when, const char *answer) {
        return eventAt(uid, when, eventkind::tipFeedback, {{s("tip"), tip}, {s("answer"), s(answer)}});
    };
    QList<Entry> dismissed = entries;
    dismissed.append(said("e1", "2026-03-11T10:00:00", "dismissed"));
    QCOMPARE(shown(dismissed)[1], tip);
    dismissed.append(said("e2", "2026-03-12T07:00:00", "dismissed"));
    QVERIFY(!shown(dismissed).contains(tip));
    QList<Entry> useless = entries;
    useless.append(said("e1", "2026-03-11T10:00:00", "did_not_help"));
    QVERIFY(!shown(useless).contains(tip));
    useless.append(said("e2", "2026-03-12T07:00:00", "helped"));
    QCOMPARE(shown(useless)[1], tip);
}

void tst_Advise::noTwoTipsContradictAndCausesVary()
{
    for (const int level : {2, 4, 6}) {
        const Advice advice = adviceOn(with(jump(), {checked("p1", "2026-03-12T07:00:00", level)}));
        QSet<QString> causes;
        for (const ShownTip &one : advice.tips) {
            causes.insert(knowledge().tip(one.id)->cause);
            for (const ShownTip &other : advice.tips)
                QVERIFY(!knowledge().contradict(one.id, other.id));
        }
        QCOMPARE(advice.tips.size(), 3);
        QCOMPARE(causes.size(), 3);
    }
}

void tst_Advise::everyTipHasAReasonAndSources()
{
    QList<Journal> journals {Journal(), Journal(jump(), {}), everything()};
    for (const char *sign : {"sx_numb_tingle", "sx_fever", "sx_pop_bruise_dent"})
        journals.append(with(jump(), {signed_(checked("p1", "2026-03-12T07:00:00", 4), sign)}));
    int shown = 0;
    for (const Journal &journal : journals) {
        const Advice advice = adviceOn(journal);
        QVERIFY(advice.tips.size() <= 3);
        for (const ShownTip &tip : advice.tips) {
            QVERIFY2(!tip.reason.text.isEmpty(), qPrintable(tip.id));
            QVERIFY(!knowledge().tip(tip.id)->sources.isEmpty());
            for (const QString &uid : tip.reason.entries)
                QVERIFY2(journal.find(uid), qPrintable(tip.id + u' ' + uid));
            ++shown;
        }
    }
    QVERIFY(shown >= 10);
}

void tst_Advise::theEntryBehindTheFirstRuleIsKnown_data()
{
    QTest::addColumn<QStringList>("earlier");
    QTest::addColumn<QStringList>("later");
    QTest::addColumn<QString>("entry");

    QTest::newRow("no sign") << QStringList() << QStringList() << QString();
    QTest::newRow("another sign of the rule that does not set it off")
        << QStringList(s("sx_cough_blood")) << QStringList(s("sx_worse_breathing_in")) << s("p1");
    QTest::newRow("a sign of a rule below")
        << QStringList(s("sx_chest_pain")) << QStringList(s("sx_breathless_new")) << s("p1");
    QTest::newRow("the sign that made it complete")
        << QStringList(s("sx_gait_unsteady")) << QStringList(s("sx_hand_clumsy")) << s("p2");
    QTest::newRow("ticked again") << QStringList(s("sx_chest_pain")) << QStringList(s("sx_chest_pain"))
                                  << s("p2");
}

void tst_Advise::theEntryBehindTheFirstRuleIsKnown()
{
    QFETCH(QStringList, earlier);
    QFETCH(QStringList, later);
    const auto ticked = [](const char *uid, const char *when, const QStringList &signs) {
        PainEntry entry = plain(uid, when, 4);
        for (const QString &sign : signs)
            entry.warningSigns.append({sign, {}});
        return entry;
    };
    const Journal journal({ticked("p1", "2026-03-11T07:00:00", earlier),
                           ticked("p2", "2026-03-12T07:00:00", later)},
                          {});
    QTEST(adviceOn(journal).signedIn, "entry");
}

void tst_Advise::theFormSeesTheTriageBeforeSaving()
{
    const Journal journal = with(jump(), {checked("p1", "2026-03-11T07:00:00", 3)});
    PainEntry draft = checked("", "2026-03-12T08:05:00", 3);
    QCOMPARE(triageWith(journal, draft, knowledge(), fieldCatalogue(), now).level, 3);
    draft.warningSigns = {{s("sx_saddle_numb"), {}}};
    QCOMPARE(triageWith(journal, draft, knowledge(), fieldCatalogue(), now).level, 1);
    // Editing an entry judges the journal with the new version in its place.
    const Journal saved = apply(journal, putting([&] {
                                    PainEntry entry = draft;
                                    entry.head.uid = s("p2");
                                    return entry;
                                }()));
    draft.head.uid = s("p2");
    draft.warningSigns.clear();
    QCOMPARE(triageWith(saved, draft, knowledge(), fieldCatalogue(), now).level, 3);
}

void tst_Advise::writesTheJsonOfSchemaOne()
{
    const Journal journal = with(jump(), {checked("p1", "2026-03-12T07:00:00", 4)});
    const Findings findings = likely("load_jump", 1.1);
    const QJsonObject json = adviceJson(adviceOn(journal, findings), findings, knowledge());
    QCOMPARE(json[u"schema"].toInt(), 1);
    QCOMPARE(json[u"as_of"].toString(), s("2026-03-12T08:00:00"));
    QCOMPARE(json[u"level"].toInt(), 3);
    QCOMPARE(json[u"urgency"].toString(), s("self_care"));
    QCOMPARE(json[u"pattern"].toString(), s("soreness_like"));
    QCOMPARE(json[u"episode"][u"since"].toString(), s("2026-03-12"));
    QCOMPARE(json[u"plan"][u"phase"].toString(), s("soreness-peak"));
    QCOMPARE(json[u"plan"][u"stage"].toInt(), 3);
    const QJsonObject item = json[u"plan"][u"checklist"].toArray().first().toObject();
    QCOMPARE(item[u"id"].toString(), s("soreness-gentle"));
    QCOMPARE(item[u"done"], QJsonValue(false));
    QVERIFY(!item[u"text"].toString().isEmpty() && !item[u"sources"].toArray().isEmpty());
    QCOMPARE(json[u"tips"].toArray().size(), 3);
    bool estimated = false;
    for (const QJsonValue &tip : json[u"tips"].toArray()) {
        QVERIFY(!tip[u"sources"].toArray().isEmpty());
        estimated =
            estimated || (tip[u"why"][u"effect"].isDouble() && tip[u"why"][u"ci"].toArray().size() == 2);
    }
    QVERIFY(estimated);
    const QJsonObject empty = adviceJson(adviceOn({}), {}, knowledge());
    QVERIFY(empty[u"pattern"].isNull() && empty[u"episode"].isNull() && empty[u"plan"].isNull());
    QCOMPARE(empty[u"urgency"].toString(), s("self_care"));
}

QTEST_GUILESS_MAIN(tst_Advise)
#include "tst_advise.moc"
