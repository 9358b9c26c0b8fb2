#include "core/advice/advice.h"
#include "core/advice/json.h"
#include "core/advice/signs.h"
#include "core/factors/catalogue.h"

#include "tests/advice/shipped.h"
#include "tests/support/sample.h"

#include <QJsonArray>
#include <QtTest>

#include <ctime>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

const Knowledge &knowledge()
{
    static const Knowledge shipped = shippedKnowledge();
    return shipped;
}

QString s(const char *text) { return QString::fromLatin1(text); }

const WallTime now = at("2026-03-12T08:00:00");

// A pain entry in the upper back with an answered check and without any sign.
PainEntry plain(const QByteArray &uid, const QByteArray &when, int level)
{
    return pain(uid.constData(), when.constData(), level);
}

PainEntry checked(const QByteArray &uid, const QByteArray &when, int level)
{
    PainEntry entry = plain(uid, when, level);
    entry.regions = {{s("left_rhomboid"), level}, {s("right_rhomboid"), level}};
    entry.qualities = {s("sore"), s("tight")};
    entry.onset = Onset::NextDays;
    entry.signsAsked.all = true;
    return entry;
}

PainEntry signed_(PainEntry entry, const char *sign)
{
    entry.warningSigns = {{s(sign), {}}};
    return entry;
}

Event eventAt(const char *uid, const char *when, QStringView kind, const QJsonObject &payload)
{
    return {.head = {.uid = s(uid)}, .at = at(when), .kind = kind.toString(), .payload = payload};
}

// Five steady sessions and a last one with three times the load, in which the warm-up was skipped.
QList<Entry> jump()
{
    QList<Entry> entries {
        workout("w1", "2026-02-24T18:00:00", 60, 5), workout("w2", "2026-02-27T18:00:00", 60, 5),
        workout("w3", "2026-03-02T18:00:00", 60, 5), workout("w4", "2026-03-05T18:00:00", 60, 5),
        workout("w5", "2026-03-08T18:00:00", 60, 5)};
    Workout last = workout("w6", "2026-03-10T18:00:00", 90, 9);
    last.observations = {{s("warmup_min"), 2}, {s("warmup_dynamic"), 0}, {s("form"), 2}, {s("heat"), 0}};
    entries.append(last);
    return entries;
}

Journal with(QList<Entry> entries, const QList<Entry> &more)
{
    entries.append(more);
    return {entries, {}};
}

Advice adviceOn(const Journal &journal, const Findings &findings = {})
{
    return advise(findings, journal, knowledge(), factorTables(), now);
}

Facts factsOn(const Journal &journal) { return factsOf(journal, {}, fieldCatalogue(), now); }

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

// Ten years: four sessions a week with ten sets each, two reports a session.
Journal tenYears()
{
    QList<Entry> entries;
    const QDate first(2016, 3, 14);
    for (int index = 0; index < 2080; ++index) {
        const QDate date = first.addDays(index * 7 / 4);
        const QByteArray uid = "w" + QByteArray::number(index);
        const QByteArray start = date.toString(Qt::ISODate).toLatin1() + "T18:00:00";
        Workout session = workout(uid.constData(), start.constData(), 50 + index % 30, 4 + index % 5);
        session.painBefore = index % 4;
        session.observations = {{s("warmup_min"), index % 15}, {s("sleep_h"), 6 + index % 3}};
        for (int set = 0; set < 10; ++set)
            session.sets.append(
                {.exercise = set < 5 ? s("Bent Over Row (Barbell)") : s("Lat Pulldown (Cable)"),
                 .reps = 8,
                 .weight = Kilograms {40.0 + index % 20}});
        entries.append(session);
        for (int report = 1; report <= 2; ++report) {
            const QByteArray when = date.addDays(report).toString(Qt::ISODate).toLatin1() + "T08:00:00";
            const QByteArray id = "p" + QByteArray::number(index) + "-" + QByteArray::number(report);
            entries.append(checked(id, when, (index + report) % 6));
        }
    }
    return {entries, {}};
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
    void openPainWithoutACheckAsksAndSaysNothingAboutIt();
    void settledPainIsSelfCare();
    void aSignSpeaksWithoutAnEpisode();
    void aSignNobodyAskedAboutIsUnknown();
    void aLaterAnswerTakesASignBack();
    void painNowIsUnknownAfterTwoDays();
    void sessionsAreNoNewsAfterAWeek();
    void anEpisodeEndsWithTheFirstCalmReport();
    void aFortnightOfSilenceEndsAnEpisode();
    void sixWeeksOfPainAreLevelTwo();
    void soreWeeksThatSettleAreNot();
    void threeEpisodesBeyondSorenessComeBack();
    void aClinicianRestsDurationUntilANewSign();
    void theHealthProfileHidesWhatDoesNotSuit();
    void aFindingLiftsItsTip();
    void aFindingTheOtherWayRoundLiftsNothing();
    void feedbackSinksAndRestsTips();
    void noTwoTipsContradictAndCausesVary();
    void everyTipHasAReasonAndSources();
    void theFormSeesTheTriageBeforeSaving();
    void ignoresWhatIsLaterThanNow();
    void answersMostFactsOfTheLanguage();
    void writesTheJsonOfSchemaOne();
    void tenYearsTakeMilliseconds();
};

void tst_Advise::anEmptyJournalHasNothingToAskAndStillATip()
{
    const Advice advice = adviceOn({});
    QCOMPARE(advice.triage, (Triage {.level = 0, .urgency = Urgency::SelfCare}));
    QCOMPARE(idsOf(advice), QStringList(s("LOG-05")));
    QCOMPARE(advice.tips.first().reason.text, s("General advice for everyone who trains."));
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

void tst_Advise::aSignNobodyAskedAboutIsUnknown()
{
    PainEntry entry = pain("p1", "2026-03-12T07:00:00", 4);
    entry.signsAsked.some = {s("sx_fever")};
    const Facts facts = factsOn(Journal({entry}, {}));
    QCOMPARE(facts.value(s("sx_fever")), QVariant(false));
    QVERIFY(!facts.contains(s("sx_chest_pain")));
}

void tst_Advise::aLaterAnswerTakesASignBack()
{
    const PainEntry first = signed_(checked("p1", "2026-03-10T07:00:00", 4), "sx_fever");
    PainEntry unasked = checked("p2", "2026-03-11T07:00:00", 4);
    unasked.signsAsked = {};
    QCOMPARE(factsOn(Journal({first, unasked}, {}))[s("sx_fever")], QVariant(true));
    QCOMPARE(factsOn(Journal({first, checked("p2", "2026-03-11T07:00:00", 4)}, {}))[s("sx_fever")],
             QVariant(false));
}

void tst_Advise::painNowIsUnknownAfterTwoDays()
{
    QCOMPARE(factsOn(Journal({checked("p1", "2026-03-10T08:00:00", 4)}, {})).value(s("pain_now")),
             QVariant(4.0));
    QVERIFY(!factsOn(Journal({checked("p1", "2026-03-10T07:59:00", 4)}, {})).contains(s("pain_now")));
}

void tst_Advise::sessionsAreNoNewsAfterAWeek()
{
    const Journal journal(jump(), {});
    QVERIFY(factsOf(journal, {}, fieldCatalogue(), at("2026-03-17T19:00:00")).contains(s("warmup_min")));
    const Facts later = factsOf(journal, {}, fieldCatalogue(), at("2026-03-17T19:31:00"));
    for (const char *name : {"warmup_min", "load_vs_30d_max", "session_rpe", "gap_days", "week_change_pct"})
        QVERIFY2(!later.contains(s(name)), name);
    QCOMPARE(later[s("days_since_last_session")].toInt(), 7);
}

void tst_Advise::anEpisodeEndsWithTheFirstCalmReport()
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

void tst_Advise::aFortnightOfSilenceEndsAnEpisode()
{
    const Journal journal({checked("p1", "2026-02-20T08:00:00", 5), checked("p2", "2026-02-26T08:00:00", 5)},
                          {});
    QCOMPARE(factsOn(journal)[s("episode_open")], QVariant(true));
    QCOMPARE(factsOf(journal, {}, fieldCatalogue(), at("2026-03-12T09:00:00"))[s("episode_open")],
             QVariant(false));
}

void tst_Advise::sixWeeksOfPainAreLevelTwo()
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

void tst_Advise::soreWeeksThatSettleAreNot()
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

void tst_Advise::threeEpisodesBeyondSorenessComeBack()
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

void tst_Advise::aClinicianRestsDurationUntilANewSign()
{
    QList<Entry> entries;
    for (int day = 0; day < 30; ++day) {
        const QByteArray date = now.date.addDays(day - 30).toString(Qt::ISODate).toLatin1();
        entries.append(checked("p" + QByteArray::number(day), date + "T20:00:00", 3));
    }
    QVERIFY(adviceOn(Journal(entries, {})).triage.rules.contains(s("S04")));
    entries.append(eventAt("e1", "2026-03-09T10:00:00", eventkind::seenClinician, {}));
    QCOMPARE(adviceOn(Journal(entries, {})).triage.level, 3);
    QList<Entry> risen = entries;
    risen.append(checked("rise", "2026-03-12T07:00:00", 5));
    QVERIFY(adviceOn(Journal(risen, {})).triage.rules.contains(s("S04")));
    entries.append(signed_(checked("new", "2026-03-12T07:00:00", 3), "sx_numb_tingle"));
    const QStringList rules = adviceOn(Journal(entries, {})).triage.rules;
    QVERIFY(rules.contains(s("S01")) && rules.contains(s("S04")));
}

void tst_Advise::theHealthProfileHidesWhatDoesNotSuit()
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
    QVERIFY(advice.tips[1].reason.text.startsWith(s("From your own entries: a likely link with ")));
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

void tst_Advise::ignoresWhatIsLaterThanNow()
{
    const Journal past = with(jump(), {checked("p1", "2026-03-11T07:00:00", 3)});
    Journal future = apply(past, putting(signed_(checked("p9", "2026-03-12T08:00:01", 9), "sx_chest_pain")));
    future = apply(future, putting(workout("w9", "2026-03-13T18:00:00", 300, 10)));
    future = apply(
        future,
        putting(eventAt("e9", "2026-03-13T18:00:00", eventkind::healthProfile, {{s("pregnant"), true}})));
    QCOMPARE(factsOn(future), factsOn(past));
}

void tst_Advise::answersMostFactsOfTheLanguage()
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
        s("week_change_pct"), s("rest_days_7d"),  s("last_rtl_stage"),
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
    QVERIFY(json[u"plan"].isNull());
    QCOMPARE(json[u"tips"].toArray().size(), 3);
    bool estimated = false;
    for (const QJsonValue &tip : json[u"tips"].toArray()) {
        QVERIFY(!tip[u"sources"].toArray().isEmpty());
        estimated =
            estimated || (tip[u"why"][u"effect"].isDouble() && tip[u"why"][u"ci"].toArray().size() == 2);
    }
    QVERIFY(estimated);
    const QJsonObject empty = adviceJson(adviceOn({}), {}, knowledge());
    QVERIFY(empty[u"pattern"].isNull() && empty[u"episode"].isNull());
    QCOMPARE(empty[u"urgency"].toString(), s("self_care"));
}

void tst_Advise::tenYearsTakeMilliseconds()
{
    const Journal journal = tenYears();
    const WallTime end = at("2026-03-02T08:00:00");
    const Findings findings;
    QVERIFY(!advise(findings, journal, knowledge(), factorTables(), end).tips.isEmpty());
    // Processor time, so that a busy computer measures the same.
    const std::clock_t start = std::clock();
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round)
        (void)advise(findings, journal, knowledge(), factorTables(), end);
    const double milliseconds = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC / rounds;
    qInfo("advise on ten years: %.2f ms", milliseconds);
}

QTEST_GUILESS_MAIN(tst_Advise)
#include "tst_advise.moc"
