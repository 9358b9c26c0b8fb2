#include "core/factors/catalogue.h"
#include "core/journal/person.h"
#include "core/report/wording.h"
#include "tests/report/desk.h"
#include "tests/support/sample.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

PainEntry withSigns(const char *uid, const char *when, const QStringList &yes, bool all,
                    const QStringList &some)
{
    PainEntry entry = pain(uid, when, 4);
    for (const QString &sign : yes)
        entry.warningSigns.append({.sign = sign});
    entry.signsAsked = {.all = all, .some = some};
    return entry;
}

PainEntry withRelief(const char *uid, const char *when, const QList<Relief> &relief)
{
    PainEntry entry = pain(uid, when, 3);
    entry.relief = relief;
    return entry;
}

const SignAnswers &answersTo(const ReportFacts &facts, const char *sign)
{
    return *std::ranges::find(facts.signs, QLatin1StringView(sign), &SignAnswers::sign);
}

} // namespace

// What a report says of the pain, the answers and the person of a period.
class tst_Report : public QObject
{
    Q_OBJECT

private slots:
    void bothDaysOfThePeriodCountAndNoOthers();
    void painFreeDaysAreDaysWithNothingWorse();
    void nowStandsBesideFourWeeksAgo();
    void theCheckOfFourWeeksAgoIsTheNearestOne();
    void aSignNobodyAskedAboutIsNoNo();
    void aSignKeepsItsYesAfterALaterNo();
    void numbnessIsNoNoWhateverTheBoxesSay();
    void medicineDaysCountDaysAndNotEntries();
    void reliefSaysHowOftenItHelped();
    void daysOfManyYearsAreGrouped();
    void placesAreOrderedByEntries();
    void theProblemSaysNothingOfOnePlaceThatIsTrueOfAll();
    void anEmptyJournalSaysSo();
    void workoutsAloneSayNothingOfPain();
    void aSingleDayIsNotSaidInThePlural();
    void whatIsSwitchedOffIsNotSaid();
    void aCoachGetsNoMedicines();
    void theTextSaysWhatThePagesSay();
    void whoEnteredItStandsOnBothPages();
    void theSameSourcesGiveTheSameFacts();
    void fluidsAreNotToldToTheMillilitre();
};

void tst_Report::bothDaysOfThePeriodCountAndNoOthers()
{
    const Desk desk({{pain("a", "2026-02-28T23:59:00", 9), pain("b", "2026-03-01T00:00:00", 2),
                      pain("c", "2026-03-28T19:59:00", 3), workout("w", "2026-02-28T18:00:00", 60, 6),
                      workout("x", "2026-03-28T10:00:00", 60, 6)},
                     {}});
    const ReportFacts facts = desk.facts();
    QCOMPARE(facts.days, 28);
    QCOMPARE(facts.loggedDays, 2);
    QCOMPARE(facts.entries, 2);
    QCOMPARE(facts.workouts, 1);
    QCOMPARE(facts.highest, 3);
    QCOMPARE(facts.highestOn, QDate(2026, 3, 28));
}

void tst_Report::painFreeDaysAreDaysWithNothingWorse()
{
    const Desk desk({{pain("a", "2026-03-02T08:00:00", 0), pain("b", "2026-03-02T20:00:00", 4),
                      pain("c", "2026-03-03T08:00:00", 0), pain("d", "2026-03-03T20:00:00", 0)},
                     {}});
    QCOMPARE(desk.facts().loggedDays, 2);
    QCOMPARE(desk.facts().painFreeDays, 1);
}

void tst_Report::nowStandsBesideFourWeeksAgo()
{
    const Desk desk({{pain("a", "2026-02-22T08:00:00", 7), pain("b", "2026-02-28T08:00:00", 5),
                      pain("c", "2026-03-01T08:00:00", 10), pain("d", "2026-03-22T08:00:00", 2),
                      pain("e", "2026-03-28T08:00:00", 0), pain("f", "2026-03-21T08:00:00", 9),
                      workout("w", "2026-03-25T18:00:00", 45, 6)},
                     {}});
    const ReportFacts facts = desk.facts();
    QCOMPARE(facts.now.first, QDate(2026, 3, 22));
    QCOMPARE(facts.now.mean, 1.0);
    QCOMPARE(facts.now.highest, 2);
    QCOMPARE(facts.now.painFreeDays, 1);
    QCOMPARE(facts.now.workouts, 1);
    QCOMPARE(facts.now.minutes, 45.0);
    QCOMPARE(facts.before.first, QDate(2026, 2, 22));
    QCOMPARE(facts.before.last, QDate(2026, 2, 28));
    QCOMPARE(facts.before.mean, 6.0);
    QCOMPARE(facts.before.highest, 7);
    QCOMPARE(facts.before.workouts, 0);
}

void tst_Report::theCheckOfFourWeeksAgoIsTheNearestOne()
{
    const auto check = [](QDate date, int activity) {
        return FunctionCheck {.head = {.uid = functionUid(date)}, .date = date, .activity = activity};
    };
    const Journal journal({check(QDate(2026, 2, 10), 9), check(QDate(2026, 2, 21), 8),
                           check(QDate(2026, 2, 27), 7), check(QDate(2026, 3, 20), 3)},
                          {});
    const ReportFacts facts = Desk(journal).facts();
    QCOMPARE(facts.functionNow->activity, 3);
    QCOMPARE(facts.functionBefore->activity, 8); // 20 February was four weeks before
    const ReportFacts alone = Desk(Journal({check(QDate(2026, 3, 20), 3)}, {})).facts();
    QVERIFY(!alone.functionBefore);
}

void tst_Report::aSignNobodyAskedAboutIsNoNo()
{
    const Desk desk({{withSigns("a", "2026-03-05T08:00:00", {}, false, {QStringLiteral("sx_fever")})}, {}});
    const ReportFacts facts = desk.facts();
    QCOMPARE(answersTo(facts, "sx_fever").no, QDate(2026, 3, 5));
    QVERIFY(!answersTo(facts, "sx_chest_pain").no);
    QVERIFY(answersTo(facts, "sx_chest_pain").yes.isEmpty());
    const auto sheets = desk.sheets();
    const ReportBlock *signs = blockNamed(sheets, "Warning signs asked in this period");
    QVERIFY(signs);
    QCOMPARE(signs->table.rows[0][1], QStringLiteral("not asked"));
    QCOMPARE(signs->table.rows[2][1], QStringLiteral("no (1 sign(s)); 14 not asked"));
    QCOMPARE(signs->table.rows[2][2], QStringLiteral("last on 5 March"));
}

void tst_Report::aSignKeepsItsYesAfterALaterNo()
{
    const Desk desk({{withSigns("a", "2026-03-05T08:00:00", {QStringLiteral("sx_numb_tingle")}, true, {}),
                      withSigns("b", "2026-03-05T20:00:00", {QStringLiteral("sx_numb_tingle")}, true, {}),
                      withSigns("c", "2026-03-09T08:00:00", {}, true, {})},
                     {}});
    const SignAnswers answers = answersTo(desk.facts(), "sx_numb_tingle");
    QCOMPARE(answers.yes, QList<QDate> {QDate(2026, 3, 5)});
    QCOMPARE(answers.no, QDate(2026, 3, 9));
    const auto sheets = desk.sheets();
    const ReportBlock *signs = blockNamed(sheets, "Warning signs asked in this period");
    QCOMPARE(signs->table.rows.constFirst()[1], QStringLiteral("YES"));
    QCOMPARE(signs->table.rows.constFirst()[2], QStringLiteral("5 March"));
}

void tst_Report::numbnessIsNoNoWhateverTheBoxesSay()
{
    PainEntry numb = withSigns("a", "2026-03-05T08:00:00", {}, true, {});
    numb.qualities = {QStringLiteral("numb")};
    const Desk desk({{numb}, {}});
    const SignAnswers answers = answersTo(desk.facts(), "sx_numb_tingle");
    QCOMPARE(answers.yes, QList<QDate> {QDate(2026, 3, 5)});
    QVERIFY(!answers.no);
}

void tst_Report::medicineDaysCountDaysAndNotEntries()
{
    const Relief tablet {.what = QStringLiteral("tablet")};
    const Relief gel {.what = QStringLiteral("gel")};
    const Relief cold {.what = QStringLiteral("cold_pack")};
    const Desk desk(
        {{withRelief("a", "2026-03-05T08:00:00", {tablet}),
          withRelief("b", "2026-03-05T20:00:00", {tablet, gel}),
          withRelief("c", "2026-03-06T20:00:00", {gel}), withRelief("d", "2026-03-07T20:00:00", {cold})},
         {}});
    QCOMPARE(desk.facts().medicineDays, 2);
    // Of a day without an entry nobody knows whether there was any.
    const QList<ReportSheet> sheets = desk.sheets();
    const QList<ReportTile> &tiles = blockNamed(sheets, "At a glance")->tiles;
    const auto tile = std::ranges::find(tiles, QStringLiteral("logged days with medicine noted"), &ReportTile::label);
    QVERIFY(tile != tiles.cend());
    QCOMPARE(tile->value, QStringLiteral("2 of %1").arg(desk.facts().loggedDays));
    QVERIFY(desk.facts().loggedDays < desk.facts().days);
}

void tst_Report::daysOfManyYearsAreGrouped()
{
    const Desk desk({{withRelief("a", "2026-03-05T08:00:00", {})}, {}});
    const QList<ReportSheet> sheets = desk.sheets({.from = QDate(1996, 3, 29), .to = march.to});
    QStringList values;
    for (const ReportTile &tile : blockNamed(sheets, "At a glance")->tiles)
        values.append(tile.value);
    QVERIFY2(values.contains(QStringLiteral("10,956 of 10,957")), qPrintable(values.join(u'|')));
}

void tst_Report::reliefSaysHowOftenItHelped()
{
    const auto cold = [](std::optional<ReliefEffect> effect) {
        return Relief {.what = QStringLiteral("cold_pack"), .effect = effect};
    };
    const Desk desk({{withRelief("a", "2026-03-05T08:00:00", {cold(ReliefEffect::ALot)}),
                      withRelief("b", "2026-03-06T08:00:00", {cold(ReliefEffect::No)}),
                      withRelief("c", "2026-03-07T08:00:00", {cold({})})},
                     {}});
    const ReliefSummary relief = desk.facts().relief.constFirst();
    QCOMPARE(relief, (ReliefSummary {.what = QStringLiteral("cold_pack"), .times = 3, .aLot = 1, .no = 1}));
    QCOMPARE(blockNamed(desk.sheets(), "What was tried")->table.rows.constFirst()[2],
             QStringLiteral("a lot (1), not at all (1), not said (1)"));
}

void tst_Report::placesAreOrderedByEntries()
{
    PainEntry first = pain("a", "2026-03-02T18:00:00", 5);
    first.regions = {{QStringLiteral("neck_left"), 2}, {QStringLiteral("scapula_right"), 5}};
    PainEntry second = pain("b", "2026-03-03T18:00:00", 2);
    second.regions = {{QStringLiteral("scapula_right"), 2}, {QStringLiteral("neck_left"), 0}};
    const QList<PlaceSummary> places = Desk(Journal({first, second}, {})).facts().places;
    QCOMPARE(places.size(), 2);
    QCOMPARE(places[0],
             (PlaceSummary {
                 .region = QStringLiteral("scapula_right"), .entries = 2, .median = 3.5, .highest = 5}));
    QCOMPARE(places[1].entries, 1); // 0 is no pain
}

void tst_Report::theProblemSaysNothingOfOnePlaceThatIsTrueOfAll()
{
    const auto at = [](const char *uid, const char *time, const char *place, int level) {
        PainEntry entry = pain(uid, time, level);
        entry.regions = {{QString::fromLatin1(place), level}};
        return entry;
    };
    const Desk desk(
        {{at("a", "2026-03-02T18:00:00", "scapula_right", 5),
          at("b", "2026-03-03T18:00:00", "scapula_right", 3), at("c", "2026-03-04T18:00:00", "neck_left", 7)},
         {}});
    const QList<ReportSheet> sheets = desk.sheets();
    const QStringList problem = blockNamed(sheets, "The problem")->paragraphs;
    QCOMPARE(problem[0], QStringLiteral("Pain on 3 of 3 days with an entry, highest 7 of 10 on 4 March."));
    const ReportTable &places = blockNamed(sheets, "Places and levels")->table;
    QCOMPARE(places.rows[0][3], QStringLiteral("5"));
    QCOMPARE(problem[1],
             QStringLiteral("Highest pain: %1 (7 of 10). Named most often: %2 (2 time(s)).")
                 .arg(places.rows[1][0], places.rows[0][0]));
}

void tst_Report::aSingleDayIsNotSaidInThePlural()
{
    const QString text = plainText(Desk(Journal({pain("a", "2026-03-20T08:00:00", 4)}, {})).sheets());
    QVERIFY2(
        text.contains(QStringLiteral("Pain of 4 of 10 on 20 March, the only day with an entry.\nNo place")),
        qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("1 of 1")));
    QVERIFY(!text.contains(QStringLiteral("in 1 entries")));
    QVERIFY(!text.contains(QStringLiteral("0 with 0 min")));
}

void tst_Report::anEmptyJournalSaysSo()
{
    const QList<ReportSheet> sheets = Desk(Journal()).sheets();
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(blockNamed(sheets, "The problem")->paragraphs.constFirst(),
             QStringLiteral("No entries in this period."));
    const QString text = plainText(sheets);
    QVERIFY(text.contains(QStringLiteral("No place was named in this period.")));
    QVERIFY(text.contains(QStringLiteral("No sign was asked in this period.")));
    QVERIFY(text.contains(QStringLiteral("No relief was noted in this period.")));
    QVERIFY(text.contains(QStringLiteral("No exercises were logged in this period.")));
    for (const char *claim : {"no (", "answered with yes", "0 of ", "0 entries", "check-ins", "Your trend"})
        QVERIFY2(!text.contains(QLatin1StringView(claim)), claim);
    QVERIFY(!text.contains(u'%'));
    for (const ReportSheet &sheet : sheets)
        for (const ReportBlock &block : sheet.blocks) {
            QVERIFY(block.kind != ReportBlock::Kind::Map && block.kind != ReportBlock::Kind::Trend);
            QVERIFY2(block.paragraphs.size() <= 1, qPrintable(block.heading));
        }
}

void tst_Report::workoutsAloneSayNothingOfPain()
{
    const QList<ReportSheet> sheets =
        Desk(Journal({workout("w", "2026-03-20T18:00:00", 60, 6)}, {})).sheets();
    QStringList labels;
    for (const ReportTile &tile : blockNamed(sheets, "At a glance")->tiles)
        labels.append(tile.label);
    QCOMPARE(labels, (QStringList {QStringLiteral("days without an entry"), QStringLiteral("workout(s)")}));
}

void tst_Report::whatIsSwitchedOffIsNotSaid()
{
    PainEntry entry = withRelief("a", "2026-03-05T08:00:00", {{.what = QStringLiteral("tablet")}});
    entry.notes = QStringLiteral("after the long drive");
    const Desk desk(Journal({entry}, {}));
    ReportChoice all = march;
    all.parts.notes = true;
    QVERIFY(plainText(desk.sheets(all)).contains(QStringLiteral("after the long drive")));
    QVERIFY(plainText(desk.sheets(all)).contains(QStringLiteral("Pain reliever")));
    ReportChoice bare = march;
    bare.parts = {.signs = false, .medicines = false, .findings = false, .exercises = false};
    const QString text = plainText(desk.sheets(bare));
    for (const char *said : {"after the long drive", "Pain reliever", "medicine", "Warning signs",
                             "What goes with", "Exercises"})
        QVERIFY2(!text.contains(QLatin1StringView(said)), said);
    bare.parts.tried = false;
    QVERIFY(!blockNamed(desk.sheets(bare), "What was tried"));
}

void tst_Report::aCoachGetsNoMedicines()
{
    QVERIFY(!partsFor(ReportReader::Coach).medicines);
    QVERIFY(!partsFor(ReportReader::Coach).signs);
    QVERIFY(!partsFor(ReportReader::Clinician).notes);
    QVERIFY(partsFor(ReportReader::Self).notes);
}

void tst_Report::theTextSaysWhatThePagesSay()
{
    ReportChoice choice = march;
    choice.name = QStringLiteral("Ada Example");
    choice.question = QStringLiteral("May I row again?");
    const Desk desk({{pain("a", "2026-03-05T08:00:00", 3)}, {}});
    const QString text = plainText(desk.sheets(choice));
    for (const char *said : {"Ada Example", "Wants to know: May I row again?",
                             "1 March 2026 to 28 March 2026", "0 of 1", "27 of 28"})
        QVERIFY2(text.contains(QLatin1StringView(said)), said);
}

void tst_Report::whoEnteredItStandsOnBothPages()
{
    const auto subtitles = [](bool enteredForOther, bool madeUp) {
        const Change person = notingPerson(
            {.name = QStringLiteral("Ada"), .enteredForOther = enteredForOther, .madeUp = madeUp},
            {.date = QDate(2026, 3, 1), .time = QTime(9, 0)});
        ReportChoice choice = march;
        choice.name = QStringLiteral("Ada Example");
        const Desk desk(apply(Journal({pain("a", "2026-03-05T08:00:00", 3)}, {}), person));
        QStringList lines;
        for (const ReportSheet &sheet : desk.sheets(choice))
            lines.append(sheet.subtitle);
        return lines;
    };
    for (const QString &line : subtitles(false, false))
        QVERIFY2(line.contains(u"self-reported") && !line.contains(u"someone else")
                     && !line.contains(u"made-up"),
                 qPrintable(line));
    for (const QString &line : subtitles(true, false))
        QVERIFY2(!line.contains(u"self-reported") && line.contains(u"someone else"), qPrintable(line));
    for (const QString &line : subtitles(true, true))
        QVERIFY2(line.contains(u"made-up") && !line.contains(u"someone else"), qPrintable(line));
    QVERIFY(subtitles(true, false).constLast().startsWith(u"Ada Example: "));
}

void tst_Report::theSameSourcesGiveTheSameFacts()
{
    const Desk desk(everything(), QDate(2026, 3, 12));
    QCOMPARE(desk.sheets(), desk.sheets());
}

void tst_Report::fluidsAreNotToldToTheMillilitre()
{
    const auto *fluid = findFactor(factorCatalogue(), QStringLiteral("hydration"));
    QVERIFY(fluid);
    const Contrast contrast {.from = -244.4, .to = 303.3};
    const ReportWording metric {.locale = british};
    QCOMPARE(ReportWords(march, metric).contrast(*fluid, contrast),
             QStringLiteral("+300 instead of −240 ml compared with usual"));
    const ReportWording ounces {.locale = british, .unit = [](const char *) {
                                    return ReportUnit {.name = QStringLiteral("fl oz"), .stored = 29.57};
                                }};
    QCOMPARE(ReportWords(march, ounces).contrast(*fluid, contrast),
             QStringLiteral("+10 instead of −8 fl oz compared with usual"));
    const auto *warmUp = findFactor(factorCatalogue(), QStringLiteral("warmup_min"));
    QVERIFY(warmUp);
    QCOMPARE(ReportWords(march, metric).contrast(*warmUp, {.from = 0, .to = 9.4}),
             QStringLiteral("9 instead of 0 min"));
}

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_report.moc"
