#include "ui/today/todaypage.h"

#include "core/advice/reminders.h"
#include "core/journal/nextworkout.h"
#include "ui/advice/acknowledge.h"
#include "ui/advice/safetybanner.h"
#include "ui/exchange/importdialog.h"
#include "ui/experiments/acts.h"
#include "ui/experiments/nextdraw.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/log/completiondialog.h"
#include "ui/log/completionmodel.h"
#include "ui/log/unsavedwords.h"
#include "ui/people/sampledata.h"
#include "ui/today/checkinscard.h"
#include "ui/today/firststeps.h"
#include "ui/today/loadcard.h"
#include "ui/today/questioncard.h"
#include "ui/today/requestscard.h"
#include "ui/today/stripcard.h"
#include "ui/today/tipscard.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 42; // em

QString greeting(const WallTime &now)
{
    const int hour = now.time ? now.time->hour() : 12;
    if (hour < 5)
        return TodayPage::tr("Hello"); // the evening of one day or the morning of the other
    if (hour >= 18)
        return TodayPage::tr("Good evening");
    return hour < 12 ? TodayPage::tr("Good morning") : TodayPage::tr("Good afternoon");
}

// A question or a name alone is nothing to show.
bool hasNoEntries(const Journal &journal)
{
    return journal.workouts().isEmpty() && journal.pains().isEmpty() && journal.days().isEmpty()
        && journal.functionChecks().isEmpty();
}

} // namespace

TodayPage::TodayPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Today"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_repeat(textButton({}, ButtonKind::Secondary, QStringLiteral("repeat")))
    , m_log(textButton(tr("Log workout"), ButtonKind::Primary, QStringLiteral("workout")))
    , m_banner(new SafetyBanner(SafetyBanner::Place::Page))
    , m_question(new QuestionCard)
    , m_requests(new RequestsCard)
    , m_columns(new Columns(stackBelow))
    , m_emptiness(new QWidget)
{
    actions()->addWidget(m_repeat);
    actions()->addWidget(m_log);
    body()->addWidget(m_banner);
    body()->addWidget(m_question);
    body()->addWidget(m_requests);
    body()->addWidget(m_columns, 1);
    body()->addWidget(m_emptiness, 1);
    startAt({m_question->scale()});
    connectHead();
}

void TodayPage::buildCards()
{
    m_nextDraw = new NextDraw(ButtonKind::Secondary);
    m_checkIns = new CheckInsCard;
    m_tips = new TipsCard;
    m_load = new LoadCard;
    m_strip = new StripCard;
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_nextDraw);
    left->addWidget(m_checkIns);
    left->addWidget(m_tips);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_load);
    right->addWidget(m_strip);
    right->addStretch(1);
    m_columns->addColumn(left, 2);
    m_columns->addColumn(right, 1);
    connectCards();
}

void TodayPage::buildFirstSteps()
{
    auto *steps = new FirstSteps;
    connect(steps, &FirstSteps::logWanted, this,
            [this] { m_navigator.open({.page = QStringLiteral("workout")}); });
    connect(steps, &FirstSteps::importWanted, this,
            [this] { chooseAndImport(m_workspace, m_navigator, window()); });
    connect(steps, &FirstSteps::sampleWanted, this, [this] { openSampleData(m_workspace, m_navigator); });
    m_firstSteps = steps;
    body()->insertWidget(body()->indexOf(m_columns), m_firstSteps, 1);
}

void TodayPage::connectHead()
{
    connect(m_log, &QPushButton::clicked, this,
            [this] { m_navigator.open({.page = QStringLiteral("workout")}); });
    connect(m_repeat, &QPushButton::clicked, this, [this] {
        m_navigator.open({.page = QStringLiteral("workout"), .uid = m_next, .repeatLast = true});
    });
    connect(m_question, &QuestionCard::painFree, this, [this] { savePainFree({}); });
    connect(m_question, &QuestionCard::levelPicked, this,
            [this](int level) { m_navigator.open({.page = QStringLiteral("pain"), .level = level}); });
    connect(m_question, &QuestionCard::lastWanted, this,
            [this](const QString &uid) { m_navigator.open({.page = QStringLiteral("pain"), .uid = uid}); });
    connect(m_requests, &RequestsCard::weekWanted, this, [this] {
        m_navigator.open({.page = QStringLiteral("recovery"), .part = QStringLiteral("week")});
    });
    connect(m_requests, &RequestsCard::checkWanted, this,
            [this] { openSafetyCheckForm(m_workspace, m_navigator); });
    connect(m_requests, &RequestsCard::completionWanted, this,
            [this] { completeWorkouts(recentIncomplete(), m_workspace, window()); });
    connect(m_requests, &RequestsCard::formWanted, this,
            [this](const QString &form) { m_navigator.open({.page = form}); });
    connectSafety(*m_banner, m_workspace, m_navigator);
}

void TodayPage::connectCards()
{
    connect(m_checkIns, &CheckInsCard::painFree, this,
            [this](const CheckIn &asked) { savePainFree(asked.workout); });
    connect(m_checkIns, &CheckInsCard::painLogged, this, [this](const CheckIn &asked) {
        m_navigator.open({.page = QStringLiteral("pain"), .workout = asked.workout});
    });
    connect(m_checkIns, &CheckInsCard::skipped, this, [this](const CheckIn &asked) {
        const Event skip = skipping(asked, m_workspace.newHead(), m_workspace.now());
        if (m_workspace.perform(putting(skip), [] { return tr("Skip check-in"); }))
            m_navigator.notify({.text = tr("Check-in skipped"), .undoable = true});
    });
    connect(m_nextDraw, &NextDraw::drawWanted, this, [this] { showDraw(m_workspace, m_navigator); });
    connect(m_nextDraw, &NextDraw::resultWanted, this,
            [this] { m_navigator.open({.page = QStringLiteral("experiments")}); });
    connect(m_tips, &TipsCard::allTipsWanted, this,
            [this] { m_navigator.open({.page = QStringLiteral("advice")}); });
    connect(m_tips, &TipsCard::entriesWanted, this, [this](const QStringList &uids) {
        m_navigator.open({.page = QStringLiteral("journal"), .uids = uids});
    });
    connect(m_tips, &TipsCard::answered, this, [this](const QString &tip, TipAnswer answer) {
        if (m_workspace.perform(answeringTip(tip, answer, m_workspace.newHead(), m_workspace.now()),
                                [] { return tr("Answer a tip"); }))
            m_navigator.notify({.text = tr("Thank you, noted"), .undoable = true});
    });
    connect(m_strip, &StripCard::trendsWanted, this,
            [this] { m_navigator.open({.page = QStringLiteral("trends")}); });
}

// Pain-free answers every check-in that is open now, since it is about now.
void TodayPage::savePainFree(const QString &workout)
{
    const Advice &advice = m_workspace.state().advice;
    const bool asked = advice.episode && advice.triage.urgency == Urgency::Ask;
    const PainEntry free {
        .head = m_workspace.newHead(), .at = m_workspace.now(), .intensity = 0, .workout = workout};
    if (!m_workspace.perform(putting(free), [] { return tr("Pain-free check-in"); }))
        return;
    m_navigator.notify({.text = asked ? tr("Pain-free check-in saved. Without pain the safety check rests; "
                                           "with the next pain it is asked again.")
                                      : tr("Pain-free check-in saved"),
                        .undoable = true,
                        .actionText = tr("Add a note"),
                        .action = [this, uid = free.head.uid] {
                            m_navigator.open({.page = QStringLiteral("pain"), .uid = uid});
                        }});
}

void TodayPage::receive(const Destination &destination)
{
    if (destination.level == 0)
        savePainFree({});
    else if (m_workspace.state().advice.triage.level != 1)
        showRequests(m_workspace.state()); // a form may have been left half filled
    // A stray Space must not press a button that saves.
    for (const Card *asking : {static_cast<const Card *>(m_question), static_cast<const Card *>(m_checkIns)})
        if (asking && asking->isAncestorOf(focusWidget()))
            m_question->scale()->setFocus();
}

void TodayPage::refresh(const State &state)
{
    const WallTime now = m_workspace.now();
    setTitle(greeting(now));
    setEyebrow(formats().locale.toString(now.date, tr("dddd d MMMM")));
    m_question->show(state.journal, now);
    showCards(state);
    showRequests(state);
    showRepeat(state);
    showSafety(state);
}

void TodayPage::showCards(const State &state)
{
    const bool empty = hasNoEntries(state.journal);
    if (empty && !m_firstSteps)
        buildFirstSteps();
    if (m_firstSteps)
        m_firstSteps->setVisible(empty);
    if (empty)
        return;
    if (!m_load)
        buildCards();
    const WallTime now = m_workspace.now();
    m_nextDraw->show(state, now);
    m_checkIns->show(openCheckIns(state.journal, now), now.date);
    m_tips->show(state.advice, state.findings, m_workspace.parts().knowledge,
                 tipMemoryOf(state.journal, now));
    m_load->show(state, now.date);
    m_strip->show(state.journal, now.date);
}

// Older ones do not matter for the load of today; the journal lists them.
QStringList TodayPage::recentIncomplete() const
{
    return incompleteWorkouts(m_workspace.journal(), m_workspace.now().date.addDays(-7 * loadWeeks));
}

void TodayPage::showRequests(const State &state)
{
    const WallTime now = m_workspace.now();
    const bool asksForSigns = openSafetyCheck(state.journal, now).has_value()
        && state.advice.triage.urgency != Urgency::Ask; // then the banner does
    m_requests->show({.workoutDraft = unsavedText(m_workspace, QStringLiteral("workout")),
                      .painDraft = unsavedText(m_workspace, QStringLiteral("pain")),
                      .week = openWeekCheck(state.journal, now).has_value(),
                      .safetyCheck = asksForSigns,
                      .incomplete = static_cast<int>(recentIncomplete().size())});
}

// An emergency leaves nothing on the page that invites to train or to score, also when its banner is folded.
void TodayPage::showSafety(const State &state)
{
    rhomboid::showSafety(*m_banner, m_workspace);
    const bool emergency = state.advice.triage.level == 1;
    m_emptiness->setVisible(emergency);
    m_question->setVisible(!emergency);
    m_columns->setVisible(!emergency && !hasNoEntries(state.journal));
    m_log->setVisible(!emergency);
    if (emergency) {
        m_repeat->hide();
        m_requests->hide();
    }
}

// What comes next in the person's own order, by its name.
void TodayPage::showRepeat(const State &state)
{
    const Workout *next = nextWorkout(state.journal);
    m_repeat->setVisible(next);
    if (!next)
        return;
    m_next = next->head.uid;
    m_repeat->setText(next->title.isEmpty() ? tr("Repeat the last workout")
                                            : tr("Repeat %1").arg(next->title));
}

} // namespace rhomboid
