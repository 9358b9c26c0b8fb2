#include "core/advice/cautions.h"
#include "core/advice/profile.h"
#include "core/advice/remarks.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/advice/safetybanner.h"
#include "ui/advice/tiplist.h"
#include "ui/advice/tipwidget.h"
#include "ui/kit/page.h"
#include "ui/kit/plotview.h"
#include "ui/kit/scalepicker.h"
#include "ui/log/painpage.h"
#include "ui/log/signscheck.h"
#include "ui/settings/healthcard.h"
#include "ui/shell/navigation.h"
#include "ui/today/questioncard.h"
#include "ui/today/tipscard.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Warning signs, help, tips and the health profile through the real window.
class TestCare : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void helpIsOneClickFromEveryPage();
    void helpNeedsNoJournal();
    void theEmergencyNumberComesFromTheSettings();
    void aNumberThatNobodyCanDialIsNotTaken();
    void anEmergencyLeavesOneSentenceAndOneNumber();
    void anEmergencyCannotBePutAwayForThreeSeconds();
    void aFoldedEmergencyStillHidesWhatInvites();
    void seeAProfessionalFoldsAndOpensAgain();
    void aVisitRestsWhatItMay();
    void afterAVisitTheCheckSaysWhyAndTheTipRests();
    void aVisitIsNotSaidToRestWhatItDoesNot();
    void aRiseSinceTheVisitIsNotQuiet();
    void theEntryOfTheEmergencyIsOpened();
    void anOpenSafetyCheckIsOneClickAway();
    void aTickedBoxWithoutASignIsNoAnswer();
    void theFormAsksForNewPainAndNotForNone();
    void tipsHelpedAndDidNotHelp();
    void whatOnlyExplainsIsNotAskedAbout();
    void theReasonOfATipLeadsToItsEntries();
    void theHealthProfileIsKeptAndTakenBack();
    void tipsThatDoNotSuitAreMarkedNotHidden();
    void aFreshStrainMarksWarmth();
    void atLevelTwoWhatAddsLoadIsMarked();
    void whatToKeepInMindNeedsNoClick();
    void painThatBeginsLateSaysWhatItsDaysCountFrom();
};

namespace {

Journal withSign(const char *sign)
{
    return apply(demoJournal(4),
                 putting(PainEntry {.head = {.uid = QStringLiteral("sign"), .entered = demoEnd()},
                                    .at = demoEnd(),
                                    .intensity = 4,
                                    .onset = Onset::NextDays,
                                    .warningSigns = {{QString::fromLatin1(sign), {}}},
                                    .signsAsked = {.all = true}}));
}

} // namespace

void TestCare::helpIsOneClickFromEveryPage()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    for (const PageRow &row : pageTable()) {
        flow.open(row.key);
        click(&flow.window(), QStringLiteral("When to get help"));
        QCOMPARE(flow.window().currentPage(), QStringLiteral("help"));
    }
    flow.open(QStringLiteral("today"));
    QTest::keyClick(&flow.window(), Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("help"));
}

void TestCare::helpNeedsNoJournal()
{
    FlowFixture flow({}, demoEnd());
    const QWidget *page = flow.open(QStringLiteral("help"));
    for (const char *sign :
         {"Chest pain, pressure or tightness", "Numb around the genitals", "Fainting or collapse",
          "Numbness or tingling in the painful place", "112", "Not yet reviewed by a clinician"})
        QVERIFY2(says(page, QString::fromLatin1(sign)), sign);
}

void TestCare::theEmergencyNumberComesFromTheSettings()
{
    FlowFixture flow(withSign("sx_chest_pain"), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *settings = flow.open(QStringLiteral("settings"));
    auto *numbers = findChoice(settings, QStringLiteral("Emergency number"));
    numbers->setCurrentIndex(numbers->findData(QStringLiteral("911")));
    QTRY_VERIFY(says(flow.open(QStringLiteral("help")), QStringLiteral("911")));
    QTRY_VERIFY(says(flow.open(QStringLiteral("today")), QStringLiteral("911")));
    flow.open(QStringLiteral("settings"));
    QCOMPARE(numbers->currentData().toString(), QStringLiteral("911"));
}

void TestCare::aNumberThatNobodyCanDialIsNotTaken()
{
    FlowFixture flow({}, demoEnd());
    const QWidget *settings = flow.open(QStringLiteral("settings"));
    auto *numbers = findChoice(settings, QStringLiteral("Emergency number"));
    numbers->setCurrentIndex(numbers->count() - 1);
    QLineEdit *own = nullptr;
    for (QLineEdit *field : settings->findChildren<QLineEdit *>())
        if (field->accessibleName() == u"Your emergency number")
            own = field;
    QVERIFY(own && own->isVisible());
    own->setText(QStringLiteral("call me"));
    QTRY_VERIFY(says(flow.open(QStringLiteral("help")), QStringLiteral("112")));
    flow.open(QStringLiteral("settings"));
    numbers->setCurrentIndex(numbers->count() - 1);
    own->setText(QStringLiteral("144"));
    QTRY_VERIFY(says(flow.open(QStringLiteral("help")), QStringLiteral("144")));
}

void TestCare::anEmergencyLeavesOneSentenceAndOneNumber()
{
    FlowFixture flow(withSign("sx_chest_pain"), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("today"));
    const auto *banner = page->findChild<SafetyBanner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), flow.workspace().parts().knowledge->rule(u"E01")->message);
    QTRY_VERIFY(says(banner, QStringLiteral("112")));
    QVERIFY(!page->findChild<QuestionCard *>()->isVisible());
    QVERIFY(!page->findChild<TipsCard *>()->isVisible());
    for (const QWidget *widget : page->findChildren<QWidget *>())
        if (qobject_cast<const ScalePicker *>(widget) || qobject_cast<const PlotView *>(widget))
            QVERIFY(!widget->isVisible());
    for (const char *name : {"Pain-free now, save", "Log workout", "Why this?", "All tips"})
        QVERIFY2(!visibleButton(page, QString::fromLatin1(name)), name);
    // The journal itself is never blocked.
    QVERIFY(flow.open(QStringLiteral("pain"))->isVisible());
}

void TestCare::anEmergencyCannotBePutAwayForThreeSeconds()
{
    FlowFixture flow(withSign("sx_chest_pain"), demoEnd());
    QVERIFY(flow.waitForFindings());
    QAbstractButton *button =
        visibleButton(flow.open(QStringLiteral("today")), QStringLiteral("I am getting help"));
    QVERIFY(button && !button->isEnabled());
    QTest::qWait(1'500);
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 4'000);
}

void TestCare::aFoldedEmergencyStillHidesWhatInvites()
{
    FlowFixture flow(withSign("sx_chest_pain"), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("today"));
    QAbstractButton *button = visibleButton(page, QStringLiteral("I am getting help"));
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 4'000);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(flow.waitForFindings());
    QTRY_VERIFY(says(page, QStringLiteral("Medical help comes first")));
    QVERIFY(!page->findChild<QuestionCard *>()->isVisible());
    QVERIFY(!page->findChild<TipsCard *>()->isVisible());
    // A box ticked by mistake is two clicks away.
    click(page, QStringLiteral("Open the entry"));
    QCOMPARE(flow.window().findChild<PainPage *>()->value().head.uid, QStringLiteral("sign"));
}

void TestCare::seeAProfessionalFoldsAndOpensAgain()
{
    FlowFixture flow(withSign("sx_numb_tingle"), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("today"));
    QTRY_VERIFY(says(page, QStringLiteral("Worth having this checked")));
    QTRY_VERIFY(says(page, QStringLiteral("Training tips are hidden until you have had this checked.")));
    QVERIFY(page->findChild<QuestionCard *>()->isVisible());
    click(page, QStringLiteral("I have an appointment"));
    QVERIFY(flow.waitForFindings());
    QVERIFY(!says(page, QStringLiteral("Worth having this checked")));
    QTRY_VERIFY(says(page, QStringLiteral("You are having this checked")));
    click(page, QStringLiteral("Show it again"));
    QTRY_VERIFY(says(page, QStringLiteral("Worth having this checked")));
    undo(flow);
    QVERIFY(flow.waitForFindings());
    QTRY_VERIFY(says(page, QStringLiteral("Worth having this checked")));
}

void TestCare::aVisitRestsWhatItMay()
{
    FlowFixture flow(withSign("sx_numb_tingle"), demoEnd());
    QVERIFY(flow.waitForFindings());
    QCOMPARE(flow.workspace().state().advice.triage.rules.contains(QStringLiteral("S01")), true);
    click(flow.open(QStringLiteral("today")), QStringLiteral("A clinician has seen this"));
    QVERIFY(lastVisit(flow.journal(), demoEnd()));
    QVERIFY(flow.waitForFindings());
    QVERIFY(!flow.workspace().state().advice.triage.rules.contains(QStringLiteral("S01")));
}

// The numbness was a word among others, so the four boxes are still to be answered.
void TestCare::afterAVisitTheCheckSaysWhyAndTheTipRests()
{
    PainEntry numb = pain("p1", "2026-03-12T17:00:00", 6);
    numb.qualities = {QStringLiteral("numb")};
    numb.onset = Onset::NextDays;
    FlowFixture flow(Journal({numb}, {}), demoEnd());
    const auto tips = [&flow] {
        QStringList ids;
        for (const ShownTip &tip : flow.workspace().state().advice.tips)
            ids.append(tip.id);
        return ids;
    };
    const QString tip = QStringLiteral("SAF-06"); // numb, tingling or weak
    QVERIFY(flow.waitForFindings());
    QVERIFY(tips().contains(tip));
    const QWidget *today = flow.open(QStringLiteral("today"));
    click(today, QStringLiteral("A clinician has seen this"));
    QVERIFY(flow.waitForFindings());
    QCOMPARE(flow.workspace().state().advice.triage.urgency, Urgency::Ask);
    QTRY_VERIFY(says(today, QStringLiteral("What the clinician has seen is quiet now")));
    QVERIFY(!tips().contains(tip));
    click(today, QStringLiteral("Pain-free now, save"));
    QTRY_VERIFY(says(&flow.window(), QStringLiteral("Without pain the safety check rests")));
    QVERIFY(flow.waitForFindings());
    QVERIFY(!tips().contains(tip));
}

// Weakness stays whoever has looked at it.
void TestCare::aVisitIsNotSaidToRestWhatItDoesNot()
{
    FlowFixture flow(withSign("sx_weak_limb"), demoEnd());
    QVERIFY(flow.waitForFindings());
    click(flow.open(QStringLiteral("today")), QStringLiteral("A clinician has seen this"));
    QTRY_VERIFY(says(&flow.window(), QStringLiteral("The others stay")));
    QVERIFY(flow.waitForFindings());
    QVERIFY(flow.workspace().state().advice.triage.rules.contains(QStringLiteral("D08")));
}

void TestCare::aRiseSinceTheVisitIsNotQuiet()
{
    PainEntry before = pain("p1", "2026-03-10T17:00:00", 3);
    before.onset = Onset::NextDays;
    PainEntry after = pain("p2", "2026-03-12T17:00:00", 5);
    after.onset = Onset::NextDays;
    const Entry visit = notingVisit(at("2026-03-11T10:00:00"), {.uid = QStringLiteral("e1")}).put.first();
    FlowFixture flow(Journal({before, visit, after}, {}), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *today = flow.open(QStringLiteral("today"));
    QTRY_VERIFY(says(today, QStringLiteral("A short safety check is open")));
    QVERIFY(!says(today, QStringLiteral("What the clinician has seen is quiet now")));
}

void TestCare::theEntryOfTheEmergencyIsOpened()
{
    PainEntry chest = pain("chest", "2026-03-11T17:00:00", 4);
    chest.warningSigns = {{QStringLiteral("sx_chest_pain"), {}}};
    PainEntry numb = pain("numb", "2026-03-12T17:00:00", 4);
    numb.qualities = {QStringLiteral("numb")};
    numb.warningSigns = {{QStringLiteral("sx_breathless_new"), {}}}; // an emergency, too, but not the one told
    FlowFixture flow(Journal({chest, numb}, {}), demoEnd());
    QVERIFY(flow.waitForFindings());
    click(flow.open(QStringLiteral("today")), QStringLiteral("Open the entry"));
    QCOMPARE(flow.window().findChild<PainPage *>()->value().head.uid, QStringLiteral("chest"));
}

void TestCare::anOpenSafetyCheckIsOneClickAway()
{
    PainEntry fresh = pain("p1", "2026-03-12T17:00:00", 4);
    FlowFixture flow(Journal({fresh}, {}), demoEnd());
    QVERIFY(flow.waitForFindings());
    QCOMPARE(flow.workspace().state().advice.triage.urgency, Urgency::Ask);
    click(flow.open(QStringLiteral("today")), QStringLiteral("Answer the safety check"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("pain"));
    const auto *form = flow.window().findChild<PainPage *>();
    QCOMPARE(form->value().head.uid, QStringLiteral("p1")); // today's entry, not a second one
    QTRY_VERIFY(form->findChild<SignsCheck *>()->isAncestorOf(flow.window().focusWidget()));
}

void TestCare::aTickedBoxWithoutASignIsNoAnswer()
{
    SignsCheck check;
    check.show();
    QVERIFY(check.asked().some.isEmpty());
    click(&check, QStringLiteral("None of these warning signs"));
    QVERIFY(check.isComplete());
    click(&check, QStringLiteral("A fall, an accident or a pop"));
    QVERIFY(!check.isComplete());
    QVERIFY(!check.asked().some.contains(QStringLiteral("sx_major_trauma"))); // unknown, not 'no'
    QVERIFY(check.asked().some.contains(QStringLiteral("sx_fever"))); // its box was left alone
    click(&check, QStringLiteral("It began after a small fall or bump"));
    QVERIFY(check.isComplete());
    QCOMPARE(check.warningSigns(), QList<WarningSign>({{QStringLiteral("sx_minor_trauma"), {}}}));
}

void TestCare::theFormAsksForNewPainAndNotForNone()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 4});
    const QWidget *page = flow.window().page(QStringLiteral("pain"));
    QTRY_VERIFY(says(page, QStringLiteral("This pain is new.")));
    page->findChild<ScalePicker *>()->setValue(0);
    QVERIFY(!says(page, QStringLiteral("This pain is new.")));
    page->findChild<ScalePicker *>()->setValue(7);
    QTRY_VERIFY(says(page, QStringLiteral("This is strong pain.")));
    click(page, QStringLiteral("None of these warning signs"));
    QVERIFY(!says(page, QStringLiteral("This is strong pain.")));
    QVERIFY(flow.journal().isEmpty());
    click(page, QStringLiteral("Save entry"));
    QCOMPARE(flow.journal().pains().size(), 1);
}

void TestCare::tipsHelpedAndDidNotHelp()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("today"));
    const QList<ShownTip> shown = flow.workspace().state().advice.tips;
    QVERIFY(!shown.isEmpty() && shown.size() <= 3);
    const auto tried = std::ranges::find_if(shown, [&flow](const ShownTip &each) {
        return flow.workspace().parts().knowledge->tip(each.id)->canBeTried;
    });
    QVERIFY(tried != shown.end());
    const Tip &tip = *flow.workspace().parts().knowledge->tip(tried->id);
    click(page, QStringLiteral("Why this tip: %1").arg(tip.title));
    click(page, QStringLiteral("%1: It helped").arg(tip.title));
    QCOMPARE(tipMemoryOf(flow.journal(), demoEnd()).value(tip.id).opinion, TipAnswer::Helped);
    undo(flow);
    QVERIFY(!tipMemoryOf(flow.journal(), demoEnd()).contains(tip.id));
}

void TestCare::whatOnlyExplainsIsNotAskedAbout()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("today"));
    int explaining = 0;
    for (const ShownTip &shown : flow.workspace().state().advice.tips) {
        const Tip &tip = *flow.workspace().parts().knowledge->tip(shown.id);
        explaining += tip.canBeTried ? 0 : 1;
        click(page, QStringLiteral("Why this tip: %1").arg(tip.title));
        QVERIFY(visibleButton(page, QStringLiteral("%1: Not for me now").arg(tip.title)));
        QCOMPARE(visibleButton(page, QStringLiteral("%1: It helped").arg(tip.title)) != nullptr,
                 tip.canBeTried);
        QCOMPARE(says(page, QStringLiteral("Tried it?")), tip.canBeTried);
        click(page, QStringLiteral("Why this tip: %1").arg(tip.title));
    }
    QVERIFY(explaining > 0);
}

void TestCare::theReasonOfATipLeadsToItsEntries()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("today"));
    const QList<ShownTip> shown = flow.workspace().state().advice.tips;
    const auto withEntries =
        std::ranges::find_if(shown, [](const ShownTip &tip) { return !tip.reason.entries.isEmpty(); });
    QVERIFY(withEntries != shown.end());
    const Tip &tip = *flow.workspace().parts().knowledge->tip(withEntries->id);
    click(page, QStringLiteral("Why this tip: %1").arg(tip.title));
    QTRY_VERIFY(says(page, withEntries->reason.text));
    QTRY_VERIFY(says(page, QStringLiteral("Evidence: ")));
    click(page, QStringLiteral("Show the entries"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("journal"));
}

void TestCare::theHealthProfileIsKeptAndTakenBack()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("settings"));
    const auto *card = page->findChild<HealthCard *>();
    QVERIFY(healthProfileOf(flow.journal(), demoEnd()).isEmpty());
    click(card, QStringLiteral("Age: 65 or older"));
    QCOMPARE(healthProfileOf(flow.journal(), demoEnd()).ageBand, QStringLiteral("65_plus"));
    flow.reopen();
    const QWidget *again = flow.open(QStringLiteral("settings"));
    QCOMPARE(again->findChild<HealthCard *>()->value().ageBand, QStringLiteral("65_plus"));
    click(again, QStringLiteral("Forget all answers"));
    QVERIFY(!healthEvent(flow.journal(), demoEnd()));
    QVERIFY(again->findChild<HealthCard *>()->value().isEmpty());
    undo(flow);
    QCOMPARE(again->findChild<HealthCard *>()->value().ageBand, QStringLiteral("65_plus"));
}

void TestCare::tipsThatDoNotSuitAreMarkedNotHidden()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QString mark = QStringLiteral("Not for you now");
    const QList<Tip> &tips = flow.workspace().parts().knowledge->tips;
    const auto limited = std::ranges::find_if(tips, [](const Tip &tip) {
        return std::ranges::any_of(tip.unless, [](const Predicate &unless) {
            return unless.names().contains(QStringLiteral("fluid_limit"));
        });
    });
    QVERIFY(limited != tips.end());
    const QWidget *page = flow.open(QStringLiteral("advice"));
    auto *list = page->findChild<TipList *>();
    list->field()->setText(limited->title);
    QTRY_VERIFY(says(list, limited->body));
    QVERIFY(!says(list, mark));
    const HealthProfile profile {.answers = {{QStringLiteral("fluid_limit"), true}}};
    QVERIFY(
        flow.workspace().perform(notingHealth(profile, demoEnd()), [] { return QStringLiteral("test"); }));
    QVERIFY(flow.waitForFindings());
    QTRY_VERIFY(says(list, mark));
    QTRY_VERIFY(says(list, limited->body));
}

void TestCare::aFreshStrainMarksWarmth()
{
    PainEntry strain = pain("p1", "2026-03-12T17:00:00", 4);
    strain.onset = Onset::During;
    strain.qualities = {QStringLiteral("sharp")};
    strain.signsAsked.all = true;
    FlowFixture flow(Journal({strain}, {}), demoEnd());
    QVERIFY(flow.waitForFindings());
    const Tip &warmth = *flow.workspace().parts().knowledge->tip(u"SOR-03");
    auto *list = flow.open(QStringLiteral("advice"))->findChild<TipList *>();
    list->field()->setText(warmth.title);
    QTRY_VERIFY(says(list, warmth.body));
    QVERIFY(says(list, QStringLiteral("Not for you now")));
}

void TestCare::atLevelTwoWhatAddsLoadIsMarked()
{
    FlowFixture flow(withSign("sx_numb_tingle"), demoEnd());
    QVERIFY(flow.waitForFindings());
    const Tip &heavier = *flow.workspace().parts().knowledge->tip(u"LOD-03");
    const QWidget *page = flow.open(QStringLiteral("advice"));
    QTRY_VERIFY(says(page, QStringLiteral("Tips that add load are marked")));
    auto *list = page->findChild<TipList *>();
    list->field()->setText(heavier.title);
    QTRY_VERIFY(says(list, heavier.body));
    QVERIFY(says(list, QStringLiteral("Not for you now")));
}

// Who should not take a medicine is read before it is taken.
void TestCare::whatToKeepInMindNeedsNoClick()
{
    FlowFixture flow({}, demoEnd());
    const Knowledge &knowledge = flow.workspace().parts().knowledge;
    const Tip &tablets = *knowledge.tip(u"MED-02");
    TipsCard card;
    card.show({.triage = {.level = 3}, .tips = {{.id = tablets.id}}}, {}, knowledge, {});
    card.setVisible(true);
    QVERIFY(tablets.askFirstWith.size() >= 7);
    for (const Caution &caution : cautionsOf(tablets))
        QVERIFY2(says(&card, caution.text), qPrintable(caution.text));
    click(&card, QStringLiteral("Why this tip: %1").arg(tablets.title));
    int told = 0;
    for (const QLabel *label : card.findChildren<QLabel *>())
        told += label->text().contains(tablets.askFirstWith.first()) ? 1 : 0;
    QCOMPARE(told, 1);
}

void TestCare::painThatBeginsLateSaysWhatItsDaysCountFrom()
{
    PainEntry late = pain("p1", "2026-03-12T09:00:00", 4);
    late.onset = Onset::NextDays;
    late.workout = QStringLiteral("w1");
    late.signsAsked.all = true;
    FlowFixture flow(Journal({workout("w1", "2026-03-08T18:00:00", 60, 5), late}, {}), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("recovery"));
    QVERIFY(flow.waitForFindings());
    QTRY_VERIFY(says(page, QStringLiteral("It began more than three days after the workout of Sun 8 March")));
    QVERIFY(!says(page, QStringLiteral("Day 0 is the workout before")));
}

QTEST_MAIN(TestCare)
#include "tst_care.moc"
