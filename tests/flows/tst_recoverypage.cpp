#include "core/advice/plan.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/advice/emergency.h"
#include "ui/advice/tipwords.h"
#include "ui/kit/page.h"
#include "ui/kit/scalepicker.h"
#include "ui/recovery/checklistcard.h"
#include "ui/recovery/phaserow.h"
#include "ui/recovery/planicons.h"
#include "ui/recovery/planprint.h"
#include "ui/recovery/returncard.h"
#include "ui/recovery/stagesteps.h"
#include "ui/recovery/stopcard.h"
#include "ui/recovery/weekcheck.h"
#include "ui/recovery/zonemark.h"
#include "ui/report/printing.h"
#include "ui/shell/preferences.h"
#include "ui/shell/reminding.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// The recovery plan, the weekly check and the notifications through the real window.
class TestRecoveryPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void withoutPainItSaysWhenAPlanAppears();
    void beforeTheSafetyCheckThereIsNoPlan();
    void painTooSmallForAPlanIsSaidToBe();
    void painOnlyDuringAWorkoutIsSaidToOpenNoPlan();
    void theFirstDaysAreShownWithTheirChecklist();
    void everyItemOfThePlanHasAnIcon();
    void whenToStopIsInSight();
    void aTickIsKeptWithItsDay();
    void ticksOfTheWeekBeforeAreShown();
    void anotherPhaseCanBeReadButNotTicked();
    void theDaysSayWhatTheyAreCountedFrom();
    void thePlanIsPrintedOnOneSheet();
    void theStepsSayWhereSomebodyStands();
    void aWarningSignStopsTheSteps();
    void anEmergencyStandsAlone();
    void settledClosesThePlan();
    void onlyWhatSettledThePainIsSaidToHave_data();
    void onlyWhatSettledThePainIsSaidToHave();
    void everyStatementHasItsSource();
    void theWeekIsAskedOnTodayAndAnsweredHere();
    void theWeekInTheMiddleOutlivesACrash();
    void nothingIsNotifiedUntilSwitchedOn();
    void aNotificationComesOnceAndSaysNothingAboutHealth();
    void aNotificationThatCouldNotBeShownIsTriedAgain();
};

namespace {

PainEntry answered(PainEntry pain)
{
    pain.onset = Onset::NextDays;
    pain.workout = QStringLiteral("w1");
    pain.qualities = {QStringLiteral("sore")};
    pain.regions = {{QStringLiteral("right_rhomboid"), pain.intensity}};
    pain.signsAsked.all = true;
    return pain;
}

// Sore since the day after a workout, with an answered safety check.
Journal sore()
{
    return Journal({workout("w1", "2026-03-10T17:00:00", 60, 6),
                    answered(pain("p1", "2026-03-11T09:00:00", 4)),
                    answered(pain("p2", "2026-03-12T09:00:00", 3))},
                   {});
}

Journal soreForTenDays()
{
    Journal journal;
    for (int day = 1; day <= 12; day += 2) {
        const QByteArray when =
            QStringLiteral("2026-03-%1T09:00:00").arg(day, 2, 10, QLatin1Char('0')).toLatin1();
        journal =
            apply(journal, putting(answered(pain(QByteArray("p" + when).constData(), when.constData(), 3))));
    }
    return journal;
}

// The recovery page with an advice that belongs to the journal.
QWidget *planOf(FlowFixture &flow)
{
    QWidget *page = flow.open(QStringLiteral("recovery"));
    return flow.waitForFindings() ? page : nullptr;
}

} // namespace

void TestRecoveryPage::withoutPainItSaysWhenAPlanAppears()
{
    FlowFixture flow({}, demoEnd());
    const QWidget *page = planOf(flow);
    QTRY_VERIFY(
        says(page,
             QStringLiteral(
                 "Right now there is no logged pain to plan for. Your plan appears after you log pain.")));
    QVERIFY(!page->findChild<ChecklistCard *>()->isVisible());
    click(page, QStringLiteral("Log pain"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("pain"));
}

void TestRecoveryPage::beforeTheSafetyCheckThereIsNoPlan()
{
    FlowFixture flow(Journal({pain("p1", "2026-03-12T09:00:00", 4)}, {}), demoEnd());
    const QWidget *page = planOf(flow);
    QTRY_VERIFY(says(page, QStringLiteral("A short safety check is open")));
    QVERIFY(!page->findChild<ChecklistCard *>()->isVisible());
    QTRY_VERIFY(says(page, QStringLiteral("First the safety check, then your plan stands here.")));
    click(page, QStringLiteral("To the safety check"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("pain"));
}

void TestRecoveryPage::painTooSmallForAPlanIsSaidToBe()
{
    const Journal journal({answered(pain("p1", "2026-03-09T09:00:00", 4)), pain("p2", "2026-03-10T09:00:00", 0),
                           pain("p3", "2026-03-11T09:00:00", 1)},
                          {});
    FlowFixture flow(journal, demoEnd());
    const QWidget *page = planOf(flow);
    QTRY_VERIFY(says(page, QStringLiteral("with pain of 1 of 10 opens no plan; one of 2 or more does.")));
}

void TestRecoveryPage::painOnlyDuringAWorkoutIsSaidToOpenNoPlan()
{
    Workout sore = workout("w1", "2026-03-11T17:00:00", 60, 6);
    sore.painDuring = 5;
    const QString sentence = QStringLiteral("Pain felt only during a workout opens no plan");
    FlowFixture flow(Journal({sore}, {}), demoEnd());
    QTRY_VERIFY(says(planOf(flow), sentence));
    QVERIFY(flow.workspace().perform(putting(pain("p1", "2026-03-12T07:00:00", 0)), [] { return QString(); }));
    QTRY_VERIFY(!says(planOf(flow), sentence)); // asked since, and gone
}

void TestRecoveryPage::theFirstDaysAreShownWithTheirChecklist()
{
    FlowFixture flow(sore(), demoEnd());
    const QWidget *page = planOf(flow);
    const Plan &plan = *flow.workspace().state().advice.plan;
    QCOMPARE(page->findChild<PhaseRow *>()->chosen(), plan.phase);
    QTRY_VERIFY(says(page, QStringLiteral("For the pain that is open since")));
    QTRY_VERIFY(says(page, QStringLiteral("No warning sign was ticked.")));
    QVERIFY(!plan.checklist.isEmpty());
    QCOMPARE(page->findChildren<QCheckBox *>().size(), plan.checklist.size());
    for (const PlanTick &tick : plan.checklist)
        QTRY_VERIFY(says(page, flow.workspace().parts().knowledge->recovery.item(tick.id)->title));
}

void TestRecoveryPage::everyItemOfThePlanHasAnIcon()
{
    const FlowFixture flow({}, demoEnd());
    const WorkspaceParts parts = shippedParts(demoEnd());
    for (const PlanTrack &track : parts.knowledge->recovery.tracks)
        for (const PlanPhase &phase : track.phases)
            for (const PlanItem &item : phase.items)
                QVERIFY2(planIcon(item.id) != u"info", qPrintable(item.id));
    const QString ofLogPain = QStringLiteral("pain"); // a tip that has it looks like a way there
    for (const Tip &tip : parts.knowledge->tips)
        QVERIFY2(tipIcon(tip) != ofLogPain && tipIcon(tip) != u"info"
                     && QFile::exists(QStringLiteral(":/icons/%1.svg").arg(tipIcon(tip))),
                 qPrintable(tip.id));
    QCOMPARE(tipIcon(*parts.knowledge->tip(u"SOR-03")), QStringLiteral("heat"));
}

void TestRecoveryPage::whenToStopIsInSight()
{
    FlowFixture flow(sore(), demoEnd());
    flow.window().resize(1280, 800);
    const QWidget *page = planOf(flow);
    QTest::qWait(20);
    const auto *stop = page->findChild<StopCard *>();
    QVERIFY(stop->isVisible());
    QVERIFY(stop->mapTo(page, QPoint(0, stop->height())).y() <= page->height());
    chooseEmergencyNumber(QStringLiteral("0800 123"));
    flow.open(QStringLiteral("today"));
    QVERIFY(says(planOf(flow), QStringLiteral("call the emergency number: 0800 123")));
    chooseEmergencyNumber({});
}

void TestRecoveryPage::aTickIsKeptWithItsDay()
{
    FlowFixture flow(sore(), demoEnd());
    const QWidget *page = planOf(flow);
    auto *box = page->findChild<QCheckBox *>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(ticksOn(flow.journal(), demoEnd().date).size(), 1);
    QVERIFY(flow.waitForFindings());
    QCOMPARE(flow.window().focusWidget(), box); // nothing was rebuilt below the hand
    QVERIFY(box->isChecked());
    QVERIFY(ticksOn(flow.journal(), demoEnd().date.addDays(1)).isEmpty());
    flow.reopen();
    QVERIFY(planOf(flow)->findChild<QCheckBox *>()->isChecked());
    QTest::keyClick(planOf(flow)->findChild<QCheckBox *>(), Qt::Key_Space);
    QVERIFY(ticksOn(flow.journal(), demoEnd().date).isEmpty());
    undo(flow);
    QVERIFY(planOf(flow)->findChild<QCheckBox *>()->isChecked());
}

void TestRecoveryPage::ticksOfTheWeekBeforeAreShown()
{
    const auto ticked = [](int daysAgo) {
        FlowFixture known({}, demoEnd());
        const RecoveryPlan &plan = known.workspace().parts().knowledge->recovery;
        const QString item = plan.tracks.constFirst().phases.constFirst().items.constFirst().id;
        return apply(sore(), ticking(item, true, demoEnd().plusSeconds(-daysAgo * 86'400)));
    };
    for (const auto &[daysAgo, shown] : {std::pair(1, true), {7, true}, {8, false}}) {
        FlowFixture flow(ticked(daysAgo), demoEnd());
        const QWidget *page = planOf(flow);
        QTest::qWait(50);
        QCOMPARE(says(page, QStringLiteral("On the days before")), shown);
    }
}

void TestRecoveryPage::anotherPhaseCanBeReadButNotTicked()
{
    FlowFixture flow(sore(), demoEnd());
    const QWidget *page = planOf(flow);
    const RecoveryPlan &recovery = flow.workspace().parts().knowledge->recovery;
    const PlanTrack &track = recovery.trackOf(u"soreness_like");
    const PlanPhase &last = track.phases.last();
    QVERIFY(last.id != page->findChild<PhaseRow *>()->chosen());
    click(page, QStringLiteral("%1, From day %2").arg(last.name).arg(last.fromDay));
    QTRY_VERIFY(says(page, last.items.first().title));
    QVERIFY(page->findChildren<QCheckBox *>().isEmpty());
}

void TestRecoveryPage::theDaysSayWhatTheyAreCountedFrom()
{
    FlowFixture flow(sore(), demoEnd());
    const QWidget *page = planOf(flow);
    const Advice &advice = flow.workspace().state().advice;
    const QDate counted = demoEnd().date.addDays(-advice.plan->day);
    QVERIFY(counted < advice.episode->since); // the soreness began the day after
    const QString since = QStringLiteral("Day 0 is the workout before: %1").arg(shortDayText(counted));
    QVERIFY(says(page, since));
    // Below the title that it explains.
    const auto topOf = [page](const QString &text) {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return label->mapTo(page, QPoint()).y();
        return -1;
    };
    QVERIFY(topOf(QStringLiteral("Recovery plan")) >= 0);
    QVERIFY(topOf(since) > topOf(QStringLiteral("Recovery plan")));
}

void TestRecoveryPage::thePlanIsPrintedOnOneSheet()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    const auto before = printerChooser().choose;
    const auto restore = qScopeGuard([&before] { printerChooser().choose = before; });
    printerChooser().choose = [&path](QWidget *, QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    };
    FlowFixture flow(sore(), demoEnd());
    click(planOf(flow), QStringLiteral("Print"));
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Plan sent to the printer"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), 1);

    const Advice &advice = flow.workspace().state().advice;
    const Knowledge &knowledge = flow.workspace().parts().knowledge;
    const QString text =
        plainText({planSheet(advice, knowledge, QStringLiteral("For a test"), demoEnd().date)});
    QVERIFY(!advice.plan->checklist.isEmpty());
    for (const PlanTick &tick : advice.plan->checklist)
        for (const PlanItem &item : knowledge.recovery.phase(advice.plan->phase)->items)
            QVERIFY2(item.id != tick.id || text.contains(item.title), qPrintable(item.title));
    for (const StopSign &sign : knowledge.recovery.stopSigns)
        QVERIFY2(text.contains(sign.text), qPrintable(sign.text));
    QVERIFY(text.contains(knowledge.recovery.emergency.text + QStringLiteral(": ") + emergencyNumber()));
}

void TestRecoveryPage::theStepsSayWhereSomebodyStands()
{
    FlowFixture flow(sore(), demoEnd());
    const QWidget *page = planOf(flow);
    const auto *card = page->findChild<ReturnCard *>();
    const int stage = flow.workspace().state().advice.plan->load->stage;
    QVERIFY(card->findChild<StageSteps *>()->accessibleName().startsWith(
        QStringLiteral("Stage %1 of 6").arg(stage + 1)));
    for (const char *zone : {"Fine: ", "Careful: ", "Too much: "})
        QVERIFY2(says(card, QString::fromLatin1(zone)), zone);
    QCOMPARE(card->findChildren<ZoneMark *>().size(), 3);
    click(card, QStringLiteral("One step up"));
    QVERIFY(flow.waitForFindings());
    QCOMPARE(flow.workspace().state().advice.plan->load->stage, stage + 1);
    QVERIFY(card->findChild<StageSteps *>()->accessibleName().startsWith(
        QStringLiteral("Stage %1 of 6").arg(stage + 2)));
    undo(flow);
    QVERIFY(flow.waitForFindings());
    QCOMPARE(flow.workspace().state().advice.plan->load->stage, stage);
}

void TestRecoveryPage::aWarningSignStopsTheSteps()
{
    PainEntry sign = answered(pain("p3", "2026-03-12T12:00:00", 3));
    sign.warningSigns = {{QStringLiteral("sx_numb_tingle"), {}}};
    FlowFixture flow(apply(sore(), putting(sign)), demoEnd());
    const QWidget *page = planOf(flow);
    QTRY_VERIFY(says(page, QStringLiteral("A warning sign stops the steps.")));
    QVERIFY(!page->findChild<StageSteps *>()->isVisible());
    QVERIFY(!says(page, QStringLiteral("No warning sign was ticked.")));
}

void TestRecoveryPage::anEmergencyStandsAlone()
{
    PainEntry sign = answered(pain("p3", "2026-03-12T12:00:00", 3));
    sign.warningSigns = {{QStringLiteral("sx_chest_pain"), {}}};
    FlowFixture flow(apply(sore(), putting(sign)), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("recovery"));
    QTRY_VERIFY(says(page, QStringLiteral("Get medical help now")));
    QVERIFY(!says(page, QStringLiteral("For the pain that")));
}

void TestRecoveryPage::settledClosesThePlan()
{
    FlowFixture flow(sore(), demoEnd());
    const QWidget *page = planOf(flow);
    click(page, QStringLiteral("It has settled"));
    QCOMPARE(flow.journal().pains().back().intensity, 0);
    QVERIFY(flow.waitForFindings());
    QTRY_VERIFY(
        says(page,
             QStringLiteral(
                 "Right now there is no logged pain to plan for: your pain-free answer of today ended it.")));
    undo(flow);
    QVERIFY(flow.waitForFindings());
    QVERIFY(page->findChild<ChecklistCard *>()->isVisible());
}

void TestRecoveryPage::onlyWhatSettledThePainIsSaidToHave_data()
{
    QTest::addColumn<Journal>("journal");
    QTest::addColumn<QString>("text");
    const QString none = QStringLiteral(
        "Right now there is no logged pain to plan for. Your plan appears after you log pain.");
    const QString ended =
        QStringLiteral("Right now there is no logged pain to plan for: your pain-free answer of ");
    const auto strong = [](const char *when) { return answered(pain("strong", when, 4)); };
    Workout calm = workout("w1", "2026-03-11T17:00:00", 60, 6);
    calm.painBefore = 0;
    QTest::newRow("answered pain-free twice")
        << Journal({strong("2026-03-09T09:00:00"), pain("p2", "2026-03-10T09:00:00", 0),
                    pain("p3", "2026-03-11T09:00:00", 0)},
                   {})
        << ended;
    QTest::newRow("an answer of 1") << Journal(
        {strong("2026-03-10T09:00:00"), answered(pain("p2", "2026-03-11T09:00:00", 1))}, {})
                                    << QStringLiteral("said 1 of 10, which counts as settled.");
    QTest::newRow("before a workout")
        << Journal({strong("2026-03-10T09:00:00"), calm}, {})
        << QStringLiteral("you noted pain of 0 of 10, which counts as settled.");
    QTest::newRow("it was never open")
        << Journal({answered(pain("p1", "2026-03-10T09:00:00", 1)), pain("p2", "2026-03-11T09:00:00", 0)}, {})
        << none;
    QTest::newRow("nobody had spoken of it for weeks")
        << Journal({strong("2026-02-15T09:00:00"), pain("p2", "2026-03-11T09:00:00", 0)}, {}) << none;
}

void TestRecoveryPage::onlyWhatSettledThePainIsSaidToHave()
{
    QFETCH(Journal, journal);
    QFETCH(QString, text);
    FlowFixture flow(journal, demoEnd());
    const QWidget *page = planOf(flow);
    QTRY_VERIFY(says(page, text));
}

void TestRecoveryPage::everyStatementHasItsSource()
{
    FlowFixture flow(sore(), demoEnd());
    const QWidget *page = planOf(flow);
    const Knowledge &knowledge = flow.workspace().parts().knowledge;
    for (const PlanTick &tick : flow.workspace().state().advice.plan->checklist)
        for (const QString &id : knowledge.recovery.item(tick.id)->sources)
            QVERIFY2(says(page, knowledge.source(id)->title), qPrintable(id));
    QTRY_VERIFY(says(page, QStringLiteral("Not yet reviewed by a clinician.")));
}

void TestRecoveryPage::theWeekIsAskedOnTodayAndAnsweredHere()
{
    FlowFixture flow(soreForTenDays(), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *today = flow.open(QStringLiteral("today"));
    QTRY_VERIFY(says(today, QStringLiteral("How was the week with this pain?")));
    click(today, QStringLiteral("Answer: how the week was"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("recovery"));
    auto *card = flow.window().page(QStringLiteral("recovery"))->findChild<WeekCheck *>();
    QTRY_VERIFY(card->isAncestorOf(flow.window().focusWidget()));
    QTest::keyClick(flow.window().focusWidget(), Qt::Key_4);
    click(card, QStringLiteral("Is there a normal thing you cannot do?: No"));
    click(card, QStringLiteral("Save the week"));
    QCOMPARE(flow.journal().functionChecks().size(), 1);
    const FunctionCheck &check = flow.journal().functionChecks().front();
    QCOMPARE(check.painWeek, 4);
    QCOMPARE(check.cantDoNormal, false);
    QVERIFY(!check.enjoyment && !check.nightsDisturbed); // what was not answered stays unknown
    QVERIFY(flow.waitForFindings());
    QVERIFY(!says(flow.open(QStringLiteral("today")), QStringLiteral("How was the week with this pain?")));
}

void TestRecoveryPage::theWeekInTheMiddleOutlivesACrash()
{
    FlowFixture flow(soreForTenDays(), demoEnd());
    QVERIFY(flow.waitForFindings());
    flow.window().open({.page = QStringLiteral("recovery"), .part = QStringLiteral("week")});
    auto *card = flow.window().page(QStringLiteral("recovery"))->findChild<WeekCheck *>();
    QTRY_VERIFY(card->isAncestorOf(flow.window().focusWidget()));
    QTest::keyClick(flow.window().focusWidget(), Qt::Key_4);
    QTRY_VERIFY(flow.workspace().draft(QStringLiteral("recovery")));
    MainWindow second(flow.workspace());
    second.open({.page = QStringLiteral("recovery")});
    auto *restored = second.findChild<WeekCheck *>();
    QCOMPARE(restored->value().painWeek, 4);
    QVERIFY(!restored->value().enjoyment);
    click(card, QStringLiteral("Save the week"));
    QVERIFY(!flow.workspace().draft(QStringLiteral("recovery")));
    QCOMPARE(flow.journal().functionChecks().front().painWeek, 4);
}

void TestRecoveryPage::nothingIsNotifiedUntilSwitchedOn()
{
    FlowFixture flow(Journal({workout("w1", "2026-03-11T16:00:00", 60, 6)}, {}), demoEnd());
    int shown = 0;
    Reminding reminding(flow.workspace(), [&shown](const QString &, const QString &) { return ++shown > 0; });
    reminding.look();
    QCOMPARE(shown, 0);
    click(flow.open(QStringLiteral("settings")), QStringLiteral("Desktop notifications"));
    QVERIFY(reminderPreferences().on);
    reminding.look();
    QCOMPARE(shown, 1);
}

void TestRecoveryPage::aNotificationComesOnceAndSaysNothingAboutHealth()
{
    FlowFixture flow(Journal({workout("w1", "2026-03-11T16:00:00", 60, 6)}, {}), demoEnd());
    chooseReminders({.on = true});
    QStringList texts;
    const auto show = [&texts](const QString &title, const QString &text) {
        texts.append(title + u' ' + text);
        return true;
    };
    Reminding(flow.workspace(), show).look();
    Reminding(flow.workspace(), show).look(); // as after a restart
    QCOMPARE(texts.size(), 1);
    for (const char *word : {"pain", "back", "sign", "health", "sore", "Upper"})
        QVERIFY2(!texts.first().contains(QLatin1StringView(word), Qt::CaseInsensitive), word);
}

void TestRecoveryPage::aNotificationThatCouldNotBeShownIsTriedAgain()
{
    FlowFixture flow(Journal({workout("w1", "2026-03-11T16:00:00", 60, 6)}, {}), demoEnd());
    chooseReminders({.on = true});
    bool works = false;
    int tries = 0;
    Reminding reminding(flow.workspace(), [&](const QString &, const QString &) {
        ++tries;
        return works;
    });
    reminding.look();
    works = true;
    reminding.look();
    reminding.look();
    QCOMPARE(tries, 2);
}

QTEST_MAIN(TestRecoveryPage)
#include "tst_recoverypage.moc"
