#include "ui/experiments/offer.h"

#include "core/advice/experimenting.h"
#include "ui/experiments/armmark.h"
#include "ui/experiments/words.h"
#include "ui/kit/choices.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/workspace/workspace.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace rhomboid {

namespace {

constexpr double stackBelow = 26; // em

QString yes() { return QStringLiteral("yes"); }
QString no() { return QStringLiteral("no"); }

// The running experiment, where new workouts of this type count for it.
std::optional<Experiment> openTo(const State &state, WorkoutType type)
{
    const auto running = runningExperiment(state.journal);
    const bool open =
        running && !running->paused && running->plan.type == type && mayExperiment(state.advice.triage);
    return open ? running : std::nullopt;
}

// Whether a workout began before or after a draw of its day cannot be told without its time.
bool isOpen(const WallTime &start, const Draw &draw)
{
    return !start.time && start.date == draw.event.at.date;
}

} // namespace

std::optional<WallTime> waitingDraw(const State &state, WorkoutType type)
{
    const auto running = openTo(state, type);
    const Draw *open = running ? running->open() : nullptr;
    return open ? std::optional(open->event.at) : std::nullopt;
}

ExperimentOffer::ExperimentOffer(QWidget *parent)
    : QFrame(parent)
    , m_number(textLabel({}, Type::Small, Tone::Text2))
    , m_mark(new ArmMark(Arm::Treatment))
    , m_way(textLabel({}, Type::Subheading))
    , m_note(textLabel({}, Type::Small, Tone::Text2))
    , m_question(new QWidget)
    , m_followed(new Segmented(tr("Did you do it like that?"), {{yes(), tr("Yes")}, {no(), tr("No")}}))
    , m_show(textButton(tr("Show today's draw"), ButtonKind::Secondary, QStringLiteral("dice")))
    , m_later(textButton({}, ButtonKind::Secondary))
{
    setProperty("draw", true);
    m_followed->setClearable(true);
    auto *way = new QHBoxLayout;
    way->setSpacing(10);
    way->addWidget(m_mark, 0, Qt::AlignTop);
    way->addWidget(m_way, 1);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    auto *row = new Columns(stackBelow);
    row->addColumn(textLabel(tr("Did you do it like that?"), Type::Body), 1);
    row->addColumn(m_followed, 0);
    question->addWidget(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(8);
    column->addWidget(m_number);
    column->addLayout(way);
    column->addWidget(m_question);
    column->addWidget(m_note);
    for (QPushButton *button : {m_show, m_later})
        column->addWidget(button, 0, Qt::AlignLeft);
    connect(m_show, &QPushButton::clicked, this, &ExperimentOffer::drawWanted);
    connect(m_later, &QPushButton::clicked, this, [this] {
        emit startStated(m_shown);
        emit edited();
    });
    connect(m_followed, &Segmented::valueChanged, this, &ExperimentOffer::edited);
    hide();
}

void ExperimentOffer::show(const State &state, const Workout &workout)
{
    m_draw.reset();
    for (const Experiment &experiment : experimentsOf(state.journal))
        if (const Draw *taken = experiment.drawOf(workout.head.uid))
            return showTaken(experiment, *taken, workout);
    const auto running = workout.head.uid.isEmpty() ? openTo(state, workout.type) : std::nullopt;
    const Draw *open = running ? running->open() : nullptr;
    if (open && shownBefore(*open, workout) && !isOpen(workout.started, *open))
        showDraw(*running, *open, workout);
    else if (open)
        showLate(*running, *open, workout);
    else if (running && running->nextPlace())
        showNote(*running,
                 tr("Show the draw before you train. A workout that has begun does not count for the "
                    "experiment, and nothing is lost."),
                 {.show = true});
    else
        hide();
}

// Its start may have been corrected since it took the place.
void ExperimentOffer::showTaken(const Experiment &experiment, const Draw &draw, const Workout &workout)
{
    if (shownBefore(draw, workout))
        return showDraw(experiment, draw, workout);
    showNote(experiment,
             tr("This workout began before its draw was shown, so its pair is left out of the result."), {});
}

void ExperimentOffer::showDraw(const Experiment &experiment, const Draw &draw, const Workout &workout)
{
    m_draw = draw;
    if (std::exchange(m_asked, draw.event.head.uid) != draw.event.head.uid) {
        const QString saved = !draw.followed ? QString() : *draw.followed ? yes() : no();
        m_followed->setValue(std::exchange(m_drafted, {}).value_or(saved));
    }
    const QString how = experimentwords::howTo(experiment, experiment.armAt(draw.place));
    // The form fills in no earlier start, so it may be the form's.
    showNote(experiment,
             workout.started.wallSeconds() / 60 == draw.event.at.wallSeconds() / 60
                 ? tr("%1 If the workout began before the draw was shown, please correct the start.",
                      "how to do it")
                       .arg(how)
                 : how,
             {.way = true, .question = true});
    showWay(experiment, draw);
}

// The form stood already when the draw was shown, or its start was typed: only the person knows.
void ExperimentOffer::showLate(const Experiment &experiment, const Draw &draw, const Workout &workout)
{
    m_shown = draw.event.at;
    m_later->setText(tr("Set the start to %1", "time").arg(clockText(m_shown)));
    const QString note = isOpen(workout.started, draw)
        ? tr("The start of this workout is not known. It counts for the experiment only if it began after the "
             "draw was shown (%1, %2): please enter the start. Else the draw waits for the next one.",
             "day, time")
        : tr("By its start, this workout began before the draw was shown (%1, %2), so the draw cannot have "
             "decided it. It does not count for the experiment, and the draw waits for the next one. If it "
             "begins after the draw, please correct the start.",
             "day, time");
    showNote(experiment, note.arg(shortDayText(draw.event.at.date), clockText(draw.event.at)),
             {.way = true, .later = true});
    showWay(experiment, draw);
}

void ExperimentOffer::showWay(const Experiment &experiment, const Draw &draw)
{
    const Arm arm = experiment.armAt(draw.place);
    m_number->setText(tr("Experiment, workout %1 of %2").arg(draw.place + 1).arg(experiment.places()));
    m_mark->setArm(arm);
    m_way->setText(experimentwords::wayOf(experiment, arm));
}

QString ExperimentOffer::answer() const { return m_drafted.value_or(m_followed->value()); }

void ExperimentOffer::setAnswer(const std::optional<QString> &answer)
{
    m_drafted = answer;
    m_asked.clear();
    m_followed->setValue({});
}

void ExperimentOffer::showNote(const Experiment &experiment, const QString &note, Parts parts)
{
    m_number->setText(tr("Experiment: %1").arg(experimentwords::titleOf(experiment)));
    m_note->setText(note);
    arrange(parts);
}

// Nothing is hidden in between, where it would lose the focus; from a button that goes, it moves to what
// comes in its place.
void ExperimentOffer::arrange(Parts parts)
{
    const bool goes = (m_show->hasFocus() && !parts.show) || (m_later->hasFocus() && !parts.later);
    m_mark->setVisible(parts.way);
    m_way->setVisible(parts.way);
    m_question->setVisible(parts.question);
    m_later->setVisible(parts.later || m_later->hasFocus());
    setVisible(true);
    if (goes && parts.question)
        m_followed->findChild<QAbstractButton *>()->setFocus();
    else if (goes && parts.later)
        m_later->setFocus();
    m_later->setVisible(parts.later);
    m_show->setVisible(parts.show);
}

void ExperimentOffer::addTo(Change &change, const Workout &workout, const WallTime &now) const
{
    if (!m_draw || !shownBefore(*m_draw, workout))
        return;
    EntryHead head = m_draw->event.head;
    head.modified = now;
    const QString answer = m_followed->value();
    change.put.append(filled(*m_draw, workout.head.uid,
                             answer.isEmpty() ? std::nullopt : std::optional(answer == yes()), head));
}

} // namespace rhomboid
