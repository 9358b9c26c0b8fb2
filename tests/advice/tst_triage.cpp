#include "core/advice/triage.h"

#include "tests/advice/shipped.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

const Knowledge &knowledge()
{
    static const Knowledge shipped = shippedKnowledge();
    return shipped;
}

QString s(const char *text) { return QString::fromLatin1(text); }

// An answered check without any sign, on a fresh and mild soreness: nothing to worry about.
Facts calm()
{
    Facts facts {
        {s("safety_check_done"), true},
        {s("episode_open"), true},
        {s("entries_count"), 4},
        {s("episode_days"), 2},
        {s("pain_now"), 3.0},
        {s("pain_worst_24h"), 4.0},
        {s("onset"), s("6_to_72h")},
        {s("region_class"), s("muscle")},
        {s("upper_back"), true},
        {s("laterality"), s("both")},
        {s("quality"), QStringList {s("sore"), s("tight")}},
        {s("days_since_trigger"), 2},
        {s("episodes_90d"), 0},
        {s("pain_drop_pct"), 0.0},
        {s("age_band"), s("20_50")},
    };
    for (auto it = knowledge().facts.begin(); it != knowledge().facts.end(); ++it)
        if (it.key().startsWith(u"sx_") || (it->about == u"profile" && it->type == u"bool"))
            facts.insert(it.key(), false);
    return facts;
}

Facts calmWith(const Facts &changes)
{
    Facts facts = calm();
    facts.insert(changes);
    return facts;
}

// A vignette: what differs from calm(), and which rule it is written for.
struct Vignette {
    const char *rule {};
    Facts changes {};
};

QList<Vignette> vignettes()
{
    const QVariant yes = true;
    const Facts late {{s("episode_days"), 90}, {s("pain_drop_pct"), 60.0}, {s("pain_now"), 0.0}};
    Facts stiff = late;
    stiff.insert({{s("sx_morning_stiff_30"), yes}, {s("sx_better_moving"), yes}});
    return {
        {"E01", {{s("sx_chest_pain"), yes}}},
        {"E02", {{s("sx_spreads_arm_jaw"), yes}}},
        {"E03", {{s("sx_breathless_new"), yes}}},
        {"E04", {{s("sx_faint_collapse"), yes}}},
        {"E05", {{s("sx_sudden_severe"), yes}}},
        {"E06", {{s("sx_worse_breathing_in"), yes}, {s("sx_leg_swelling_one"), yes}}},
        {"E07", {{s("sx_saddle_numb"), yes}}},
        {"E08", {{s("sx_gait_unsteady"), yes}, {s("sx_hand_clumsy"), yes}}},
        {"E09", {{s("sx_major_trauma"), yes}}},
        {"E10", {{s("sx_minor_trauma"), yes}, {s("age_band"), s("65_plus")}}},
        {"E11", {{s("sx_dark_urine"), yes}}},
        {"E12", {{s("sx_fever"), yes}, {s("sx_neck_stiff_headache"), yes}}},
        {"E13", {{s("sx_confused_vomit"), yes}}},
        {"E14", {{s("sx_sweat_sick_faint"), yes}}},
        {"D01", {{s("sx_fever"), yes}}},
        {"D02", {{s("sx_worse_breathing_in"), yes}}},
        {"D03", {{s("sx_night_constant"), yes}}},
        {"D04", {{s("sx_weight_loss"), yes}}},
        {"D05", {{s("hx_cancer"), yes}}},
        {"D06", {{s("immune_weak"), yes}, {s("onset"), s("during")}}},
        {"D07", {{s("sx_cough_sneeze"), yes}}},
        {"D08", {{s("sx_hand_clumsy"), yes}}},
        {"D09", {{s("onset"), s("no_session")}}},
        {"D10", {{s("pain_worst_24h"), 8.0}}},
        {"D11", {{s("sx_rash_band"), yes}}},
        {"D12", {{s("sx_exertional"), yes}}},
        {"D13", {{s("pregnant"), yes}}},
        {"D14", {{s("hx_osteoporosis"), yes}, {s("region_class"), s("midline")}, {s("onset"), s("unknown")}}},
        {"D15", {{s("sx_pain_out_of_proportion"), yes}}},
        {"D16", {{s("sx_meal_belly"), yes}}},
        {"D17", {{s("sx_minor_trauma"), yes}, {s("pain_worst_24h"), 5.0}}},
        {"S01", {{s("sx_numb_tingle"), yes}}},
        {"S02", {{s("pain_change_7d"), 2.0}, {s("days_since_trigger"), 5}}},
        {"S03", {{s("episode_days"), 14}, {s("pain_drop_pct"), 10.0}}},
        {"S04", {{s("episode_days"), 28}, {s("pain_drop_pct"), 60.0}, {s("pain_now"), 1.0}}},
        {"S05", {{s("episode_days"), 42}, {s("pain_drop_pct"), 90.0}, {s("pain_now"), 0.0}}},
        {"S06", late},
        {"S07", {{s("days_since_trigger"), 8}}},
        {"S08", {{s("sx_pop_bruise_dent"), yes}}},
        {"S09", stiff},
        {"S10", {{s("episodes_90d"), 3}}},
        {"S11", {{s("age_band"), s("51_64")}, {s("episode_days"), 7}}},
        {"S12", {{s("nights_disturbed_7d"), 3.0}}},
        {"S13", {{s("sx_neck_moves_it"), yes}, {s("quality"), QStringList {s("shooting")}}}},
        {"S14", {{s("long_term_steroids"), yes}, {s("episode_days"), 3}}},
    };
}

// Greater is more urgent; 'ask' stands between self-care and a rule that fired.
int urgencyOf(const Triage &triage)
{
    switch (triage.urgency) {
    case Urgency::Now:
        return 4;
    case Urgency::Today:
        return 3;
    case Urgency::Soon:
        return 2;
    case Urgency::Ask:
        return 1;
    case Urgency::SelfCare:
        return 0;
    }
    return -1;
}

Triage judge(const Facts &facts) { return triageOf(facts, knowledge()); }

} // namespace

class tst_Triage : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleFiresInItsVignette_data();
    void everyRuleFiresInItsVignette();
    void everyRuleHasAVignette();
    void everyEmergencyIsLevelOne();
    void calmSorenessIsSelfCare();
    void nothingKnownMeansPleaseAnswer();
    void nothingLoggedMeansNothingToAsk();
    void settledPainIsSelfCare();
    void anUnansweredCheckHidesNoSign();
    void noSignEverLowersTheUrgency();
    void todayWinsOverSoon();
    void tellsPatternsApart_data();
    void tellsPatternsApart();
    void aClinicianRestsOnlyTheRulesThatMayRest();
    void sorenessOfChestMusclesIsNoChestPain();
    void freshSorenessIsNotGettingWorse();
    void painOutsideTheUpperBackIsNotTheSiteItself();
};

void tst_Triage::everyRuleFiresInItsVignette_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Facts>("facts");
    for (const Vignette &vignette : vignettes())
        QTest::newRow(vignette.rule) << QString::fromLatin1(vignette.rule) << calmWith(vignette.changes);
}

void tst_Triage::everyRuleFiresInItsVignette()
{
    QFETCH(QString, rule);
    QFETCH(Facts, facts);
    const Triage triage = judge(facts);
    QVERIFY2(triage.rules.contains(rule), qPrintable(triage.rules.join(u' ')));
    QVERIFY(triage.level == 1 || triage.level == 2);
    QVERIFY(triage.level <= knowledge().rule(rule)->level);
}

void tst_Triage::everyRuleHasAVignette()
{
    QStringList written;
    for (const Vignette &vignette : vignettes())
        written.append(QString::fromLatin1(vignette.rule));
    for (const TriageRule &rule : knowledge().rules)
        QVERIFY2(written.contains(rule.id), qPrintable(rule.id));
}

void tst_Triage::everyEmergencyIsLevelOne()
{
    for (const Vignette &vignette : vignettes()) {
        const bool emergency = vignette.rule[0] == 'E';
        const Triage triage = judge(calmWith(vignette.changes));
        QCOMPARE(triage.level, emergency ? 1 : 2);
        QCOMPARE(triage.urgency == Urgency::Now, emergency);
    }
}

void tst_Triage::calmSorenessIsSelfCare()
{
    const Triage triage = judge(calm());
    QCOMPARE(triage, (Triage {.level = 3, .urgency = Urgency::SelfCare, .pattern = s("soreness_like")}));
}

void tst_Triage::nothingKnownMeansPleaseAnswer()
{
    QCOMPARE(judge({}), (Triage {.level = 0, .urgency = Urgency::Ask}));
}

void tst_Triage::nothingLoggedMeansNothingToAsk()
{
    QCOMPARE(judge({{s("entries_count"), 0}, {s("episode_open"), false}}),
             (Triage {.level = 0, .urgency = Urgency::SelfCare}));
}

void tst_Triage::settledPainIsSelfCare()
{
    QCOMPARE(judge({{s("entries_count"), 1}, {s("episode_open"), false}}).level, 3);
    QCOMPARE(judge({{s("entries_count"), 1}, {s("episode_open"), true}}).level, 0);
}

void tst_Triage::anUnansweredCheckHidesNoSign()
{
    QCOMPARE(judge({{s("sx_chest_pain"), true}}).level, 1);
    QCOMPARE(judge({{s("sx_numb_tingle"), true}, {s("safety_check_done"), false}}).level, 2);
}

void tst_Triage::noSignEverLowersTheUrgency()
{
    QList<Facts> cases {calm(), {}, {{s("entries_count"), 0}, {s("episode_open"), false}}};
    for (const Vignette &vignette : vignettes())
        cases.append({calmWith(vignette.changes), vignette.changes});
    int checked = 0;
    for (const Facts &before : cases) {
        const Triage was = judge(before);
        for (const QString &name : knowledge().facts.keys()) {
            if (!name.startsWith(u"sx_"))
                continue;
            Facts after = before;
            after.insert(name, true);
            QVERIFY2(urgencyOf(judge(after)) >= urgencyOf(was),
                     qPrintable(name + u' ' + was.rules.join(u' ')));
            ++checked;
        }
    }
    QVERIFY2(checked > 3500, qPrintable(QString::number(checked)));
}

void tst_Triage::todayWinsOverSoon()
{
    const Triage triage = judge(calmWith({{s("sx_numb_tingle"), true}, {s("sx_fever"), true}}));
    QCOMPARE(triage.level, 2);
    QCOMPARE(triage.urgency, Urgency::Today);
    QCOMPARE(triage.rules, QStringList({s("D01"), s("S01")}));
}

void tst_Triage::tellsPatternsApart_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Facts &changes, const char *expected) {
        QTest::newRow(name) << calmWith(changes) << QString::fromLatin1(expected);
    };
    Facts unasked = calm();
    unasked.remove(s("sx_pop_bruise_dent"));
    row("dull, wide, the day after", {}, "soreness_like");
    row("sharp during a lift", {{s("onset"), s("during")}, {s("quality"), QStringList {s("sharp")}}},
        "strain_like");
    row("one-sided, hurt in the session",
        {{s("onset"), s("within_6h")}, {s("laterality"), s("right")}, {s("trigger_pain_during"), 5.0}},
        "strain_like");
    row("a pop", {{s("onset"), s("during")}, {s("sx_pop_bruise_dent"), true}}, "strain_like");
    row("sharp, but only the day after", {{s("quality"), QStringList {s("sore"), s("sharp")}}}, "mixed");
    row("burning", {{s("quality"), QStringList {s("burning")}}}, "unclear");
    row("not after a workout", {{s("onset"), s("no_session")}}, "unclear");
    row("on the spine", {{s("region_class"), s("midline")}}, "unclear");
    row("no pain now", {{s("episode_open"), false}}, "");
    QTest::newRow("a pop nobody asked about") << unasked << QStringLiteral("unclear");
}

void tst_Triage::tellsPatternsApart()
{
    QFETCH(Facts, facts);
    QFETCH(QString, expected);
    QCOMPARE(judge(facts).pattern, expected);
}

void tst_Triage::aClinicianRestsOnlyTheRulesThatMayRest()
{
    const QStringList resting {s("S01"), s("S03"), s("S04"), s("S05"), s("S06"), s("D09"), s("D05"),
                               s("D06"), s("D13"), s("D14"), s("S10"), s("S11"), s("S14")};
    for (const Vignette &vignette : vignettes()) {
        Facts seen = calmWith(vignette.changes);
        seen.insert({{s("clinician_rest"), true}, {s("clinician_seen"), true}});
        const QString id = QString::fromLatin1(vignette.rule);
        QVERIFY2(judge(seen).rules.contains(id) != resting.contains(id), vignette.rule);
    }
}

void tst_Triage::sorenessOfChestMusclesIsNoChestPain()
{
    QCOMPARE(judge(calmWith({{s("quality"), QStringList {s("sore"), s("tender")}}})).level, 3);
    QCOMPARE(judge(calmWith({{s("sx_chest_pain"), true}})).level, 1);
}

// Scores of a sore day stand above those of a calm week; only what is known to be fresh soreness is spared.
void tst_Triage::freshSorenessIsNotGettingWorse()
{
    QCOMPARE(judge(calmWith({{s("pain_change_7d"), 3.0}})).level, 3);
    QCOMPARE(judge(calmWith({{s("pain_change_7d"), 3.0}, {s("days_since_trigger"), 4}})).rules,
             QStringList(s("S02")));
    QCOMPARE(judge(calmWith({{s("pain_change_7d"), 3.0}, {s("onset"), s("unknown")}})).rules,
             QStringList(s("S02")));
    Facts unlinked = calmWith({{s("pain_change_7d"), 3.0}});
    unlinked.remove(s("days_since_trigger"));
    QCOMPARE(judge(unlinked).rules, QStringList(s("S02")));
}

void tst_Triage::painOutsideTheUpperBackIsNotTheSiteItself()
{
    QCOMPARE(judge(calmWith({{s("onset"), s("no_session")}, {s("upper_back"), false}})).level, 3);
    QCOMPARE(judge(calmWith({{s("onset"), s("no_session")}})).rules, QStringList(s("D09")));
}

QTEST_GUILESS_MAIN(tst_Triage)
#include "tst_triage.moc"
