#include "core/advice/notice.h"
#include "core/advice/triage.h"

#include "tests/advice/shipped.h"
#include "tests/advice/vignettes.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

QString s(const char *text) { return QString::fromLatin1(text); }

} // namespace

class tst_Triage : public QObject
{
    Q_OBJECT

private slots:
    void calmSorenessIsSelfCare();
    void aNoticeHasOneUrgencyAndTheSignsInWords();
    void nothingKnownMeansPleaseAnswer();
    void nothingLoggedMeansNothingToAsk();
    void settledPainIsSelfCare();
    void anUnansweredCheckHidesNoSign();
    void todayWinsOverSoon();
    void tellsPatternsApart_data();
    void tellsPatternsApart();
    void aClinicianRestsOnlyTheRulesThatMayRest();
    void freshSorenessIsNotGettingWorse();
    void painOutsideTheUpperBackIsNotTheSiteItself();
};

void tst_Triage::aNoticeHasOneUrgencyAndTheSignsInWords()
{
    const Triage weak = judge(calmWith({{s("sx_weak_limb"), true}, {s("sx_numb_tingle"), true}}));
    QCOMPARE(weak.signs, (QStringList {s("sx_weak_limb"), s("sx_numb_tingle")}));
    QCOMPARE(noticeTitle(weak), s("Have this checked today"));
    const QString text = noticeText(weak, shippedKnowledge());
    QVERIFY(text.startsWith(u"You noted: Weakness in an arm, hand or leg; Numbness"));
    QVERIFY(text.contains(u"today") && !text.contains(u"soon") && !text.contains(u"lumsy"));
    QVERIFY(text.endsWith(u"Mention this there as well: Numbness or tingling."));
    const Triage numb = judge(calmWith({{s("sx_numb_tingle"), true}}));
    QCOMPARE(noticeTitle(numb), s("Worth having this checked"));
    QVERIFY(noticeText(numb, shippedKnowledge()).contains(u"soon"));
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
    for (const Vignette &vignette : ruleVignettes()) {
        Facts seen = calmWith(vignette.changes);
        seen.insert({{s("clinician_rest"), true}, {s("clinician_seen"), true}});
        const QString id = QString::fromLatin1(vignette.rule);
        QVERIFY2(judge(seen).rules.contains(id) != resting.contains(id), vignette.rule);
    }
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
