#include "core/advice/advice.h"
#include "core/advice/factsheet.h"
#include "core/advice/reason.h"
#include "core/advice/telling.h"

#include "tests/advice/cases.h"
#include "tests/advice/lives.h"

#include <QRegularExpression>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr quint64 lives = 1500;
const QDate sample(2026, 3, 10);
const QString sampleDay = QStringLiteral("Tuesday 10 March");

// One value of each kind that the fact can have.
QVariantList samplesOf(const FactInfo &info)
{
    if (info.type == u"bool")
        return {true, false};
    if (info.type == u"int" || info.type == u"num")
        return {7.0};
    QVariantList samples;
    for (const QString &word : info.values.split(u'|'))
        samples.append(info.type == u"set" ? QVariant(QStringList {word}) : QVariant(word));
    return samples;
}

// A link is named by its finding, and only narrows a tip that goes by something else.
bool onlyNarrows(const QString &fact) { return fact.startsWith(u"assoc_") && fact != u"assoc_any"; }

bool leftOpen(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    return text.isEmpty() || text.contains(place);
}

// A value, a day or words of the person's own stand in the sentence.
bool namesSomething(const QString &text)
{
    static const QRegularExpression numberOrWords(QStringLiteral("[0-9]|: .+\\.|“.+”"));
    return text.contains(numberOrWords);
}

QString reasonOf(const Journal &journal, const char *tip)
{
    const Moment moment(journal, fieldCatalogue(), now);
    FactSheet sheet = factSheet(moment, {});
    sheet.judge(triageOf(sheet.facts, knowledge()));
    return reasonFor(*knowledge().tip(s(tip)), sheet, journal, {}, factorTables().factors).text;
}

} // namespace

// Every tip says which value of which day made it appear.
class tst_Reasons : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyFactThatATipUsesHasASentence();
    void everyTipOfAnyJournalNamesWhatItGoesBy();
    void aSessionIsNamedWithItsValueAndItsDay();
    void painIsNamedWithItsLevelAndItsDay();
    void whatHeldByItselfIsNamed();
    void aFindingSpeaksAfterwards();
    void numbersFollowTheLocale();
    void aDayLongAgoHasItsYear();
    void painAtItsPeakIsNotBelowIt();
    void noNoticeIsNoReassurance();
    void whatIsReadMakesTrueWhatTheValueDid();
};

void tst_Reasons::whatIsReadMakesTrueWhatTheValueDid()
{
    const TellingDays days {.day = sample, .today = now.date};
    const auto said = [&days](const char *fact, double value, const std::function<bool(double)> &when) {
        return sentenceFor(s(fact), value, days, when);
    };
    const auto under7 = [](double value) { return value < 7; };
    QVERIFY(said("sleep_avg_14d", 6.96, under7).contains(u"6.96 h"));
    QVERIFY(said("sleep_avg_14d", 6.94, under7).contains(u"6.9 h"));
    QVERIFY(said("sleep_avg_14d", 7.2, {}).contains(u"7.2 h"));
    QVERIFY(said("load_vs_30d_max", 1.304, [](double value) { return value > 1.3; }).contains(u"30.4 %"));
}

void tst_Reasons::everyFactThatATipUsesHasASentence()
{
    QSet<QString> facts;
    for (const Tip &tip : knowledge().tips)
        for (const QString &name : tip.appliesWhen.names())
            facts.insert(name);
    QVERIFY(facts.size() > 60);
    for (const QString &fact : facts) {
        if (onlyNarrows(fact))
            continue;
        const FactInfo info = knowledge().facts.value(fact);
        bool any = false;
        for (const QVariant &value : samplesOf(info)) {
            const QString text = sentenceFor(fact, value, {.day = sample, .today = now.date});
            if (text.isEmpty())
                continue; // the words of an enumeration that no tip goes by
            any = true;
            QVERIFY2(!leftOpen(text), qPrintable(fact + s(": ") + text));
            QVERIFY2(text.startsWith(u"Shown because") && text.endsWith(u'.'), qPrintable(text));
            if (info.type == u"int" || info.type == u"num") {
                const bool shownAsDay = text.contains(sampleDay);
                const bool shownAsPart = fact == u"load_vs_30d_max" && text.contains(u"600 %");
                const bool inWords = fact == u"triage_level";
                QVERIFY2(text.contains(u'7') || shownAsDay || shownAsPart || inWords, qPrintable(text));
            }
        }
        QVERIFY2(any, qPrintable(fact));
    }
}

void tst_Reasons::everyTipOfAnyJournalNamesWhatItGoesBy()
{
    QSet<QString> seen;
    for (quint64 seed = 0; seed < lives; ++seed) {
        const Life life = lifeOf(seed);
        FactSheet sheet = factSheet(Moment(life.journal, fieldCatalogue(), now), life.findings);
        const Triage triage = triageOf(sheet.facts, knowledge());
        sheet.judge(triage);
        for (const Tip *tip : fittingTips(sheet.facts, triage, knowledge())) {
            const QStringList deciding = decidingFacts(tip->appliesWhen, sheet.facts);
            Facts only;
            for (const QString &fact : deciding)
                only.insert(fact, sheet.facts[fact]);
            QVERIFY2(tip->appliesWhen.holds(only), qPrintable(tip->id));
            const QString text = reasonFor(*tip, sheet, life.journal, {}, factorTables().factors).text;
            QVERIFY2(!leftOpen(text), qPrintable(tip->id + s(": ") + text));
            QVERIFY2(text.startsWith(u"Shown because"), qPrintable(tip->id + s(": ") + text));
            const bool inWords = QStringList {s("assoc_any"), s("massage_gun"), s("triage_level"),
                                              s("entries_count"), s("rampup_sets")}
                                     .contains(deciding.first());
            QVERIFY2(inWords || namesSomething(text), qPrintable(tip->id + s(": ") + text));
            seen.insert(tip->id);
        }
    }
    QVERIFY2(seen.size() > knowledge().tips.size() * 9 / 10, qPrintable(QString::number(seen.size())));
}

void tst_Reasons::aSessionIsNamedWithItsValueAndItsDay()
{
    const Journal journal(jump(), {});
    QCOMPARE(reasonOf(journal, "WUP-01"),
             s("Shown because you warmed up for 2 min before your workout on Tuesday 10 March."));
    QCOMPARE(reasonOf(journal, "WUP-02"),
             s("Shown because your warm-up on Tuesday 10 March had no moving part."));
    QCOMPARE(
        reasonOf(journal, "LOD-02"),
        s("Shown because the load of your workout on Tuesday 10 March was 170 % above the largest of the 30 "
          "days before."));
    QCOMPARE(reasonOf(journal, "FRM-01"),
             s("Shown because you rated your form in the workout on Tuesday 10 March at 2 of 5."));
}

void tst_Reasons::painIsNamedWithItsLevelAndItsDay()
{
    const Journal journal = with(jump(), {checked("p1", "2026-03-11T07:00:00", 6)});
    QCOMPARE(reasonOf(journal, "MED-02"), s("Shown because you logged pain 6 of 10 on Wednesday 11 March."));
    QCOMPARE(reasonOf(journal, "SOR-01"),
             s("Shown because this pain followed your workout on Tuesday 10 March."));
}

// Of two conditions that stand side by side, the one that does not hold is not blamed.
void tst_Reasons::whatHeldByItselfIsNamed()
{
    Workout last = workout("w9", "2026-03-11T18:00:00", 100, 5);
    last.observations = {{s("heat"), 0}};
    QCOMPARE(reasonOf(with(jump(), {last}), "HYD-03"),
             s("Shown because your workout on Wednesday 11 March took 100 min."));
    Day day;
    day.head.uid = s("d1");
    day.date = QDate(2026, 3, 12);
    day.sittingBlockMin = 90;
    QCOMPARE(reasonOf(with(jump(), {day}), "POS-01"),
             s("Shown because you sat for up to 90 min without a break on Thursday 12 March."));
}

void tst_Reasons::aFindingSpeaksAfterwards()
{
    const Findings findings {
        .factors = {{.key = s("warmup_min"),
                     .label = Label::Likely,
                     .effect = Effect {.contrast = {5, 10}, .value = -1, .perUnit = -0.2}}}};
    const Journal journal(jump(), {});
    const FactSheet sheet = factSheet(Moment(journal, fieldCatalogue(), now), findings);
    const TipReason reason =
        reasonFor(*knowledge().tip(s("WUP-01")), sheet, journal, findings, factorTables().factors);
    QCOMPARE(reason.text,
             s("Shown because you warmed up for 2 min before your workout on Tuesday 10 March. "
               "From your own entries: a likely link with Warm-up length."));
    QCOMPARE(reason.factor, s("warmup_min"));
}

void tst_Reasons::numbersFollowTheLocale()
{
    QCOMPARE(sentenceFor(s("mass_change_pct"), -2.44, {.day = sample, .today = now.date}),
             s("Shown because you weighed 2.4 % less after your workout on Tuesday 10 March than before."));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(sentenceFor(s("sleep_avg_14d"), 6.35, {}).contains(u"6,4 h"));
    initTestCase();
    QVERIFY(sentenceFor(s("warmup_min"), 4.0, {}).isEmpty()); // without its day it would be half a sentence
}

void tst_Reasons::aDayLongAgoHasItsYear()
{
    const auto since = [](QDate day) {
        return sentenceFor(s("episode_days"), 300.0, {.day = day, .today = now.date});
    };
    QVERIFY(since(now.date.addDays(-335)).endsWith(u"Friday 11 April."));
    QVERIFY(since(now.date.addDays(-336)).endsWith(u"Thursday 10 April 2025."));
    QList<Entry> entries;
    for (QDate day(2025, 3, 10); day < now.date; day = day.addDays(7))
        entries.append(checked("p" + day.toString(Qt::ISODate).toLatin1(),
                               day.toString(Qt::ISODate).toLatin1() + "T08:00:00", 3));
    QCOMPARE(reasonOf(Journal(entries, {}), "UND-09"),
             s("Shown because this pain has been there since Monday 10 March 2025."));
}

void tst_Reasons::painAtItsPeakIsNotBelowIt()
{
    QCOMPARE(sentenceFor(s("pain_drop_pct"), 0.0, {.day = sample, .today = now.date}),
             s("Shown because the pain since Tuesday 10 March has not come down from its peak."));
    QCOMPARE(sentenceFor(s("pain_drop_pct"), 20.0, {}), s("Shown because the pain is 20 % below its peak."));
}

// What was not asked or not answered may still need somebody.
void tst_Reasons::noNoticeIsNoReassurance()
{
    QCOMPARE(sentenceFor(s("triage_level"), 3.0, {}),
             s("Shown because no notice about a warning sign is open."));
}

QTEST_GUILESS_MAIN(tst_Reasons)
#include "tst_reasons.moc"
