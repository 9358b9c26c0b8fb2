#include "core/advice/advice.h"
#include "core/advice/factsheet.h"
#include "core/advice/profile.h"

#include "tests/advice/cases.h"

#include <QSet>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

QByteArray on(int daysAgo, const char *clock)
{
    return now.date.addDays(-daysAgo).toString(Qt::ISODate).toLatin1() + 'T' + clock;
}

// A sharp pain in one place, during a session.
PainEntry strain(const QByteArray &uid, const QByteArray &when, int level)
{
    PainEntry entry = checked(uid, when, level);
    entry.regions = {{s("left_rhomboid"), level}};
    entry.qualities = {s("sharp")};
    entry.onset = Onset::During;
    return entry;
}

PainEntry throbbing(const QByteArray &uid, const QByteArray &when, int level)
{
    PainEntry entry = checked(uid, when, level);
    entry.qualities = {s("throbbing")};
    entry.regions = {{s("thoracic_spine"), level}};
    return entry;
}

// A rowing session with what hurt before, during and on the next morning.
QList<Entry> session(int daysAgo, int before, int during, int morning)
{
    const QByteArray uid = "w" + QByteArray::number(daysAgo);
    Workout rows = workout(uid.constData(), on(daysAgo, "18:00:00").constData(), 60, 5);
    rows.sets = {{.exercise = s("Bent Over Row (Barbell)"), .reps = 8, .weight = Kilograms {30}}};
    rows.painBefore = before;
    rows.painDuring = during;
    return {rows, strain("m" + QByteArray::number(daysAgo), on(daysAgo - 1, "07:00:00"), morning)};
}

// A strain that began so many days ago and is asked about every evening at this level.
QList<Entry> strainFor(int days, int level)
{
    QList<Entry> entries {strain("p0", on(days, "17:00:00"), std::max(level, 4))};
    for (int back = days - 1; back > 0; --back)
        entries.append(strain("e" + QByteArray::number(back), on(back, "12:30:00"), level));
    return entries;
}

std::optional<Plan> planOn(const QList<Entry> &entries) { return adviceOn(Journal(entries, {})).plan; }

ReturnToLoad loadOn(const QList<Entry> &entries)
{
    const std::optional<Plan> plan = planOn(entries);
    return plan && plan->load ? *plan->load : ReturnToLoad {.stage = -1};
}

QStringList itemsOf(const Plan &plan)
{
    QStringList ids;
    for (const PlanTick &tick : plan.checklist)
        ids.append(tick.id);
    return ids;
}

Event chosen(const char *uid, int daysAgo, int stage)
{
    const WallTime when = at(on(daysAgo, "20:00:00").constData());
    return std::get<Event>(choosingStage(stage, {.uid = s(uid)}, when).put.first());
}

} // namespace

class tst_Recovery : public QObject
{
    Q_OBJECT

private slots:
    void everyDayOfEveryTrackHasOnePhase();
    void everyItemIsSourcedShortAndUnique();
    void namesWhatIsWrongWithThePlan_data();
    void namesWhatIsWrongWithThePlan();
    void thePatternChoosesTheTrack_data();
    void thePatternChoosesTheTrack();
    void phasesAreHalfOpen_data();
    void phasesAreHalfOpen();
    void noPlanWithoutPainInAnEmergencyOrBeforeTheCheck();
    void aWarningSignLeavesWhatHoldsUntilTheVisit();
    void everyBoxIsSomethingToDo();
    void coldAndTabletsAreOptionsAndNeverBoxes();
    void whatDoesNotSuitIsLeftOut();
    void aTickCountsOnItsDayOnly();
    void unticksWithTheSameEntry();

    void aCalmDayEndsStageZero();
    void twoGreenDaysAndTwoGreenSessionsLeadOn();
    void amberRepeats();
    void redStepsDownAndWaitsTwoDays();
    void aWorseMorningIsRed();
    void twoRedsAreForAPhysicalTherapist();
    void aSignBeginsAgain();
    void legDaysSayNothing();
    void aChosenStageIsAtMostOneUp();
    void theLastStageStays();

    void theHealthProfileComesBack();
    void aProfileOfTodayReplacesItself();
    void everyHealthQuestionIsAFact();
};

void tst_Recovery::everyDayOfEveryTrackHasOnePhase()
{
    for (const PlanTrack &track : knowledge().recovery.tracks)
        for (int day = 0; day < 400; ++day) {
            const auto holds = std::ranges::count_if(track.phases, [day](const PlanPhase &phase) {
                return phase.fromDay <= day && (!phase.toDay || day < *phase.toDay);
            });
            QCOMPARE(holds, 1);
            const PlanPhase &phase = track.phaseOn(day);
            QVERIFY(phase.fromDay <= day && (!phase.toDay || day < *phase.toDay));
        }
}

void tst_Recovery::everyItemIsSourcedShortAndUnique()
{
    QSet<QString> ids;
    for (const PlanTrack &track : knowledge().recovery.tracks) {
        for (const PlanPhase &phase : track.phases) {
            QVERIFY2(phase.items.size() >= 2 && phase.items.size() <= 6, qPrintable(phase.id));
            for (const PlanItem &item : phase.items) {
                QVERIFY2(!ids.contains(item.id), qPrintable(item.id));
                ids.insert(item.id);
                QVERIFY2(!item.sources.isEmpty(), qPrintable(item.id));
                QVERIFY2(item.text.split(u' ').size() <= 25, qPrintable(item.id));
                QVERIFY2(item.title.size() <= 48, qPrintable(item.id));
                QCOMPARE(knowledge().recovery.item(item.id)->id, item.id);
            }
        }
    }
    QVERIFY(ids.size() >= 40);
}

void tst_Recovery::namesWhatIsWrongWithThePlan_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a day without a phase") << QByteArray("\"from_day\": 7,") << QByteArray("\"from_day\": 8,")
                                           << s("do not follow the phase before");
    QTest::newRow("an option that is no tip")
        << QByteArray("\"STR-02\"") << QByteArray("\"STR-99\"") << s("tip STR-99 does not exist");
    QTest::newRow("a source that does not exist")
        << QByteArray("\"DUPUY2018\"") << QByteArray("\"DUPUY1918\"") << s("source DUPUY1918 does not exist");
    QTest::newRow("no calm track") << QByteArray("\"unclear\"") << QByteArray("\"murky\"")
                                   << s("no track serves the pattern 'unclear'");
    QTest::newRow("stages out of order") << QByteArray("\"stage\": 3,") << QByteArray("\"stage\": 4,")
                                         << s("the stages are not numbered from 0");
    QTest::newRow("a fact that does not exist")
        << QByteArray("skin_numb_or_heat_risk") << QByteArray("skin_green")
        << s("fact skin_green does not exist");
    QTest::newRow("an unknown unit") << QByteArray("\"calm_day\"") << QByteArray("\"calm_year\"")
                                     << s("'calm_year' is not a unit");
}

void tst_Recovery::namesWhatIsWrongWithThePlan()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, expected);
    KnowledgeFiles files = shippedFiles();
    QVERIFY(files.plan.contains(from));
    files.plan.replace(from, to);
    const auto broken = readKnowledge(files);
    QVERIFY(!broken);
    QVERIFY2(broken.error().text.startsWith(s("recovery_plan.json ")), qPrintable(broken.error().text));
    QVERIFY2(broken.error().text.contains(expected), qPrintable(broken.error().text));
}

void tst_Recovery::thePatternChoosesTheTrack_data()
{
    QTest::addColumn<PainEntry>("entry");
    QTest::addColumn<QString>("track");
    PainEntry mixed = checked("p1", "2026-03-12T07:00:00", 4);
    mixed.qualities = {s("sharp")};
    QTest::newRow("soreness") << checked("p1", "2026-03-12T07:00:00", 4) << s("soreness");
    QTest::newRow("strain") << strain("p1", "2026-03-12T07:00:00", 4) << s("strain");
    QTest::newRow("mixed") << mixed << s("strain");
    QTest::newRow("unclear") << throbbing("p1", "2026-03-12T07:00:00", 4) << s("calm");
}

void tst_Recovery::thePatternChoosesTheTrack()
{
    QFETCH(PainEntry, entry);
    QFETCH(QString, track);
    const Advice advice = adviceOn(with(jump(), {entry}));
    QCOMPARE(advice.triage.level, 3);
    QVERIFY(advice.plan);
    QCOMPARE(advice.plan->track, track);
    QCOMPARE(knowledge().recovery.phase(advice.plan->phase)->id, advice.plan->phase);
}

void tst_Recovery::phasesAreHalfOpen_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("phase");
    QTest::newRow("0") << 0 << s("strain-protect");
    QTest::newRow("2") << 2 << s("strain-protect");
    QTest::newRow("3") << 3 << s("strain-move");
    QTest::newRow("6") << 6 << s("strain-move");
    QTest::newRow("7") << 7 << s("strain-load");
    QTest::newRow("13") << 13 << s("strain-load");
    QTest::newRow("14") << 14 << s("strain-build");
}

void tst_Recovery::phasesAreHalfOpen()
{
    QFETCH(int, day);
    QFETCH(QString, phase);
    QList<Entry> entries = strainFor(std::max(day, 1), 2);
    if (day == 0)
        entries = {strain("p0", "2026-03-12T07:30:00", 4)};
    const std::optional<Plan> plan = planOn(entries);
    QVERIFY(plan);
    QCOMPARE(plan->day, day);
    QCOMPARE(plan->phase, phase);
}

void tst_Recovery::noPlanWithoutPainInAnEmergencyOrBeforeTheCheck()
{
    QVERIFY(!planOn(jump()));
    QVERIFY(!planOn({strain("p1", "2026-03-10T07:00:00", 4), plain("p2", "2026-03-11T07:00:00", 0)}));
    QVERIFY(!planOn({signed_(strain("p1", "2026-03-12T07:00:00", 4), "sx_chest_pain")}));
    PainEntry unasked = strain("p1", "2026-03-12T07:00:00", 4);
    unasked.signsAsked = {};
    QVERIFY(!planOn({unasked}));
}

void tst_Recovery::aWarningSignLeavesWhatHoldsUntilTheVisit()
{
    for (const char *sign : {"sx_numb_tingle", "sx_fever", "sx_pop_bruise_dent"}) {
        const std::optional<Plan> plan = planOn({signed_(strain("p1", "2026-03-12T07:00:00", 4), sign)});
        QVERIFY(plan);
        QCOMPARE(plan->track, s("visit")); // no phase that waits beside 'today'
        QVERIFY(!knowledge().recovery.phase(plan->phase)->toDay);
        QVERIFY(!plan->load);
        QVERIFY(plan->options.isEmpty());
    }
}

// When soreness peaks is told once, in the same days everywhere, and nobody can tick it off.
void tst_Recovery::everyBoxIsSomethingToDo()
{
    const PlanPhase *peak = knowledge().recovery.phase(s("soreness-peak"));
    QVERIFY(peak);
    QCOMPARE(peak->fromDay, 1);
    QCOMPARE(peak->toDay, std::optional(4)); // one to three days after
    int told = 0;
    for (const PlanTrack &track : knowledge().recovery.tracks)
        for (const PlanPhase &phase : track.phases)
            for (const PlanItem &item : phase.items) {
                QVERIFY2(!item.title.startsWith(s("Expect")), qPrintable(item.id));
                told += item.text.contains(s("peaks one to three days after")) ? 1 : 0;
            }
    QCOMPARE(told, 1);
    QVERIFY(knowledge().tip(s("SOR-01"))->body.contains(s("peaks at 1 to 3 days")));
}

void tst_Recovery::coldAndTabletsAreOptionsAndNeverBoxes()
{
    const std::optional<Plan> plan = planOn({strain("p1", "2026-03-12T07:00:00", 4)});
    QCOMPARE(plan->options, QStringList({s("STR-02"), s("MED-02")}));
    for (const PlanTrack &track : knowledge().recovery.tracks)
        for (const PlanPhase &phase : track.phases)
            for (const PlanItem &item : phase.items)
                for (const char *word : {"cold", "ice ", "tablet", "painkiller", "ibuprofen", "roller"})
                    QVERIFY2(!QString(item.title + u' ' + item.text).contains(s(word), Qt::CaseInsensitive),
                             qPrintable(item.id));
}

void tst_Recovery::whatDoesNotSuitIsLeftOut()
{
    QList<Entry> entries = strainFor(4, 4);
    QVERIFY(itemsOf(*planOn(entries)).contains(s("strain-warmth")));
    const Event profile = eventAt("e1", "2026-03-01T10:00:00", eventkind::healthProfile,
                                  {{s("skin_numb_or_heat_risk"), true}, {s("blood_thinner"), true}});
    entries.append(profile);
    QVERIFY(!itemsOf(*planOn(entries)).contains(s("strain-warmth")));
    QCOMPARE(planOn(entries)->options, QStringList(s("MED-03")));
    QCOMPARE(planOn({strain("p1", "2026-03-12T07:00:00", 4), profile})->options, QStringList(s("MED-03")));
}

void tst_Recovery::aTickCountsOnItsDayOnly()
{
    const Journal sore(strainFor(2, 3), {});
    const auto done = [](const Journal &journal, const WallTime &when) {
        const Advice advice = advise({}, journal, knowledge(), factorTables(), when);
        QStringList ids;
        for (const PlanTick &tick : advice.plan->checklist)
            if (tick.done)
                ids.append(tick.id);
        return ids;
    };
    const Journal ticked = apply(sore, ticking(s("strain-walk"), true, now));
    QCOMPARE(done(sore, now), QStringList());
    QCOMPARE(done(ticked, now), QStringList(s("strain-walk")));
    QCOMPARE(ticksOn(ticked, now.date), QStringList(s("strain-walk")));
    QCOMPARE(done(ticked, at("2026-03-13T00:10:00")), QStringList());
    QCOMPARE(ticksOn(ticked, now.date), QStringList(s("strain-walk"))); // and stays on record
}

void tst_Recovery::unticksWithTheSameEntry()
{
    const Journal ticked = apply(Journal(), ticking(s("strain-walk"), true, now));
    const Journal unticked = apply(ticked, ticking(s("strain-walk"), false, at("2026-03-12T09:00:00")));
    QCOMPARE(unticked.events().size(), 1);
    QCOMPARE(ticksOn(unticked, now.date), QStringList());
    QCOMPARE(apply(unticked, inverse(ticked, ticking(s("strain-walk"), false, now))), ticked);
    const Journal next = apply(ticked, ticking(s("strain-walk"), true, at("2026-03-13T09:00:00")));
    QCOMPARE(next.events().size(), 2);
}

void tst_Recovery::aCalmDayEndsStageZero()
{
    QCOMPARE(loadOn(strainFor(1, 4)).stage, 0);
    QCOMPARE(loadOn(strainFor(4, 4)).stage, 0);
    QCOMPARE(loadOn(strainFor(2, 3)).stage, 1); // yesterday was calm
    // Today is not over yet.
    QCOMPARE(loadOn({strain("p1", "2026-03-12T07:00:00", 3)}).stage, 0);
}

void tst_Recovery::twoGreenDaysAndTwoGreenSessionsLeadOn()
{
    QList<Entry> entries = strainFor(4, 2); // one calm day, two green days
    QCOMPARE(loadOn(entries), (ReturnToLoad {.stage = 2}));
    entries = strainFor(10, 2);
    entries += session(6, 2, 1, 2);
    ReturnToLoad load = loadOn(entries);
    QCOMPARE(load, (ReturnToLoad {.stage = 2, .greens = 1, .zone = Zone::Green, .session = s("w6")}));
    entries += session(4, 2, 2, 2);
    load = loadOn(entries);
    QCOMPARE(load, (ReturnToLoad {.stage = 3, .zone = Zone::Green, .session = s("w4")}));
    // A third one counts on its own stage: one step at a time.
    entries += session(2, 2, 2, 2);
    QCOMPARE(loadOn(entries).stage, 3);
    QCOMPARE(loadOn(entries).greens, 1);
}

void tst_Recovery::amberRepeats()
{
    QList<Entry> entries = strainFor(10, 2);
    entries += session(6, 2, 1, 2);
    entries += session(4, 2, 4, 2);
    const ReturnToLoad load = loadOn(entries);
    QCOMPARE(load, (ReturnToLoad {.stage = 2, .zone = Zone::Amber, .session = s("w4")}));
}

void tst_Recovery::redStepsDownAndWaitsTwoDays()
{
    QList<Entry> entries = strainFor(10, 2);
    Workout hard = std::get<Workout>(session(1, 2, 6, 2).first());
    entries.append(hard);
    const ReturnToLoad load = loadOn(entries);
    QCOMPARE(load.stage, 1);
    QCOMPARE(load.zone, Zone::Red);
    QCOMPARE(load.notBefore, at("2026-03-13T19:00:00"));
    QVERIFY(!load.twoReds);
    // The wait is over two days later.
    const Advice later =
        advise({}, Journal(entries, {}), knowledge(), factorTables(), at("2026-03-13T19:00:00"));
    QVERIFY(later.plan->load && !later.plan->load->notBefore);
}

void tst_Recovery::aWorseMorningIsRed()
{
    QList<Entry> entries = strainFor(10, 2);
    entries += session(3, 2, 1, 3);
    QCOMPARE(loadOn(entries).zone, Zone::Red);
    // While the morning is not known, nothing is decided.
    QList<Entry> open = strainFor(10, 2);
    open.append(session(1, 2, 1, 2).first());
    QCOMPARE(loadOn(open), (ReturnToLoad {.stage = 2}));
}

void tst_Recovery::twoRedsAreForAPhysicalTherapist()
{
    QList<Entry> entries = strainFor(10, 2);
    entries += session(5, 2, 6, 2);
    entries += session(3, 2, 7, 2);
    QVERIFY(loadOn(entries).twoReds);
    entries += session(2, 2, 1, 2);
    QVERIFY(!loadOn(entries).twoReds);
}

void tst_Recovery::aSignBeginsAgain()
{
    QList<Entry> entries = strainFor(10, 2);
    QVERIFY(loadOn(entries).stage >= 2);
    entries.append(signed_(strain("sign", on(1, "20:00:00"), 2), "sx_numb_tingle"));
    QVERIFY(!planOn(entries)->load);
    // Taken back by a later answer.
    entries.append(strain("after", on(0, "07:00:00"), 2));
    QCOMPARE(adviceOn(Journal(entries, {})).triage.level, 3);
    QCOMPARE(loadOn(entries).stage, 0);
}

void tst_Recovery::legDaysSayNothing()
{
    QList<Entry> entries = strainFor(10, 2);
    QList<Entry> legs = session(6, 2, 7, 2);
    std::get<Workout>(legs.first()).sets = {
        {.exercise = s("Leg Press"), .reps = 10, .weight = Kilograms {100}}};
    entries += legs;
    QCOMPARE(loadOn(entries), (ReturnToLoad {.stage = 2}));
}

void tst_Recovery::aChosenStageIsAtMostOneUp()
{
    QList<Entry> entries = strainFor(3, 4); // stage 0
    entries.append(chosen("c1", 2, 5));
    QCOMPARE(loadOn(entries).stage, 1);
    entries.append(chosen("c2", 1, 0));
    QCOMPARE(loadOn(entries).stage, 0);
    entries.append(eventAt("c3", "2026-03-12T07:30:00", eventkind::returnStage, {{s("stage"), s("five")}}));
    QCOMPARE(loadOn(entries).stage, 0);
}

void tst_Recovery::theLastStageStays()
{
    QList<Entry> entries = strainFor(13, 2);
    for (int day = 8; day >= 1; --day) {
        const QByteArray uid = "c" + QByteArray::number(day);
        entries.append(chosen(uid.constData(), day, 5));
    }
    QCOMPARE(loadOn(entries).stage, 5);
    entries += session(2, 2, 1, 2);
    QCOMPARE(loadOn(entries).stage, 5);
}

void tst_Recovery::theHealthProfileComesBack()
{
    const HealthProfile profile {.answers = {{s("pregnant"), false}, {s("kidney_problem"), true}},
                                 .ageBand = s("51_64")};
    const Journal journal = apply(Journal(), notingHealth(profile, now));
    QCOMPARE(healthProfileOf(journal, now), profile);
    QVERIFY(healthProfileOf(journal, at("2026-03-11T08:00:00")).isEmpty());
    const Facts facts = factsOn(journal);
    QCOMPARE(facts[s("kidney_problem")], QVariant(true));
    QCOMPARE(facts[s("pregnant")], QVariant(false));
    QCOMPARE(facts[s("age_band")], QVariant(s("51_64")));
    QVERIFY(!facts.contains(s("hx_cancer")));
}

void tst_Recovery::aProfileOfTodayReplacesItself()
{
    Journal journal = apply(Journal(), notingHealth({.ageBand = s("20_50")}, at("2026-03-01T08:00:00")));
    journal = apply(journal, notingHealth({.ageBand = s("51_64")}, now));
    journal = apply(journal, notingHealth({}, at("2026-03-12T09:00:00")));
    QCOMPARE(journal.events().size(), 2);
    QVERIFY(healthProfileOf(journal, at("2026-03-12T09:00:00")).isEmpty());
    QCOMPARE(healthProfileOf(journal, at("2026-03-11T09:00:00")).ageBand, s("20_50"));
}

void tst_Recovery::everyHealthQuestionIsAFact()
{
    QStringList asked;
    for (const HealthQuestion &question : healthQuestions())
        asked.append(QString::fromLatin1(question.fact));
    QStringList bands;
    for (const HealthQuestion &band : ageBands())
        bands.append(QString::fromLatin1(band.fact));
    QCOMPARE(bands.join(u'|'), knowledge().facts[s("age_band")].values);
    asked.append({s("age_band"), s("profile_health_done")});
    QStringList known;
    for (auto fact = knowledge().facts.begin(); fact != knowledge().facts.end(); ++fact)
        if (fact->about == u"profile")
            known.append(fact.key());
    asked.sort();
    QCOMPARE(asked, known);
}

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_recovery.moc"
