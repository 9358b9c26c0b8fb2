#include "ui/experiments/offer.h"

#include "core/advice/experimenting.h"
#include "ui/experiments/armmark.h"
#include "ui/experiments/words.h"
#include "ui/kit/choices.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/workspace/workspace.h"

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

} // namespace

ExperimentOffer::ExperimentOffer(QWidget *parent)
    : QFrame(parent)
    , m_number(textLabel({}, Type::Small, Tone::Text2))
    , m_mark(new ArmMark(Arm::Treatment))
    , m_way(textLabel({}, Type::Subheading))
    , m_note(textLabel({}, Type::Small, Tone::Text2))
    , m_question(new QWidget)
    , m_followed(new Segmented(tr("Did you do it like that?"), {{yes(), tr("Yes")}, {no(), tr("No")}}))
    , m_show(textButton(tr("Show today's draw"), ButtonKind::Secondary, QStringLiteral("dice")))
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
    column->addWidget(m_show, 0, Qt::AlignLeft);
    connect(m_show, &QPushButton::clicked, this, &ExperimentOffer::drawWanted);
    connect(m_followed, &Segmented::valueChanged, this, &ExperimentOffer::edited);
    hide();
}

void ExperimentOffer::show(const State &state, const Workout &workout)
{
    m_draw.reset();
    setVisible(false);
    for (const Experiment &experiment : experimentsOf(state.journal))
        if (const Draw *taken = experiment.drawOf(workout.head.uid))
            return showTaken(experiment, *taken, workout);
    const auto running = runningExperiment(state.journal);
    if (!workout.head.uid.isEmpty() || !running || running->paused || running->plan.type != workout.type
        || !mayExperiment(state.advice.triage))
        return;
    const Draw *open = running->open();
    if (open && !shownBefore(*open, workout))
        showNote(
            *running,
            tr("This workout began before the draw was shown, so the draw cannot have decided it. It does "
               "not count for the experiment, and the draw waits for the next one. If you trained after "
               "the draw, correct the start."));
    else if (open)
        showDraw(*running, *open);
    else if (running->nextPlace())
        showNote(*running,
                 tr("Show the draw before you train. A workout that is over already does not count for the "
                    "experiment, and nothing is lost."));
    m_show->setVisible(!open);
}

// Its start may have been corrected since it took the place.
void ExperimentOffer::showTaken(const Experiment &experiment, const Draw &draw, const Workout &workout)
{
    if (shownBefore(draw, workout))
        return showDraw(experiment, draw);
    showNote(experiment,
             tr("This workout began before its draw was shown, so its pair is left out of the result."));
    m_show->hide();
}

void ExperimentOffer::showDraw(const Experiment &experiment, const Draw &draw)
{
    m_draw = draw;
    if (std::exchange(m_asked, draw.event.head.uid) != draw.event.head.uid) {
        const QString saved = !draw.followed ? QString() : *draw.followed ? yes() : no();
        m_followed->setValue(std::exchange(m_drafted, {}).value_or(saved));
    }
    const Arm arm = experiment.armAt(draw.place);
    showNote(experiment, experimentwords::howTo(experiment, arm));
    m_number->setText(tr("Experiment, workout %1 of %2").arg(draw.place + 1).arg(experiment.places()));
    m_mark->setArm(arm);
    m_way->setText(experimentwords::wayOf(experiment, arm));
    m_mark->setVisible(true);
    m_way->setVisible(true);
    m_question->setVisible(true);
    m_show->setVisible(false);
}

QString ExperimentOffer::answer() const { return m_drafted.value_or(m_followed->value()); }

void ExperimentOffer::setAnswer(const std::optional<QString> &answer)
{
    m_drafted = answer;
    m_asked.clear();
    m_followed->setValue({});
}

void ExperimentOffer::showNote(const Experiment &experiment, const QString &note)
{
    m_number->setText(tr("Experiment: %1").arg(experimentwords::titleOf(experiment)));
    m_mark->setVisible(false);
    m_way->setVisible(false);
    m_question->setVisible(false);
    m_note->setText(note);
    setVisible(true);
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
