#include "ui/log/exercisescard.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/errorline.h"
#include "ui/log/drafts.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/pastedsets.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr QStringView setsMode = u"sets";
constexpr QStringView durationMode = u"duration";
constexpr int mostProblems = 8; // of a paste told one by one
constexpr int seenAround = 12; // px above and below what comes into view

} // namespace

ExercisesCard::ExercisesCard(QLayout *above, QWidget *parent)
    : Card(tr("Exercises"), parent)
    , m_mode(new Segmented(
          tr("What to log"),
          {{setsMode.toString(), tr("Sets and reps")}, {durationMode.toString(), tr("Duration only")}}))
    , m_sets(new ExerciseModel(this))
    , m_grid(new ExerciseGrid(*m_sets))
    , m_problem(new ErrorLine)
    , m_gridBox(new QWidget)
    , m_keys(textLabel(tr("Tab moves on, Ctrl+D copies the row above, Alt+Up and Alt+Down move a row, Ctrl+K says the "
                          "kind of sets, Ctrl+Backspace deletes. In Sets you can type 4x8x50, 8x500m or 3x30s. Rows of a "
                          "spreadsheet can be pasted."),
                       Type::Caption, Tone::Text3))
    , m_unknownText(textLabel({}, Type::Small))
    , m_unknown(buildUnknown())
    , m_pasteText(textLabel({}, Type::Small))
    , m_pasteNote(buildPasteNote())
{
    addTrailing(m_mode);
    auto *column = new QVBoxLayout(m_gridBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    column->addWidget(m_problem);
    column->addWidget(m_pasteNote);
    column->addWidget(m_unknown);
    column->addWidget(m_keys);
    m_grid->setAccessibleDescription(m_keys->text());
    body()->addLayout(above);
    body()->addWidget(m_gridBox);
    connect(m_sets, &ExerciseModel::edited, this, [this] {
        showUnknown();
        emit edited();
    });
    connect(m_sets, &ExerciseModel::refused, m_problem, &ErrorLine::say);
    connect(m_sets, &ExerciseModel::edited, this, &ExercisesCard::forgetRefusal);
    connect(m_sets, &ExerciseModel::modelReset, this, &ExercisesCard::forgetRefusal);
    connect(m_grid, &ExerciseGrid::typingEnded, this, &ExercisesCard::forgetRefusal);
    connect(m_grid, &ExerciseGrid::typed, this, &ExercisesCard::typed);
    // It stays until the next workout: what comes and goes moves what stands below it.
    connect(m_grid, &ExerciseGrid::focused, m_keys, &QWidget::show);
    for (const auto moved : {&ExerciseGrid::focused, &ExerciseGrid::typed})
        connect(m_grid, moved, this, &ExercisesCard::showCursor, Qt::QueuedConnection);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExercisesCard::showCursor,
            Qt::QueuedConnection);
    connect(m_grid, &ExerciseGrid::rowsPasted, this, &ExercisesCard::takeRows);
    connect(m_sets, &ExerciseModel::replacing, this, [this](const ActName &act, const RowsSwap &back) {
        const QScopedValueRollback before(m_replacing, true);
        emit replacing(act, back);
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

QFrame *ExercisesCard::buildPasteNote()
{
    auto *box = new QFrame;
    box->setProperty("inset", true);
    box->setAccessibleName(tr("What was not pasted"));
    QPushButton *close = textButton(tr("Close"), ButtonKind::Quiet);
    close->setAccessibleName(tr("Close the note about what was not pasted"));
    auto *row = new QHBoxLayout(box);
    row->addWidget(iconLabel(QStringLiteral("info"), Tone::Text2), 0, Qt::AlignTop);
    row->addWidget(m_pasteText, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, box, &QWidget::hide);
    box->hide();
    return box;
}

void ExercisesCard::takeRows(int row, const QString &text)
{
    const PastedSets pasted = readPastedSets(text);
    m_sets->paste(row, pasted.groups);
    m_grid->setCurrentIndex(
        m_sets->index(row + static_cast<int>(pasted.groups.size()), ExerciseModel::ExerciseColumn));
    QStringList lines = pasted.problems.mid(0, mostProblems);
    if (const auto more = static_cast<int>(pasted.problems.size() - lines.size()); more > 0)
        lines.append(tr("and %n more", nullptr, more));
    m_pasteText->setText(lines.join(u'\n'));
    m_pasteNote->setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    QAccessibleEvent alert(m_pasteText, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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

QList<SetEntry> ExercisesCard::setsAsTyped() const
{
    if (m_mode->value() == durationMode)
        return {};
    return m_replacing ? m_sets->sets() : m_grid->setsAsTyped(); // what is typed there is the change itself
}

void ExercisesCard::setSets(const QList<SetEntry> &sets)
{
    m_sets->setSets(sets);
    m_mode->setValue(setsMode.toString());
    m_gridBox->show();
    m_pasteNote->hide();
    m_keys->hide();
    showUnknown();
}

void ExercisesCard::useExercises(const Journal &journal)
{
    m_sets->setExercises(ExerciseIndex(journal));
    m_grid->setNames(exerciseNames(journal));
    showUnknown();
}

void ExercisesCard::swapRows(RowsSwap &rows)
{
    finishTyping();
    m_sets->swapRows(rows);
    m_pasteNote->hide(); // it told of the rows that came last
}

void ExercisesCard::finishTyping() { m_grid->finishTyping(); }

// The row that is worked in and what the grid can do come into view, the row where there is no room for both.
// Nothing moves under the mouse.
void ExercisesCard::showCursor()
{
    QWidget *page = parentWidget();
    while (page && !qobject_cast<QScrollArea *>(page))
        page = page->parentWidget();
    if (!page || !m_grid->currentIndex().isValid() || QGuiApplication::mouseButtons() != Qt::NoButton
        || !isAncestorOf(window()->focusWidget()) || !m_keys->isVisible())
        return;
    auto &scroller = *static_cast<QScrollArea *>(page);
    const QRect row = m_grid->visualRect(m_grid->currentIndex());
    for (const auto &[part, rect] : {std::pair<const QWidget *, QRect>(m_keys, m_keys->rect()),
                                     std::pair<const QWidget *, QRect>(m_grid->viewport(), row)}) {
        const int middle = part->mapTo(scroller.widget(), rect.center()).y();
        scroller.ensureVisible(0, middle, 0, rect.height() / 2 + seenAround);
    }
}

QStringList ExercisesCard::refusals() const
{
    return isRefused() ? QStringList {m_problem->text()} : QStringList();
}

bool ExercisesCard::goToRefused() { return isRefused() && m_grid->goToRefused(); }

bool ExercisesCard::isRefused() const { return m_mode->value() != durationMode && m_grid->isRefused(); }

// Also when the row of the refused value is gone.
void ExercisesCard::forgetRefusal()
{
    if (!m_grid->isRefused())
        m_problem->say({});
}

} // namespace rhomboid
