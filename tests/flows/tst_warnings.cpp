#include "core/advice/signs.h"
#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/advice/safetybanner.h"
#include "ui/advice/safetyline.h"
#include "ui/advice/sourcerows.h"
#include "ui/advice/tipwords.h"
#include "ui/kit/page.h"
#include "ui/recovery/phaserow.h"
#include "ui/recovery/planprint.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QSettings>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// A warning sign is met where it is ticked, when its entry is saved, and on the way from there.
class TestWarnings : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void aTickedSignSpeaksWhereverTheFormIsScrolledTo_data();
    void aTickedSignSpeaksWhereverTheFormIsScrolledTo();
    void anEmergencyThatIsSavedLeadsToItsNumber();
    void aSignThatIsSavedSaysWhatItIsWorth();
    void painThatTinglesIsASignByItself_data();
    void painThatTinglesIsASignByItself();
    void takingBackATinglingLeavesNothingUnasked_data();
    void takingBackATinglingLeavesNothingUnasked();
    void aTickedBoxIsNotLostWithoutALine();
    void theLastSignOfASavedEntryCanBeTakenBack();
    void ordinaryPainSaysNothing();
    void whatWasNotComparedSaysSo();
    void theHelpPageKnowsEveryUrgentRule();
    void aSignForTodayLeavesNoPlanThatWaits();
    void everyPageLeadsToTheEntryOfASign();
    void whoLogsAWorkoutIsToldOfTheOpenSign();
};

namespace {

QCheckBox *box(const QWidget *page, const QString &text)
{
    for (auto *found : page->findChildren<QCheckBox *>())
        if (found->isVisible() && (found->text() == text || found->accessibleName().startsWith(text)))
            return found;
    return nullptr;
}

QWidget *painForm(FlowFixture &flow)
{
    flow.window().open({.page = QStringLiteral("pain"), .level = 4});
    return flow.window().page(QStringLiteral("pain"));
}

bool isInView(const QWidget *widget) { return widget->isVisible() && !widget->visibleRegion().isEmpty(); }

void tick(const QWidget *form, const char *group, const char *sign)
{
    box(form, QString::fromUtf8(group))->click();
    box(form, QString::fromUtf8(sign))->click();
}

constexpr auto heartGroup = "Chest, breath, fainting or a sudden start";
constexpr auto heartSign = "Chest pain, pressure or tightness";
constexpr auto nerveGroup = "Nerves, strength, walking, bladder or bowel";
constexpr auto nerveSign = "Numbness or tingling in the painful place, an arm, a hand, the chest wall or a leg";

} // namespace

void TestWarnings::aTickedSignSpeaksWhereverTheFormIsScrolledTo_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("words");
    QTest::newRow("emergency") << heartGroup << heartSign << "Get medical help now: call 112";
    QTest::newRow("professional") << nerveGroup << nerveSign << "Worth having this checked";
}

void TestWarnings::aTickedSignSpeaksWhereverTheFormIsScrolledTo()
{
    QFETCH(const QString, group);
    QFETCH(const QString, sign);
    QFETCH(const QString, words);
    FlowFixture flow(demoJournal(4), demoEnd());
    const QWidget *form = painForm(flow);
    const auto *line = form->findChild<SafetyLine *>();
    QVERIFY(!line->isVisible());
    tick(form, qPrintable(group), qPrintable(sign));
    QVERIFY(isInView(line));
    QVERIFY(says(line, words));
    const auto *banner = form->findChild<SafetyBanner *>();
    QVERIFY(banner->isVisible());
    click(line, QStringLiteral("Read it"));
    QTRY_VERIFY(isInView(banner));
    box(form, sign)->click();
    QVERIFY(!line->isVisible());
}

void TestWarnings::anEmergencyThatIsSavedLeadsToItsNumber()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.open(QStringLiteral("journal"));
    tick(painForm(flow), heartGroup, heartSign);
    click(&flow.window(), QStringLiteral("Save entry"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("today"));
    QVERIFY(flow.waitForFindings());
    const auto *banner = flow.window().page(QStringLiteral("today"))->findChild<SafetyBanner *>();
    QTRY_VERIFY(isInView(banner));
    QVERIFY(says(banner, QStringLiteral("112")));
}

void TestWarnings::aSignThatIsSavedSaysWhatItIsWorth()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.open(QStringLiteral("journal"));
    tick(painForm(flow), nerveGroup, nerveSign);
    click(&flow.window(), QStringLiteral("Save entry"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("journal"));
    QVERIFY(visibleButton(&flow.window(), QStringLiteral("Undo")));
    click(&flow.window(), QStringLiteral("Worth having this checked"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("today"));
}

void TestWarnings::painThatTinglesIsASignByItself_data()
{
    QTest::addColumn<QString>("feels");
    QTest::addColumn<bool>("sign");
    QTest::newRow("tingling") << "Tingling" << true;
    QTest::newRow("numb") << "Numb" << true;
    QTest::newRow("sore") << "Sore" << false;
}

void TestWarnings::painThatTinglesIsASignByItself()
{
    QFETCH(const QString, feels);
    QFETCH(const bool, sign);
    FlowFixture flow(demoJournal(4), demoEnd());
    const QWidget *form = painForm(flow);
    click(form, QStringLiteral("What does it feel like?: %1").arg(feels));
    QCOMPARE(visibleButton(form, QStringLiteral("None of these warning signs")) == nullptr, sign);
    click(form,
          sign ? QStringLiteral("Nothing else of these warning signs")
               : QStringLiteral("None of these warning signs"));
    QCOMPARE(form->findChild<SafetyLine *>()->isVisible(), sign);
    click(&flow.window(), QStringLiteral("Save entry"));
    QVERIFY(flow.waitForFindings());
    QCOMPARE(flow.workspace().state().advice.triage.level == professionalLevel, sign);
}

void TestWarnings::takingBackATinglingLeavesNothingUnasked_data()
{
    QTest::addColumn<bool>("answered");
    QTest::newRow("the rest was answered") << true;
    QTest::newRow("the rest was left open") << false;
}

// Once the word is taken out again, either the answers stand or the check is asked for.
void TestWarnings::takingBackATinglingLeavesNothingUnasked()
{
    QFETCH(const bool, answered);
    Workout before = workout("w1", "2026-03-12T09:00:00", 60, 6);
    before.painBefore = 3;
    FlowFixture flow(Journal({before}, {}), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 5});
    const QWidget *form = flow.window().page(QStringLiteral("pain"));
    click(form, QStringLiteral("When did it start?: Up to 3 days after"));
    click(form, QStringLiteral("What does it feel like?: Tingling"));
    if (answered)
        click(form, QStringLiteral("Nothing else of these warning signs"));
    click(&flow.window(), QStringLiteral("Save entry"));
    QVERIFY(flow.waitForFindings());
    QCOMPARE(flow.workspace().state().advice.triage.level, professionalLevel);
    flow.window().open({.page = QStringLiteral("pain"), .uid = flow.journal().pains().back().head.uid});
    click(form, QStringLiteral("What does it feel like?: Tingling"));
    click(&flow.window(), QStringLiteral("Save entry"));
    QVERIFY(flow.waitForFindings());
    QVERIFY(flow.journal().pains().back().qualities.isEmpty());
    const bool asks = flow.workspace().state().advice.triage.urgency == Urgency::Ask;
    QCOMPARE(asks, !isWholeCheck(flow.journal().pains().back().signsAsked));
    QCOMPARE(asks, !answered);
}

void TestWarnings::aTickedBoxIsNotLostWithoutALine()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QWidget *form = painForm(flow);
    const qsizetype before = flow.journal().pains().size();
    const QString title = QStringLiteral("Chest, breath, fainting or a sudden start");
    box(form, title)->click();
    click(&flow.window(), QStringLiteral("Save entry"));
    QCOMPARE(flow.journal().pains().size(), before);
    QVERIFY(says(form, QStringLiteral("You ticked '%1'").arg(title)));
    box(form, title)->click(); // taken out again, and nothing else answered
    click(&flow.window(), QStringLiteral("Save entry"));
    QCOMPARE(flow.journal().pains().size(), before + 1);
    QVERIFY(flow.journal().pains().back().signsAsked.some.isEmpty());
}

void TestWarnings::theLastSignOfASavedEntryCanBeTakenBack()
{
    const QString fainted = QStringLiteral("sx_faint_collapse");
    PainEntry saved = pain("p1", "2026-03-11T09:00:00", 4);
    saved.warningSigns = {{.sign = fainted}};
    saved.signsAsked.some = {fainted};
    FlowFixture flow(Journal({saved}, {}), demoEnd());
    const auto open = [&] { flow.window().open({.page = QStringLiteral("pain"), .uid = QStringLiteral("p1")}); };
    open();
    const QWidget *form = flow.window().page(QStringLiteral("pain"));
    const QString title = QStringLiteral("Chest, breath, fainting or a sudden start");
    const QString line = QStringLiteral("Fainted or collapsed");
    box(form, line)->click();
    click(&flow.window(), QStringLiteral("Save entry"));
    const PainEntry changed = flow.journal().pains().back();
    QVERIFY(changed.warningSigns.isEmpty());
    QVERIFY(changed.signsAsked.some.contains(fainted)); // asked, and the answer is no
    undo(flow);
    open();
    box(form, title)->click();
    box(form, title)->click(); // a new tick says something again, and has to say what
    click(&flow.window(), QStringLiteral("Save entry"));
    QVERIFY(says(form, QStringLiteral("You ticked '%1'").arg(title)));
    QVERIFY(!flow.journal().pains().back().warningSigns.isEmpty());
}

void TestWarnings::ordinaryPainSaysNothing()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QWidget *form = painForm(flow);
    click(form, QStringLiteral("None of these warning signs"));
    QVERIFY(!form->findChild<SafetyLine *>()->isVisible());
}

void TestWarnings::whatWasNotComparedSaysSo()
{
    const Source known {.id = QStringLiteral("A"),
                        .title = QStringLiteral("Does it?"),
                        .authors = QStringLiteral("Ng A"),
                        .year = QStringLiteral("2020"),
                        .publishedIn = QStringLiteral("J")};
    QCOMPARE(citation(known), QStringLiteral("Ng A, 2020. Does it? J"));
    const Source unknown {.id = QStringLiteral("B"), .title = QStringLiteral("Page"), .checked = false};
    QCOMPARE(citation(unknown), QStringLiteral("Page\u00a0*")); // no star stands alone on a line
    const Source unnamed {.id = QStringLiteral("C"),
                          .title = QStringLiteral("T"),
                          .year = QStringLiteral("2024"),
                          .publishedIn = QStringLiteral("J")};
    QCOMPARE(citation(unnamed), QStringLiteral("T. J, 2024"));
    QVERIFY(starNote({&known, &unnamed}).isEmpty());
    SourceRows rows(Type::Small, Tone::Text2, SourceRows::Marks::Numbers);
    rows.setSources({&unknown, &known, &unknown});
    int notes = 0;
    for (const QLabel *label : rows.findChildren<QLabel *>())
        notes += label->text() == starNote({&unknown}) ? 1 : 0;
    QCOMPARE(notes, 1); // once for the list

    FlowFixture flow({}, demoEnd());
    for (const Source &source : flow.workspace().parts().knowledge->sources) {
        const QString text = citation(source);
        for (const char *note : {"memory", "n.d.", "not seen", "not found", "mirror", " ; ", ", ,", ".."})
            QVERIFY2(!text.contains(QLatin1StringView(note)), qPrintable(text));
        QVERIFY2(!text.startsWith(u',') && !source.year.endsWith(u'-'), qPrintable(text));
    }
}

// The page is one click away while the check is not: what calls for help now or today stands there as well.
void TestWarnings::theHelpPageKnowsEveryUrgentRule()
{
    const QMap<QString, const char *> lines {
        {QStringLiteral("E01"), "Chest pain"},
        {QStringLiteral("E02"), "spreads to an arm"},
        {QStringLiteral("E03"), "breathlessness"},
        {QStringLiteral("E04"), "Fainting"},
        {QStringLiteral("E05"), "first moment"},
        {QStringLiteral("E06"), "coughing up blood"},
        {QStringLiteral("E07"), "bladder or bowel"},
        {QStringLiteral("E08"), "Sudden weakness"},
        {QStringLiteral("E09"), "serious accident"},
        {QStringLiteral("E10"), "small fall"},
        {QStringLiteral("E11"), "cola-coloured"},
        {QStringLiteral("E12"), "stiff neck"},
        {QStringLiteral("E13"), "confusion"},
        {QStringLiteral("E14"), "Cold sweat"},
        {QStringLiteral("D01"), "38"},
        {QStringLiteral("D02"), "breathe in"},
        {QStringLiteral("D03"), "no position helps"},
        {QStringLiteral("D04"), "a lump"},
        {QStringLiteral("D05"), "a cancer"},
        {QStringLiteral("D06"), "weak immune system"},
        {QStringLiteral("D07"), "cough, sneeze"},
        {QStringLiteral("D08"), "tight band"},
        {QStringLiteral("D09"), "not follow"},
        {QStringLiteral("D10"), "Pain of 8"},
        {QStringLiteral("D11"), "burning strip"},
        {QStringLiteral("D12"), "comes with effort"},
        {QStringLiteral("D13"), "Pregnancy"},
        {QStringLiteral("D14"), "fragile bones or long use"},
        {QStringLiteral("D15"), "than the workout"},
        {QStringLiteral("D16"), "upper belly"},
        {QStringLiteral("D17"), "fall or a blow"},
    };
    FlowFixture flow({}, demoEnd());
    const QWidget *help = flow.open(QStringLiteral("help"));
    for (const TriageRule &rule : flow.workspace().parts().knowledge->rules) {
        if (rule.when == u"soon")
            continue;
        QVERIFY2(lines.contains(rule.id), qPrintable(rule.id));
        QVERIFY2(says(help, QString::fromLatin1(lines[rule.id])), qPrintable(rule.id));
    }
}

// Nothing that waits stands below 'today', and the pages of findings lead there too.
void TestWarnings::aSignForTodayLeavesNoPlanThatWaits()
{
    PainEntry weak = pain("p1", "2026-03-12T09:00:00", 7);
    weak.warningSigns = {{.sign = QStringLiteral("sx_weak_limb"), .side = {}}};
    FlowFixture flow(Journal({weak}, {}), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("recovery"));
    QVERIFY(flow.waitForFindings());
    QTRY_VERIFY(says(page, QStringLiteral("Have this checked today")));
    QVERIFY(says(page, QStringLiteral("You noted: Weakness in an arm, hand or leg.")));
    QVERIFY(says(page, QStringLiteral("Until it has been checked")));
    QVERIFY(!page->findChild<PhaseRow *>()->isVisible());
    QVERIFY(!says(page, QStringLiteral("Nothing here is a must")));
    const ReportSheet sheet = planSheet(flow.workspace().state().advice, flow.workspace().parts().knowledge,
                                        QStringLiteral("since"), demoEnd().date);
    QCOMPARE(sheet.blocks.first().paragraphs.first(), QStringLiteral("Have this checked today"));
    QVERIFY(!sheet.blocks[1].heading.contains(u"day"));
    const QWidget *insights = flow.open(QStringLiteral("insights"));
    QTRY_VERIFY(says(insights, QStringLiteral("Have this checked today")));
    click(insights, QStringLiteral("When to get help"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("help"));
}

// A sign that was ticked by mistake is put right where it was ticked.
void TestWarnings::everyPageLeadsToTheEntryOfASign()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    tick(painForm(flow), nerveGroup, nerveSign);
    click(&flow.window(), QStringLiteral("Save entry"));
    for (const char *name : {"today", "recovery"}) {
        const QWidget *page = flow.open(QString::fromLatin1(name));
        QVERIFY(flow.waitForFindings());
        QTRY_VERIFY(visibleButton(page, QStringLiteral("Open the entry")));
        click(page, QStringLiteral("Open the entry"));
        QCOMPARE(flow.window().currentPage(), QStringLiteral("pain"));
        const QCheckBox *sign = box(flow.window().page(QStringLiteral("pain")), QString::fromLatin1(nerveSign));
        QVERIFY(sign && sign->isChecked());
    }
    const QWidget *today = flow.open(QStringLiteral("today"));
    click(today, QStringLiteral("I have an appointment")); // folded, and still no dead end
    QTRY_VERIFY(visibleButton(today, QStringLiteral("Show it again")));
    QVERIFY(visibleButton(today, QStringLiteral("Open the entry")));
}

void TestWarnings::whoLogsAWorkoutIsToldOfTheOpenSign()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QString words = QStringLiteral("Until then, no training of this area.");
    const QWidget *form = flow.open(QStringLiteral("workout"));
    QVERIFY(flow.waitForFindings());
    QVERIFY(!says(form, words));
    tick(painForm(flow), nerveGroup, nerveSign);
    click(&flow.window(), QStringLiteral("Save entry"));
    flow.open(QStringLiteral("workout"));
    QVERIFY(flow.waitForFindings());
    QTRY_VERIFY(says(form, words));
    click(form, QStringLiteral("When to get help"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("help"));
}

QTEST_MAIN(TestWarnings)
#include "tst_warnings.moc"
