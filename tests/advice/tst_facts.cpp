#include "core/advice/advice.h"

#include "tests/advice/cases.h"

#include <QSet>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

// What the journal says in the words of the predicate language, and what that makes of weeks of pain.
class tst_Facts : public QObject
{
    Q_OBJECT

private slots:
    void aSignNobodyAskedAboutIsUnknown();
    void aLaterAnswerTakesASignBack();
    void painNowIsUnknownAfterTwoDays();
    void sessionsAreNoNewsAfterAWeek();
    void whatIsNotKnownIsNoRest();
    void anExerciseIsTheSameByAnotherSpelling();
    void whatNobodyBelievesIsNotComparedWith();
    void anEpisodeEndsWithTheFirstCalmReport();
    void aFortnightOfSilenceEndsAnEpisode();
    void sixWeeksOfPainAreLevelTwo();
    void sixWeeksWithCalmDaysInThemAreToo();
    void soreWeeksThatSettleAreNot();
    void threeEpisodesBeyondSorenessComeBack();
    void aClinicianRestsDurationUntilANewSign();
    void aPainThatCameAfterTheVisitWasNotSeen();
    void theHealthProfileHidesWhatDoesNotSuit();
    void aWarmUpSetThatWasLoggedCounts_data();
    void aWarmUpSetThatWasLoggedCounts();
    void ignoresWhatIsLaterThanNow();
    void answersMostFactsOfTheLanguage();
};

void tst_Facts::aSignNobodyAskedAboutIsUnknown()
{
    PainEntry entry = pain("p1", "2026-03-12T07:00:00", 4);
    entry.signsAsked.some = {s("sx_fever")};
    const Facts facts = factsOn(Journal({entry}, {}));
    QCOMPARE(facts.value(s("sx_fever")), QVariant(false));
    QVERIFY(!facts.contains(s("sx_chest_pain")));
}

void tst_Facts::aLaterAnswerTakesASignBack()
{
    const PainEntry first = signed_(checked("p1", "2026-03-10T07:00:00", 4), "sx_fever");
    PainEntry unasked = checked("p2", "2026-03-11T07:00:00", 4);
    unasked.signsAsked = {};
    QCOMPARE(factsOn(Journal({first, unasked}, {}))[s("sx_fever")], QVariant(true));
    QCOMPARE(factsOn(Journal({first, checked("p2", "2026-03-11T07:00:00", 4)}, {}))[s("sx_fever")],
             QVariant(false));
}

void tst_Facts::painNowIsUnknownAfterTwoDays()
{
    QCOMPARE(factsOn(Journal({checked("p1", "2026-03-10T08:00:00", 4)}, {})).value(s("pain_now")),
             QVariant(4.0));
    QVERIFY(!factsOn(Journal({checked("p1", "2026-03-10T07:59:00", 4)}, {})).contains(s("pain_now")));
}

void tst_Facts::sessionsAreNoNewsAfterAWeek()
{
    const Journal journal(jump(), {});
    QVERIFY(factsOf(journal, {}, fieldCatalogue(), at("2026-03-17T19:00:00")).contains(s("warmup_min")));
    const Facts later = factsOf(journal, {}, fieldCatalogue(), at("2026-03-17T19:31:00"));
    for (const char *name : {"warmup_min", "load_vs_30d_max", "session_rpe", "gap_days", "week_change_pct"})
        QVERIFY2(!later.contains(s(name)), name);
    QCOMPARE(later[s("days_since_last_session")].toInt(), 7);
}

void tst_Facts::whatIsNotKnownIsNoRest()
{
    QList<Entry> entries;
    for (int back = 34; back > 0; back -= 2) {
        const QByteArray start = now.date.addDays(-back).toString(Qt::ISODate).toLatin1() + "T18:00:00";
        entries.append(
            workout(QByteArray("w" + QByteArray::number(back)).constData(), start.constData(), 60, 6));
    }
    QVERIFY(factsOn(Journal(entries, {})).contains(s("week_change_pct")));
    QVERIFY(factsOn(Journal(entries, {})).contains(s("monotony_7d")));
    auto &earlier = std::get<Workout>(entries[entries.size() - 5]); // of the week before
    earlier.duration.reset();
    QVERIFY(!factsOn(Journal(entries, {})).contains(s("week_change_pct")));
    QVERIFY(factsOn(Journal(entries, {})).contains(s("monotony_7d")));
    earlier.duration = Minutes {60};
    earlier.implausible = true;
    QVERIFY(!factsOn(Journal(entries, {})).contains(s("week_change_pct")));
}

void tst_Facts::anExerciseIsTheSameByAnotherSpelling()
{
    const auto done = [](const char *uid, int back, const QString &exercise, double kilograms) {
        const QByteArray start = now.date.addDays(-back).toString(Qt::ISODate).toLatin1() + "T18:00:00";
        Workout session = workout(uid, start.constData(), 60, 6);
        session.sets = {{.exercise = exercise, .reps = 10, .weight = Kilograms {kilograms}}};
        return session;
    };
    const QList<Entry> entries {done("w1", 90, s("Shrug"), 40), done("w2", 20, s("Face Pull (Cable)"), 20)};
    const Facts same = factsOn(Journal(entries + QList<Entry> {done("w3", 1, s("Face pull"), 25)}, {}));
    QCOMPARE(same[s("new_exercise")], QVariant(false));
    QVERIFY(!same.contains(s("max_weight_jump_pct"))); // a cable's kilograms are not a band's
    const Facts other = factsOn(Journal(entries + QList<Entry> {done("w3", 1, s("Shrug"), 40)}, {}));
    QCOMPARE(other[s("new_exercise")], QVariant(true));
    // Names that begin with the equipment are not one exercise, and are that of the others.
    const auto after = [&](const QString &before, const QString &last) {
        return factsOn(Journal(
            {done("w1", 90, s("Shrug"), 40), done("w2", 20, before, 20), done("w3", 1, last, 25)},
            {}))[s("new_exercise")]
            .toBool();
    };
    QVERIFY(after(s("(Lever) Zottman thing"), s("(Lever) Svend thing")));
    QVERIFY(!after(s("Zottman thing (Lever)"), s("(Lever) Zottman thing")));
    QVERIFY(!after(s("(...)"), s("(...)")));
}

void tst_Facts::whatNobodyBelievesIsNotComparedWith()
{
    const auto shrugs = [](const char *uid, int back, double kilograms) {
        const QByteArray start = now.date.addDays(-back).toString(Qt::ISODate).toLatin1() + "T18:00:00";
        Workout session = workout(uid, start.constData(), 60, 6);
        session.sets = {{.exercise = s("Shrug"), .reps = 10, .weight = Kilograms {kilograms}}};
        return session;
    };
    Workout before = shrugs("w2", 5, 400);
    before.implausible = true;
    Workout after = shrugs("w4", 1, 4000);
    after.implausible = true;
    const Facts facts = factsOn(Journal({shrugs("w1", 70, 40), before, shrugs("w3", 2, 44), after}, {}));
    QCOMPARE(facts[s("max_weight_jump_pct")].toDouble(), 10.0);
    QCOMPARE(facts[s("new_exercise")], QVariant(false)); // a mistyped weight does not unmake the exercise
}

void tst_Facts::anEpisodeEndsWithTheFirstCalmReport()
{
    QList<Entry> entries {checked("p1", "2026-03-01T07:00:00", 5), checked("p2", "2026-03-04T07:00:00", 3)};
    QCOMPARE(factsOn(Journal(entries, {}))[s("episode_days")].toInt(), 11);
    Workout session = workout("w1", "2026-03-06T18:00:00", 60, 5);
    session.painBefore = 1;
    entries.append(session);
    QCOMPARE(factsOn(Journal(entries, {}))[s("episode_open")], QVariant(false));
    entries.append(checked("p3", "2026-03-07T07:00:00", 4));
    QCOMPARE(factsOn(Journal(entries, {}))[s("episode_days")].toInt(), 5);
    // A calm report about another place settles nothing here.
    PainEntry elsewhere = pain("p4", "2026-03-08T07:00:00", 1);
    elsewhere.regions = {{s("lumbar_spine"), 1}};
    entries.append(elsewhere);
    QCOMPARE(factsOn(Journal(entries, {}))[s("episode_open")], QVariant(true));
}

void tst_Facts::aFortnightOfSilenceEndsAnEpisode()
{
    const Journal journal({checked("p1", "2026-02-20T08:00:00", 5), checked("p2", "2026-02-26T08:00:00", 5)},
                          {});
    QCOMPARE(factsOn(journal)[s("episode_open")], QVariant(true));
    QCOMPARE(factsOf(journal, {}, fieldCatalogue(), at("2026-03-12T09:00:00"))[s("episode_open")],
             QVariant(false));
}

void tst_Facts::sixWeeksOfPainAreLevelTwo()
{
    QList<Entry> entries;
    for (int day = 0; day < 43; ++day) {
        const QDate date = now.date.addDays(day - 43);
        // One pain, marked on either side of a border and now and then not at all.
        PainEntry entry = checked("p" + QByteArray::number(day),
                                  date.toString(Qt::ISODate).toLatin1() + "T20:00:00", 3 + day % 2);
        entry.regions = day % 3 == 0
            ? QList<RegionPain> {}
            : QList<RegionPain> {{day % 2 ? s("left_rhomboid") : s("left_mid_back"), 3}};
        if (day % 4 != 3)
            entries.append(entry);
    }
    const Advice advice = adviceOn(Journal(entries, {}));
    QCOMPARE(advice.triage.level, 2);
    QVERIFY(advice.triage.rules.contains(s("S05")));
}

void tst_Facts::sixWeeksWithCalmDaysInThemAreToo()
{
    const auto weeks = [](int sore, int days) {
        QList<Entry> entries;
        for (int back = days; back > 0; --back) {
            const QByteArray date = now.date.addDays(-back).toString(Qt::ISODate).toLatin1();
            entries.append(
                checked("p" + QByteArray::number(back), date + "T20:00:00", back % 5 < sore ? 3 : 0));
        }
        return Journal(entries, {});
    };
    QCOMPARE(factsOn(weeks(3, 40))[s("sore_days_42d")].toDouble(), 60.0);
    QVERIFY(adviceOn(weeks(3, 40)).triage.rules.contains(s("S05")));
    QVERIFY(!adviceOn(weeks(2, 40)).triage.rules.contains(s("S05")));
    QVERIFY(!factsOn(weeks(3, 34)).contains(s("sore_days_42d")));
}

void tst_Facts::soreWeeksThatSettleAreNot()
{
    QList<Entry> entries;
    for (int week = 0; week < 12; ++week) {
        const auto when = [&](int day, const char *clock) -> QByteArray {
            return now.date.addDays(7 * (week - 12) + day).toString(Qt::ISODate).toLatin1() + clock;
        };
        const QByteArray uid = QByteArray::number(week);
        const QByteArray name = "w" + uid;
        Workout session = workout(name.constData(), when(0, "T18:00:00").constData(), 60, 6);
        session.painBefore = 0;
        PainEntry sore = checked("a" + uid, when(1, "T18:00:00"), 5);
        sore.workout = session.head.uid;
        entries.append({session, sore, plain("b" + uid, when(3, "T18:00:00"), 1)});
    }
    const Facts facts = factsOn(Journal(entries, {}));
    QCOMPARE(facts[s("episodes_90d")].toInt(), 0);
    QCOMPARE(adviceOn(Journal(entries, {})).triage.level, 3);
}

void tst_Facts::threeEpisodesBeyondSorenessComeBack()
{
    QList<Entry> entries;
    for (const char *start : {"2026-01-10", "2026-02-01", "2026-02-20"}) {
        PainEntry sharp = checked(QByteArray("p") + start, start + QByteArray("T08:00:00"), 5);
        sharp.onset = Onset::During;
        sharp.qualities = {s("sharp")};
        const QByteArray later =
            QDate::fromString(s(start), Qt::ISODate).addDays(3).toString(Qt::ISODate).toLatin1();
        entries.append({sharp, plain(QByteArray("q") + start, later + "T08:00:00", 0)});
    }
    const Advice advice = adviceOn(Journal(entries, {}));
    QVERIFY(advice.triage.rules.contains(s("S10")));
}

void tst_Facts::aPainThatCameAfterTheVisitWasNotSeen()
{
    QList<Entry> entries {checked("p1", "2026-03-01T20:00:00", 3),
                          eventAt("e1", "2026-03-02T10:00:00", eventkind::seenClinician, {})};
    QVERIFY(adviceOn(Journal(entries, {})).visitRests);
    entries.append(plain("free", "2026-03-04T20:00:00", 0));
    entries.append(plain("new", "2026-03-11T20:00:00", 3));
    QVERIFY(!adviceOn(Journal(entries, {})).visitRests);
}

void tst_Facts::aClinicianRestsDurationUntilANewSign()
{
    QList<Entry> entries;
    for (int day = 0; day < 30; ++day) {
        const QByteArray date = now.date.addDays(day - 30).toString(Qt::ISODate).toLatin1();
        entries.append(checked("p" + QByteArray::number(day), date + "T20:00:00", 3));
    }
    QVERIFY(adviceOn(Journal(entries, {})).triage.rules.contains(s("S04")));
    entries.append(eventAt("e1", "2026-03-09T10:00:00", eventkind::seenClinician, {}));
    QCOMPARE(adviceOn(Journal(entries, {})).triage.level, 3);
    QVERIFY(adviceOn(Journal(entries, {})).visitRests);
    QList<Entry> risen = entries;
    risen.append(checked("rise", "2026-03-12T07:00:00", 5));
    QVERIFY(adviceOn(Journal(risen, {})).triage.rules.contains(s("S04")));
    entries.append(signed_(checked("new", "2026-03-12T07:00:00", 3), "sx_numb_tingle"));
    QVERIFY(!adviceOn(Journal(entries, {})).visitRests);
    const QStringList rules = adviceOn(Journal(entries, {})).triage.rules;
    QVERIFY(rules.contains(s("S01")) && rules.contains(s("S04")));
}

void tst_Facts::theHealthProfileHidesWhatDoesNotSuit()
{
    QList<Entry> entries {checked("p1", "2026-03-12T07:00:00", 5)};
    const auto shows = [&](const char *id) {
        const Facts facts = factsOn(Journal(entries, {}));
        const Tip *tip = knowledge().tip(s(id));
        return tip->appliesWhen.holds(facts)
            && std::ranges::none_of(tip->unless,
                                    [&](const Predicate &unless) { return unless.holds(facts); });
    };
    QVERIFY(shows("MED-02") && !shows("MED-03"));
    entries.append(
        eventAt("e1", "2026-03-01T10:00:00", eventkind::healthProfile,
                {{s("kidney_problem"), true}, {s("age_band"), s("65_plus")}, {s("pregnant"), false}}));
    QVERIFY(!shows("MED-02") && shows("MED-03"));
    const Facts facts = factsOn(Journal(entries, {}));
    QCOMPARE(facts[s("age_band")], QVariant(s("65_plus")));
    QCOMPARE(facts[s("pregnant")], QVariant(false));
    QVERIFY(!facts.contains(s("hx_cancer")));
}

// One is enough, and so is one before the second exercise. Who never marks any did not say no.
void tst_Facts::aWarmUpSetThatWasLoggedCounts_data()
{
    QTest::addColumn<QString>("before"); // kinds of the sets of the workout before
    QTest::addColumn<QString>("last");
    QTest::addColumn<QVariant>("counted"); // invalid: unknown
    QTest::newRow("nobody marks") << "nn" << "nn" << QVariant();
    QTest::newRow("no sets") << "wn" << "" << QVariant();
    QTest::newRow("left out this time") << "wn" << "nn" << QVariant(0.0);
    QTest::newRow("one") << "nn" << "wnn" << QVariant(1.0);
    QTest::newRow("one before the second exercise") << "nn" << "nnwn" << QVariant(1.0);
    QTest::newRow("before both exercises") << "nn" << "wwnnwn" << QVariant(3.0);
}

void tst_Facts::aWarmUpSetThatWasLoggedCounts()
{
    QFETCH(QString, before);
    QFETCH(QString, last);
    QFETCH(QVariant, counted);
    const auto with = [](Workout workout, const QString &kinds) {
        for (const QChar kind : kinds)
            workout.sets.append({.exercise = s("Bench Press (Barbell)"),
                                 .kind = kind == u'w' ? SetKind::Warmup : SetKind::Normal,
                                 .reps = 8});
        return workout;
    };
    const Facts facts = factsOn(Journal({with(workout("w1", "2026-03-09T18:00:00", 60, 5), before),
                                         with(workout("w2", "2026-03-11T18:00:00", 60, 5), last)},
                                        {}));
    QCOMPARE(facts.value(s("rampup_sets")), counted);
    QCOMPARE(knowledge().tip(s("WUP-05"))->appliesWhen.holds(facts), counted == QVariant(0.0));
}

void tst_Facts::ignoresWhatIsLaterThanNow()
{
    const Journal past = with(jump(), {checked("p1", "2026-03-11T07:00:00", 3)});
    Journal future = apply(past, putting(signed_(checked("p9", "2026-03-12T08:00:01", 9), "sx_chest_pain")));
    future = apply(future, putting(workout("w9", "2026-03-13T18:00:00", 300, 10)));
    future = apply(
        future,
        putting(eventAt("e9", "2026-03-13T18:00:00", eventkind::healthProfile, {{s("pregnant"), true}})));
    QCOMPARE(factsOn(future), factsOn(past));
}

void tst_Facts::answersMostFactsOfTheLanguage()
{
    Workout last = workout("w2", "2026-03-11T18:00:00", 80, 8);
    last.painBefore = 2;
    last.painDuring = 3;
    last.sets = {{.exercise = s("Bent Over Row (Barbell)"),
                  .kind = SetKind::Warmup,
                  .reps = 10,
                  .weight = Kilograms {20}},
                 {.exercise = s("Bent Over Row (Barbell)"), .reps = 8, .weight = Kilograms {60}}};
    for (const char *field :
         {"warmup_min", "warmup_dynamic", "form", "posture", "heat", "urine_colour", "thirst",
          "fluid_during_ml", "mass_before_kg", "mass_after_kg", "painkiller_before"})
        last.observations.insert(s(field), 1);
    Workout first = last;
    first.head.uid = s("w1");
    first.started = at("2026-03-06T18:00:00");
    PainEntry entry = checked("p1", "2026-03-12T07:00:00", 4);
    entry.workout = s("w2");
    entry.aggravators = {s("pull")};
    entry.relief = {{s("tablet"), {}}, {s("massage_gun"), {}}};
    const Day today {
        .head = {.uid = dayUid(now.date)}, .date = now.date, .sleepHours = 7, .sittingBlockMin = 90};
    const FunctionCheck check {.head = {.uid = functionUid(now.date)},
                               .date = now.date,
                               .painWeek = 4,
                               .enjoyment = 3,
                               .activity = 2,
                               .nightsDisturbed = 1,
                               .cantDoNormal = false};
    const Facts facts = factsOn(Journal({first, last, entry, today, check}, {}));
    const QSet<QString> elsewhere {
        s("pattern"),         s("triage_level"), // judged from these facts
        s("pain_change_7d"),  s("sleep_avg_14d"), s("monotony_pctile"),
        s("new_exercise"), // need a longer log
        s("week_change_pct"), s("rest_days_7d"),  s("sore_days_42d"),
    };
    for (const QString &name : knowledge().facts.keys()) {
        if (elsewhere.contains(name) || knowledge().facts[name].about == u"profile"
            || name.startsWith(u"assoc_") || name.startsWith(u"clinician_"))
            continue;
        QVERIFY2(facts.contains(name), qPrintable(name));
    }
    QCOMPARE(facts[s("heat")], QVariant(true));
    QCOMPARE(facts[s("rampup_sets")], QVariant(1.0));
    QCOMPARE(facts[s("hours_since_same_area")].toDouble(), 5 * 24 - 80.0 / 60);
    QCOMPARE(facts[s("max_weight_jump_pct")].toDouble(), 0.0);
    QCOMPARE(facts[s("peg")].toDouble(), 3.0);
}

QTEST_GUILESS_MAIN(tst_Facts)
#include "tst_facts.moc"
