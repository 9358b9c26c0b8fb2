#include "core/advice/advice.h"

#include "tests/advice/cases.h"
#include "tests/advice/lives.h"
#include "tests/advice/vignettes.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr quint64 lives = 500;

struct Judged {
    Triage triage {};
    QStringList discouraged {}; // ids
};

Judged judgedOn(const Facts &facts)
{
    const Triage triage = judge(facts);
    return {triage, discouragedTips(judged(facts, triage), triage, knowledge())};
}

QStringList tipsThatRaise()
{
    QStringList ids;
    for (const Tip &tip : knowledge().tips)
        if (tip.direction == TipDirection::Raises)
            ids.append(tip.id);
    return ids;
}

QStringList missing(const QStringList &wanted, const QStringList &ids)
{
    QStringList absent = wanted;
    absent.removeIf([&ids](const QString &id) { return ids.contains(id); });
    return absent;
}

} // namespace

// What a list of all tips marks as nothing for now.
class tst_Discouraged : public QObject
{
    Q_OBJECT

private slots:
    void aFreshStrainIsNotWarmedOrRubbed();
    void whatAddsLoadWaitsForTheProfessional();
    void selfCareLeavesLoadAlone();
    void weaknessIsToldAlsoAfterAVisit_data();
    void weaknessIsToldAlsoAfterAVisit();
    void whatIsShownTodayIsNotDiscouraged();
    void theMedicineThatIsForbiddenIsNotDiscussed();
};

void tst_Discouraged::aFreshStrainIsNotWarmedOrRubbed()
{
    PainEntry strain = checked("p1", "2026-03-11T18:00:00", 4);
    strain.onset = Onset::During;
    strain.qualities = {s("sharp")};
    const Judged on = judgedOn(factsOn(Journal({strain}, {})));
    QCOMPARE(on.triage.level, 3);
    QCOMPARE(on.triage.pattern, s("strain_like"));
    const QStringList warmth {s("SOR-03"), s("SOR-05"), s("SOR-06"), s("SOR-07"), s("RTL-05")};
    QCOMPARE(missing(warmth, on.discouraged), QStringList());
    const Judged sore = judgedOn(factsOn(Journal({checked("p1", "2026-03-11T18:00:00", 4)}, {})));
    QCOMPARE(sore.triage.pattern, s("soreness_like"));
    QCOMPARE(missing(warmth, sore.discouraged), warmth);
}

void tst_Discouraged::whatAddsLoadWaitsForTheProfessional()
{
    const QStringList raising = tipsThatRaise();
    QVERIFY(raising.contains(s("LOD-03")) && raising.contains(s("SOR-02")));
    int waiting = 0;
    for (const Vignette &vignette : ruleVignettes() + awkwardPairs()) {
        const Judged on = judgedOn(calmWith(vignette.changes));
        if (on.triage.level != 1 && on.triage.level != 2)
            continue;
        ++waiting;
        QVERIFY2(missing(raising, on.discouraged).isEmpty(), vignette.name);
    }
    QVERIFY(waiting >= int(knowledge().rules.size()));
}

void tst_Discouraged::selfCareLeavesLoadAlone()
{
    QCOMPARE(judgedOn(calm()).discouraged, QStringList());
    QCOMPARE(judgedOn({}).discouraged, QStringList());
}

void tst_Discouraged::weaknessIsToldAlsoAfterAVisit_data()
{
    QTest::addColumn<Facts>("changes");
    QTest::addColumn<bool>("rests");
    const QVariant yes = true;
    const Facts seen {{s("clinician_rest"), yes}, {s("clinician_seen"), yes}};
    const auto row = [&seen](const char *name, Facts changes, bool rests) {
        changes.insert(seen);
        QTest::newRow(name) << changes << rests;
    };
    row("numb, and seen", {{s("sx_numb_tingle"), yes}}, true);
    row("numb and seen, with hard weeks", {{s("sx_numb_tingle"), yes}, {s("peg"), 6.0}}, true);
    row("numb and seen, the check is open again",
        {{s("sx_numb_tingle"), yes}, {s("sx_weak_limb"), QVariant()}, {s("safety_check_done"), false}}, true);
    row("a weak arm", {{s("sx_weak_limb"), yes}}, false);
    row("numb, and a weak arm", {{s("sx_numb_tingle"), yes}, {s("sx_weak_limb"), yes}}, false);
    row("numb, and getting worse", {{s("sx_numb_tingle"), yes}, {s("sx_neuro_worse"), yes}}, false);
    row("hard weeks, and nobody asked about weakness",
        {{s("sx_numb_tingle"), yes}, {s("sx_weak_limb"), QVariant()}, {s("peg"), 6.0}}, false);
}

void tst_Discouraged::weaknessIsToldAlsoAfterAVisit()
{
    QFETCH(const Facts, changes);
    QFETCH(const bool, rests);
    const Facts facts = calmWith(changes);
    const Triage triage = judge(facts);
    QCOMPARE(knowledge().tip(u"SAF-06")->isRuledOut(judged(facts, triage)), rests);
    QVERIFY(rests || triage.level == 2);
}

void tst_Discouraged::whatIsShownTodayIsNotDiscouraged()
{
    int shown = 0;
    for (quint64 seed = 0; seed < lives; ++seed) {
        const Life life = lifeOf(seed);
        const Advice advice = adviceOn(life.journal, life.findings);
        const Facts facts =
            judged(factsOf(life.journal, life.findings, fieldCatalogue(), now), advice.triage);
        const QStringList against = discouragedTips(facts, advice.triage, knowledge());
        for (const ShownTip &tip : advice.tips) {
            ++shown;
            QVERIFY2(!against.contains(tip.id), qPrintable(tip.id));
        }
    }
    QVERIFY(shown > int(lives));
}

// 'Do not take ibuprofen before you are seen' never stands beside 'check before you take it'.
void tst_Discouraged::theMedicineThatIsForbiddenIsNotDiscussed()
{
    const auto tipsOn = [](const PainEntry &entry) {
        const Journal journal({entry}, {});
        const Facts facts = factsOn(journal);
        const Triage triage = judge(facts);
        QStringList ids;
        for (const Tip *tip : fittingTips(judged(facts, triage), triage, knowledge()))
            ids.append(tip->id);
        return ids;
    };
    const PainEntry sore = checked("p1", "2026-03-12T07:00:00", 6);
    QVERIFY(tipsOn(sore).contains(s("MED-02")));
    const QStringList far = tipsOn(signed_(sore, "sx_pain_out_of_proportion"));
    QVERIFY(far.contains(s("SAF-03")) && !far.contains(s("MED-02")));
}

QTEST_GUILESS_MAIN(tst_Discouraged)
#include "tst_discouraged.moc"
