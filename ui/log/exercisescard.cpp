#include "ui/log/exercisescard.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/log/drafts.h"
#include "ui/log/exercisegrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr QStringView setsMode = u"sets";
constexpr QStringView durationMode = u"duration";

} // namespace

ExercisesCard::ExercisesCard(QWidget *parent)
    : Card(tr("Exercises"), parent)
    , m_mode(new Segmented(
          tr("What to log"),
          {{setsMode.toString(), tr("Sets and reps")}, {durationMode.toString(), tr("Duration only")}}))
    , m_sets(new ExerciseModel(this))
    , m_grid(new ExerciseGrid(*m_sets))
    , m_gridBox(new QWidget)
    , m_unknownText(textLabel({}, Type::Small))
    , m_unknown(buildUnknown())
{
    addTrailing(m_mode);
    auto *column = new QVBoxLayout(m_gridBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    column->addWidget(m_unknown);
    column->addWidget(
        textLabel(tr("Tab moves on, Ctrl+D copies the row above, Ctrl+Backspace deletes. In Sets you can "
                     "type 4x8x50, 8x500m or 3x30s."),
                  Type::Caption, Tone::Text3));
    body()->addWidget(m_gridBox);
    connect(m_sets, &ExerciseModel::edited, this, [this] {
        showUnknown();
        emit edited();
    });
    connect(m_mode, &Segmented::valueChanged, this, &ExercisesCard::chooseMode);
    connect(m_grid, &ExerciseGrid::mappingWanted, this, &ExercisesCard::mappingWanted);
}

QFrame *ExercisesCard::buildUnknown()
{
    auto *box = new QFrame;
    box->setProperty("inset", true);
    QPushButton *sortIn = textButton(tr("Sort in"), ButtonKind::Quiet);
    sortIn->setAccessibleName(tr("Sort in the unknown exercises"));
    auto *row = new QHBoxLayout(box);
    row->addWidget(m_unknownText, 1);
    row->addWidget(sortIn);
    connect(sortIn, &QPushButton::clicked, this, [this] { emit mappingWanted(m_sets->unknownNames()); });
    return box;
}

void ExercisesCard::showUnknown()
{
    const QStringList names = m_sets->unknownNames();
    m_unknownText->setText(tr("Not known to Rhomboid, so without a load for the upper back: %1")
                               .arg(names.join(tr(", ", "between two exercises"))));
    m_unknown->setVisible(!names.isEmpty());
}

void ExercisesCard::chooseMode(const QString &mode)
{
    m_gridBox->setVisible(mode != durationMode);
    emit edited();
}

QList<SetEntry> ExercisesCard::sets() const
{
    return m_mode->value() == durationMode ? QList<SetEntry>() : m_sets->sets();
}

void ExercisesCard::setSets(const QList<SetEntry> &sets)
{
    m_sets->setSets(sets);
    m_mode->setValue(setsMode.toString());
    m_gridBox->show();
    showUnknown();
}

void ExercisesCard::useExercises(const Journal &journal)
{
    m_sets->setExercises(ExerciseIndex(journal));
    m_grid->setNames(exerciseNames(journal));
    showUnknown();
}

void ExercisesCard::finishTyping() { m_grid->finishTyping(); }

} // namespace rhomboid
