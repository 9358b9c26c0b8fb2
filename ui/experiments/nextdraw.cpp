#include "ui/experiments/nextdraw.h"

#include "core/advice/experimenting.h"
#include "ui/experiments/armmark.h"
#include "ui/experiments/words.h"
#include "ui/kit/format.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

// Nobody is about to train who has just logged the workout of a draw.
bool isDoneFor(QDate day, const Experiment &experiment, const Journal &journal)
{
    return std::ranges::any_of(experiment.draws, [&](const Draw &draw) {
        const Workout *workout = journal.workout(draw.workout);
        return workout && workout->started.date == day;
    });
}

} // namespace

NextDraw::NextDraw(ButtonKind drawButton, QWidget *parent)
    : QFrame(parent)
    , m_number(textLabel({}, Type::Small, Tone::Text2))
    , m_mark(new ArmMark(Arm::Treatment))
    , m_heading(textLabel({}, Type::Heading))
    , m_text(textLabel({}, Type::Small, Tone::Text2))
    , m_draw(textButton(tr("Show today's draw"), drawButton, QStringLiteral("dice")))
    , m_result(textButton(tr("Show the result"), drawButton))
{
    setProperty("draw", true);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(m_mark, 0, Qt::AlignTop);
    heading->addWidget(m_heading, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(m_number);
    column->addLayout(heading);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addWidget(m_draw, 0, Qt::AlignLeft);
    column->addWidget(m_result, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_draw, &QPushButton::clicked, this, &NextDraw::drawWanted);
    connect(m_result, &QPushButton::clicked, this, &NextDraw::resultWanted);
}

void NextDraw::show(const State &state, const WallTime &now)
{
    const auto running = runningExperiment(state.journal);
    setVisible(running.has_value());
    if (!running)
        return;
    m_mark->hide();
    QPushButton *offered = nullptr;
    m_number->setText(experimentwords::titleOf(*running));
    if (state.advice.triage.urgency == Urgency::Now)
        say(tr("Medical help comes first"),
            tr("The experiment is paused by itself. Workouts do not count meanwhile, and nothing is lost."));
    else if (!mayExperiment(state.advice.triage))
        say(tr("Paused because of a warning sign"),
            tr("Have it looked at first. Workouts do not count until then, and nothing is lost."));
    else if (running->paused)
        say(tr("Paused"), tr("Workouts do not count until you go on. The draws stay as they are."));
    else if (const Draw *open = running->open())
        showOpen(*running, *open);
    else if (isDoneFor(now.date, *running, state.journal) && running->nextPlace())
        say(tr("Done for today"),
            tr("The next draw waits for your next workout. If you train once more today, you find it in the "
               "workout form."));
    else if (const auto place = running->nextPlace())
        offered = showNext(*running, *place);
    else
        offered = showEnd(*running, state, now);
    // Hidden in between, a button would lose the focus.
    for (QPushButton *button : {m_draw, m_result})
        button->setVisible(button == offered);
}

void NextDraw::focusDraw()
{
    for (QPushButton *button : {m_draw, m_result})
        if (button->isVisibleTo(this))
            button->setFocus();
}

void NextDraw::say(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_text->setText(text);
    setAccessibleName(heading);
}

void NextDraw::showOpen(const Experiment &experiment, const Draw &draw)
{
    const Arm arm = experiment.armAt(draw.place);
    m_number->setText(tr("Experiment, workout %1 of %2").arg(draw.place + 1).arg(experiment.places()));
    m_mark->setArm(arm);
    m_mark->show();
    say(experimentwords::wayOf(experiment, arm),
        tr("%1 If you feel unwell or sore, skip it. Nothing is lost. Log the workout afterwards as always.")
            .arg(experimentwords::howTo(experiment, arm)));
}

QPushButton *NextDraw::showNext(const Experiment &experiment, int place)
{
    m_number->setText(tr("Experiment, workout %1 of %2").arg(place + 1).arg(experiment.places()));
    say(tr("About to train?"),
        tr("Show the draw now, not days before, and do what it says. It was made at the start, so it cannot "
           "come out differently."));
    return m_draw;
}

QPushButton *NextDraw::showEnd(const Experiment &experiment, const State &state, const WallTime &now)
{
    const auto ready = readyAt(experiment, state.journal);
    if (stageOf(experiment, state.journal, now) == Stage::Ready) {
        say(tr("All workouts are done"),
            tr("The last check-ins are in. The result is worked out once, now."));
        return m_result;
    }
    say(tr("All workouts are done"),
        tr("Keep checking in until %1, %2. Then you can see the result.", "day, time")
            .arg(dayWithin(ready->date, now.date), clockText(*ready)));
    return nullptr;
}

} // namespace rhomboid
