#include "ui/experiments/runningcard.h"

#include "core/analysis/experiment.h"
#include "ui/experiments/armmark.h"
#include "ui/experiments/nextdraw.h"
#include "ui/experiments/slottrack.h"
#include "ui/experiments/words.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/workspace/workspace.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 32; // em
constexpr int betweenWays = 10; // px

QString countText(const Experiment &experiment, Arm arm)
{
    int done = 0;
    int lapses = 0;
    int unsaid = 0;
    for (const Draw &draw : experiment.draws)
        if (!draw.workout.isEmpty() && experiment.armAt(draw.place) == arm) {
            ++done;
            lapses += draw.followed == false ? 1 : 0;
            unsaid += draw.followed ? 0 : 1;
        }
    if (lapses > 0 && unsaid > 0)
        return RunningCard::tr("%1 done, %2 of them not as drawn, for %3 you did not say",
                               "workouts, workouts, workouts")
            .arg(done)
            .arg(lapses)
            .arg(unsaid);
    if (unsaid > 0)
        return RunningCard::tr("%1 done, for %2 you did not say whether as drawn", "workouts, workouts")
            .arg(done)
            .arg(unsaid);
    return lapses == 0 ? RunningCard::tr("%1 done").arg(done)
                       : RunningCard::tr("%1 done, %2 of them not as drawn").arg(done).arg(lapses);
}

} // namespace

RunningCard::RunningCard(QWidget *parent)
    : Card({}, parent)
    , m_next(new NextDraw(ButtonKind::Primary))
    , m_detail(textLabel({}, Type::BodyStrong))
    , m_treatment(textLabel({}, Type::Body))
    , m_treatmentCount(textLabel({}, Type::Small, Tone::Text2))
    , m_control(textLabel({}, Type::Body))
    , m_controlCount(textLabel({}, Type::Small, Tone::Text2))
    , m_progress(textLabel({}, Type::BodyStrong))
    , m_track(new SlotTrack)
    , m_pause(textButton({}, ButtonKind::Small, QStringLiteral("pause")))
    , m_stop(textButton(tr("Stop"), ButtonKind::Small))
{
    addTrailing(m_pause);
    addTrailing(m_stop);
    body()->addWidget(
        textLabel(tr("Before each workout a draw decides between two ways. That makes it likely that a "
                     "difference comes from the way itself, not from the days you would have picked."),
                  Type::Small, Tone::Text2));
    body()->addWidget(m_detail);
    body()->addSpacing(6);
    auto *two = new Columns(stackBelow);
    two->addColumn(m_next, 1);
    two->addColumn(buildWays(), 1);
    body()->addWidget(two);
    auto *hidden = new QHBoxLayout;
    hidden->setSpacing(6);
    hidden->addWidget(iconLabel(QStringLiteral("eye-off"), Tone::Text2), 0, Qt::AlignTop);
    hidden->addWidget(
        textLabel(tr("Pain results stay hidden until the end, so they cannot sway you. Then you read one "
                     "sentence: less pain, more pain, or no clear difference."),
                  Type::Small, Tone::Text2),
        1);
    body()->addSpacing(8);
    body()->addWidget(m_progress);
    body()->addLayout(hidden);
    body()->addWidget(m_track);
    connect(m_pause, &QPushButton::clicked, this, [this] { emit pauseWanted(!m_paused); });
    connect(m_stop, &QPushButton::clicked, this, &RunningCard::stopWanted);
}

QWidget *RunningCard::buildWays()
{
    auto *box = new QFrame;
    box->setProperty("card", true);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(18, 14, 18, 14);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(textLabel(tr("The two ways"), Type::Small, Tone::Text2), 0, 0, 1, 2);
    int row = 0;
    for (const auto &[arm, name, count] : {std::tuple(Arm::Treatment, m_treatment, m_treatmentCount),
                                           std::tuple(Arm::Control, m_control, m_controlCount)}) {
        grid->setRowMinimumHeight(++row, arm == Arm::Control ? betweenWays : 2);
        grid->addWidget(new ArmMark(arm), ++row, 0, Qt::AlignTop);
        grid->addWidget(name, row, 1);
        grid->addWidget(count, ++row, 1);
    }
    grid->setRowStretch(++row, 1);
    return box;
}

void RunningCard::show(const Experiment &experiment, const State &state, const WallTime &now)
{
    setTitle(experimentwords::questionOf(experiment));
    m_detail->setText(experiment.plan.detail);
    m_detail->setVisible(!experiment.plan.detail.isEmpty());
    m_next->show(state, now);
    showWays(experiment);
    m_progress->setText(tr("Progress, %1 of %2 workouts").arg(experiment.done()).arg(experiment.places()));
    m_track->show(experiment);
    m_paused = experiment.paused;
    m_pause->setText(m_paused ? tr("Go on") : tr("Pause"));
    m_pause->setVisible(stageOf(experiment, state.journal, now) == Stage::Running);
}

void RunningCard::showWays(const Experiment &experiment)
{
    m_treatment->setText(experimentwords::wayOf(experiment, Arm::Treatment));
    m_treatmentCount->setText(countText(experiment, Arm::Treatment));
    m_control->setText(experimentwords::wayOf(experiment, Arm::Control));
    m_controlCount->setText(countText(experiment, Arm::Control));
}

} // namespace rhomboid
