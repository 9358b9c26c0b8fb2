#include "ui/recovery/recoverypage.h"

#include "core/advice/episodes.h"
#include "core/advice/reminders.h"
#include "ui/advice/acknowledge.h"
#include "ui/advice/references.h"
#include "ui/advice/safetybanner.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/navigator.h"
#include "ui/log/draftkeeper.h"
#include "ui/log/drafts.h"
#include "ui/recovery/checklistcard.h"
#include "ui/recovery/pastticks.h"
#include "ui/recovery/phaserow.h"
#include "ui/recovery/planprint.h"
#include "ui/recovery/returncard.h"
#include "ui/recovery/stopcard.h"
#include "ui/recovery/weekcheck.h"
#include "ui/report/printing.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 46; // em
constexpr int emergency = 1;
constexpr int selfCare = 3;

std::optional<FunctionCheck> lastCheck(const Journal &journal, QDate today)
{
    std::optional<FunctionCheck> last;
    for (const FunctionCheck &check : journal.functionChecks())
        if (check.date <= today)
            last = check;
    return last;
}

// The days of the plan may be counted from the workout before, not from the first entry.
QString countedText(const Advice &advice, QDate today)
{
    const OpenEpisode &episode = *advice.episode;
    const QDate counted = advice.plan ? today.addDays(-advice.plan->day) : episode.since;
    if (counted < episode.since)
        return episode.since == today
            ? RecoveryPage::tr("For the pain that began today. Day 0 is the workout before: %1")
                  .arg(shortDayText(counted))
            : RecoveryPage::tr("For the pain that is open since %1. Day 0 is the workout before: %2")
                  .arg(dayWithin(episode.since, today), shortDayText(counted));
    if (episode.beforeWorkout) // another day than that of the first pain entry
        return episode.since == today
            ? RecoveryPage::tr("For the pain that you noted before your workout today")
            : RecoveryPage::tr("For the pain that is open since %1, when you noted it before a workout")
                  .arg(dayWithin(episode.since, today));
    return episode.since == today
        ? RecoveryPage::tr("For the pain that began today")
        : RecoveryPage::tr("For the pain that is open since %1").arg(dayWithin(episode.since, today));
}

// Why the days are not counted from the workout, where somebody would expect it.
QString sinceText(const Advice &advice, QDate today)
{
    const QString counted = countedText(advice, today);
    if (!advice.plan || !advice.plan->lateAfter)
        return counted;
    return RecoveryPage::tr("%1. It began more than three days after the workout of %2, later than soreness from "
                            "a workout usually does, so the days count from the pain.",
                            "since when, day")
        .arg(counted, shortDayText(*advice.plan->lateAfter));
}

// Pain was logged, and still there is no plan: what it is missing. Pain that is no more than what counted as
// settled says nothing new.
QString traceText(const Journal &journal, const WallTime &now)
{
    const QList<PainReport> reports = reportsOf(journal, now);
    const std::optional<PainReport> trace = lastTrace(reports, now);
    const std::optional<PainReport> settling = lastSettling(reports, now);
    if (!trace || (settling && (trace->at < settling->at || trace->level <= settling->level)))
        return {};
    const QString day = dayWithin(trace->at.date, now.date);
    return (trace->entry
                ? RecoveryPage::tr("Your entry of %1 with pain of %2 of 10 opens no plan; one of %3 or more does.",
                                   "day, level, level")
                : RecoveryPage::tr("Before your workout of %1 you noted pain of %2 of 10, which opens no plan; "
                                   "pain of %3 or more does.",
                                   "day, level, level"))
        .arg(day, QString::number(trace->level), QString::number(opensAt));
}

// Pain was felt in a workout of the last fortnight, and nobody has said since how it is.
QString duringText(const Journal &journal, const WallTime &now)
{
    constexpr double fortnight = 14 * 24; // hours
    const QList<PainReport> reports = reportsOf(journal, now);
    const Workout *felt = nullptr;
    for (const Workout &workout : journal.workouts())
        if (workout.painDuring >= opensAt && !(now < workout.started)
            && hoursBetween(workout.started, now) <= fortnight)
            felt = &workout;
    if (!felt || (!reports.isEmpty() && felt->started < reports.back().at))
        return {};
    return RecoveryPage::tr("Pain felt only during a workout opens no plan, as in your workout of %1; if it is "
                            "still there, log it.",
                            "day")
        .arg(dayWithin(felt->started.date, now.date));
}

// When an answer of late has settled a pain, its plan is gone for that reason, and the page says so.
QString emptyText(const Journal &journal, const WallTime &now)
{
    const std::optional<PainReport> settling = lastSettling(reportsOf(journal, now), now);
    if (!settling)
        return RecoveryPage::tr(
            "Right now there is no logged pain to plan for. Your plan appears after you log pain.");
    const QString day = dayWithin(settling->at.date, now.date);
    if (!settling->entry)
        return RecoveryPage::tr(
                   "Right now there is no logged pain to plan for: before your workout of %1 you noted "
                   "pain of %2 of 10, which counts as settled. If it comes back, log it and the plan is here "
                   "again.",
                   "day, level")
            .arg(day, QString::number(settling->level));
    if (settling->level > 0)
        return RecoveryPage::tr(
                   "Right now there is no logged pain to plan for: your entry of %1 said %2 of 10, "
                   "which counts as settled. If it comes back, log it and the plan is here again.",
                   "day, level")
            .arg(day, QString::number(settling->level));
    return RecoveryPage::tr(
               "Right now there is no logged pain to plan for: your pain-free answer of %1 ended it. "
               "If it comes back, log it and the plan is here again.",
               "day")
        .arg(day);
}

QString whyEmpty(const Journal &journal, const WallTime &now)
{
    QStringList sentences {emptyText(journal, now), traceText(journal, now), duringText(journal, now)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

RecoveryPage::RecoveryPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Recovery plan"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_print(textButton(tr("Print"), ButtonKind::Secondary, QStringLiteral("print")))
    , m_settled(textButton(tr("It has settled"), ButtonKind::Secondary, QStringLiteral("painfree")))
    , m_banner(new SafetyBanner(SafetyBanner::Place::Page))
    , m_empty(new Card)
    , m_emptyText(textLabel({}, Type::Body))
    , m_unasked(new Card)
    , m_since(textLabel({}, Type::Body, Tone::Text2))
    , m_checked(textLabel({}, Type::Body, Tone::Text2))
    , m_plan(new QWidget)
    , m_phases(new PhaseRow)
    , m_references(new References(workspace.parts().knowledge))
    , m_checklist(new ChecklistCard(workspace.parts().knowledge, *m_references))
    , m_past(new PastTicks(workspace.parts().knowledge))
    , m_stop(new StopCard(workspace.parts().knowledge))
    , m_return(new ReturnCard(workspace.parts().knowledge))
    , m_week(new WeekCheck)
    , m_draft(new DraftKeeper(workspace, QStringLiteral("recovery"),
                              {.content = [this] { return weekDraft(); },
                               .show = [this](const QByteArray &draft) { return showDraft(draft); }},
                              this))
{
    m_settled->setToolTip(tr("Saves a pain-free check-in for now"));
    m_print->setToolTip(tr("Today's plan on one sheet"));
    actions()->addWidget(m_print);
    actions()->addWidget(m_settled);
    buildEmpty();
    buildBody();
    connectCards();
}

void RecoveryPage::buildEmpty()
{
    m_empty->setAccessibleName(tr("No plan"));
    QPushButton *log = textButton(tr("Log pain"), ButtonKind::Secondary, QStringLiteral("pain"));
    connect(log, &QPushButton::clicked, this, [this] { m_navigator.open({.page = QStringLiteral("pain")}); });
    m_empty->body()->addWidget(iconLabel(QStringLiteral("recovery"), Tone::Accent));
    m_empty->body()->addWidget(textLabel(tr("No plan"), Type::Heading));
    m_empty->body()->addWidget(m_emptyText);
    m_empty->body()->addWidget(
        textLabel(tr("The plan says what may ease the first days, when to move, how to go back to "
                     "your usual weights step by step, and when to stop."),
                  Type::Body, Tone::Text2));
    m_empty->body()->addWidget(log, 0, Qt::AlignLeft);

    m_unasked->setAccessibleName(tr("No plan yet"));
    m_unasked->body()->addWidget(
        textLabel(tr("First the safety check, then your plan stands here."), Type::Heading));
    m_unasked->body()->addWidget(
        textLabel(tr("What helps depends on whether there is a warning sign: tick what applies in the four "
                     "boxes, or that nothing does, and save."),
                  Type::Body, Tone::Text2));
    m_check = textButton(tr("To the safety check"), ButtonKind::Primary, QStringLiteral("professional"));
    connect(m_check, &QPushButton::clicked, this, [this] { openSafetyCheckForm(m_workspace, m_navigator); });
    m_unasked->body()->addWidget(m_check, 0, Qt::AlignLeft);
}

void RecoveryPage::buildBody()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_stop); // first: in sight without scrolling
    right->addWidget(m_return);
    right->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_checklist);
    left->addWidget(m_past);
    left->addWidget(m_week);
    left->addStretch(1);
    auto *columns = new Columns(stackBelow);
    columns->addColumn(left, 5);
    columns->addColumn(right, 3);
    auto *plan = new QVBoxLayout(m_plan);
    plan->setContentsMargins(0, 0, 0, 0);
    plan->setSpacing(16);
    plan->addWidget(m_checked);
    plan->addWidget(m_phases);
    plan->addWidget(columns);
    plan->addWidget(m_references);
    body()->addWidget(m_banner);
    body()->addWidget(m_since);
    body()->addWidget(m_empty);
    body()->addWidget(m_unasked);
    body()->addWidget(m_plan);
    body()->addStretch(1);
    connect(m_stop, &StopCard::helpWanted, this,
            [this] { m_navigator.open({.page = QStringLiteral("help")}); });
}

void RecoveryPage::connectCards()
{
    connectSafety(*m_banner, m_workspace, m_navigator);
    connect(m_print, &QPushButton::clicked, this, &RecoveryPage::print);
    connect(m_settled, &QPushButton::clicked, this, &RecoveryPage::settle);
    startAt({m_phases, m_check, m_checklist});
    connect(m_phases, &PhaseRow::phaseChosen, this, &RecoveryPage::showPhase);
    connect(m_checklist, &ChecklistCard::ticked, this, [this](const QString &item, bool done) {
        if (!m_workspace.perform(ticking(item, done, m_workspace.now()),
                                 [] { return tr("Tick the recovery plan"); }))
            showPhase(); // as it was
    });
    connect(m_return, &ReturnCard::stageChosen, this, [this](int stage) {
        if (m_workspace.perform(choosingStage(stage, m_workspace.newHead(), m_workspace.now()),
                                [] { return tr("Choose a stage"); }))
            m_navigator.notify({.text = tr("Stage changed"), .undoable = true});
    });
    connect(m_return, &ReturnCard::sessionWanted, this, [this](const QString &workout) {
        m_navigator.open({.page = QStringLiteral("journal"), .uids = {workout}});
    });
    connect(m_week, &WeekCheck::answered, this, [this](FunctionCheck check) {
        check.date = m_workspace.now().date;
        check.head = m_workspace.newHead();
        check.head.uid = functionUid(check.date);
        if (m_workspace.perform(putting(check), [] { return tr("Weekly check"); }))
            m_navigator.notify({.text = tr("The week is saved"), .undoable = true});
        m_draft->drop();
    });
    connect(m_week, &WeekCheck::edited, m_draft, &DraftKeeper::touch);
    connect(m_draft, &DraftKeeper::wasGivenUp, m_week, &WeekCheck::clear);
}

QByteArray RecoveryPage::weekDraft() const
{
    FunctionCheck check = m_week->value();
    check.date = m_workspace.now().date;
    return toDraft(check);
}

void RecoveryPage::leave() { m_draft->keep(); }

void RecoveryPage::settle()
{
    const PainEntry free {.head = m_workspace.newHead(), .at = m_workspace.now(), .intensity = 0};
    if (m_workspace.perform(putting(free), [] { return tr("Pain-free check-in"); }))
        m_navigator.notify({.text = tr("Pain-free check-in saved. The plan is closed."), .undoable = true});
}

void RecoveryPage::receive(const Destination &destination)
{
    if (destination.part != u"week")
        return;
    m_week->openForm();
    QTimer::singleShot(0, m_week,
                       [this] { scroller()->ensureWidgetVisible(m_week); }); // once the page has its size
}

void RecoveryPage::refresh(const State &state)
{
    const Advice &advice = state.advice;
    const QDate today = m_workspace.now().date;
    showSafety(*m_banner, m_workspace);
    // In an emergency nothing stands below the number: there is no plan that this would be the head of.
    m_since->setVisible(advice.episode && advice.triage.level != emergency);
    m_since->setText(advice.episode ? sinceText(advice, today) : QString());
    const bool open = advice.episode.has_value();
    m_print->setVisible(advice.plan.has_value());
    // With a warning sign nothing invites to be done with it.
    m_settled->setVisible(open && advice.triage.level != emergency
                          && advice.triage.level != professionalLevel);
    m_empty->setVisible(advice.asOf.isValid() && !open && advice.triage.level != emergency);
    if (!open)
        m_emptyText->setText(whyEmpty(state.journal, m_workspace.now()));
    m_unasked->setVisible(open && advice.triage.urgency == Urgency::Ask);
    m_plan->setVisible(advice.plan.has_value());
    if (advice.plan)
        showPlan(state);
}

void RecoveryPage::print()
{
    const Advice &advice = m_workspace.state().advice;
    const QDate today = m_workspace.now().date;
    if (!advice.plan || !advice.episode)
        return;
    const ReportSheet sheet =
        planSheet(advice, m_workspace.parts().knowledge, sinceText(advice, today), today);
    switch (printReport({sheet}, usualPaper(), window())) {
    case PrintOutcome::Printed:
        return m_navigator.notify({.text = tr("Plan sent to the printer")});
    case PrintOutcome::Failed:
        return m_navigator.notify({.text = tr("The printer did not take the plan.")});
    case PrintOutcome::Cancelled:
        return;
    }
}

void RecoveryPage::showPlan(const State &state)
{
    const Plan &plan = *state.advice.plan;
    const Knowledge &knowledge = m_workspace.parts().knowledge;
    const WallTime now = m_workspace.now();
    const auto track = std::ranges::find(knowledge.recovery.tracks, plan.track, &PlanTrack::id);
    m_checked->setVisible(state.advice.triage.level == selfCare);
    m_checked->setText(tr("%1. %2", "No warning sign was ticked; what to look out for")
                           .arg(knowledge.selfCare.title, knowledge.selfCare.message));
    m_phases->show(*track, plan.phase, plan.day);
    m_stop->refresh();
    m_return->show(plan.load, now);
    m_week->show(lastCheck(state.journal, now.date), openWeekCheck(state.journal, now).has_value(), now.date);
    if (!std::exchange(m_restored, true))
        m_draft->resume();
    showPhase();
}

bool RecoveryPage::showDraft(const QByteArray &draft)
{
    const auto week = fromDraft<FunctionCheck>(draft, m_workspace.parts().fields);
    if (week)
        m_week->restore(*week);
    return week.has_value();
}

void RecoveryPage::showPhase()
{
    const State &state = m_workspace.state();
    if (!state.advice.plan)
        return;
    const PlanPhase *phase = m_workspace.parts().knowledge->recovery.phase(m_phases->chosen());
    if (!phase)
        return;
    m_checklist->show(*phase, *state.advice.plan, ticksOn(state.journal, m_workspace.now().date));
    m_past->show(state.journal, m_workspace.now().date);
    m_references->list();
}

} // namespace rhomboid
