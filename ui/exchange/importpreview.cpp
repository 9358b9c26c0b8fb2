#include "ui/exchange/importpreview.h"

#include "core/exchange/readfile.h"
#include "ui/kit/card.h"
#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/log/mappingdialog.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int problemsShown = 500;
constexpr QStringView kilograms = u"kg";
constexpr QStringView pounds = u"lb";
constexpr QStringView once = u"once";
constexpr QStringView twice = u"twice";

QString kindText(RowProblem::Kind kind)
{
    switch (kind) {
    case RowProblem::Kind::Rejected: return ImportPreview::tr("Not taken");
    case RowProblem::Kind::Flagged: return ImportPreview::tr("Taken, but left out of calculations");
    case RowProblem::Kind::Note: return ImportPreview::tr("Note");
    }
    Q_UNREACHABLE();
}

} // namespace

ImportPreview::ImportPreview(ImportDraft draft, QString path, Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_draft(std::move(draft)), m_path(std::move(path)), m_workspace(workspace),
      m_summary(textLabel({}, Type::Heading)), m_rows(textLabel({}, Type::Body, Tone::Text2)),
      m_unknown(textLabel({}, Type::Small, Tone::Text2)),
      m_sortIn(textButton(tr("Sort them in"), ButtonKind::Small)), m_problems(new QTableWidget),
      m_import(textButton(tr("Import"), ButtonKind::Primary)), m_why(textLabel({}, Type::BodyStrong))
{
    setWindowTitle(tr("Import %1").arg(m_draft.fileName));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(14);
    column->addWidget(buildCounts());
    column->addWidget(buildQuestions());
    column->addWidget(buildProblems(), 1);

    QPushButton *cancel = textButton(tr("Cancel"), ButtonKind::Secondary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(textLabel(tr("Nothing is saved before you agree, and an import can be undone."), Type::Small,
                                 Tone::Text2), 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    column->addLayout(buttons);
    column->addWidget(m_why);
    m_why->setAlignment(Qt::AlignRight);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    resize(theme().em(44), theme().em(34));
    if (parent)
        resize(size().boundedTo(parent->window()->size()));
    show(m_draft);
}

QWidget *ImportPreview::buildCounts()
{
    auto *card = new Card;
    card->setAccessibleName(tr("What the file holds"));
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_rows);
    card->body()->addWidget(m_unknown);
    card->body()->addWidget(m_sortIn, 0, Qt::AlignLeft);
    connect(m_sortIn, &QPushButton::clicked, this, &ImportPreview::sortIn);
    return card;
}

QWidget *ImportPreview::buildQuestions()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    if (m_draft.unitAssumed) {
        m_unit = new Segmented(tr("Unit of the weights"), {{kilograms.toString(), tr("Kilograms")}, {pounds.toString(), tr("Pounds")}});
        column->addWidget(textLabel(tr("The file does not say in which unit its weights are. Which is it?"), Type::Subheading));
        column->addWidget(m_unit, 0, Qt::AlignLeft);
        connect(m_unit, &Segmented::valueChanged, this, &ImportPreview::readAgain);
    }
    if (!m_draft.repeatedBlocks.isEmpty()) {
        m_blocks = new Segmented(tr("Repeated sets"), {{once.toString(), tr("Take them once")}, {twice.toString(), tr("Take both")}});
        m_blocks->setValue(once.toString());
        column->addWidget(textLabel(tr("In %n workout(s) a whole block of sets stands twice, as some exports do by mistake.",
                                       nullptr, static_cast<int>(m_draft.repeatedBlocks.size())),
                                    Type::Subheading));
        column->addWidget(m_blocks, 0, Qt::AlignLeft);
        connect(m_blocks, &Segmented::valueChanged, this, &ImportPreview::makePlan);
    }
    box->setVisible(m_unit || m_blocks);
    return box;
}

QWidget *ImportPreview::buildProblems()
{
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setColumnCount(5);
    m_problems->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("Value"), tr("Reason"), tr("What happens")});
    m_problems->setProperty("lines", true);
    m_problems->setShowGrid(false);
    m_problems->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_problems->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_problems->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_problems->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_problems->verticalHeader()->hide();
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problems->setWordWrap(true);
    return m_problems;
}

void ImportPreview::readAgain()
{
    const WeightUnit unit = m_unit->value() == pounds ? WeightUnit::Pound : WeightUnit::Kilogram;
    Result<ImportDraft> draft =
        readImport(m_path, m_draft.format, m_workspace.parts().importers,
                   {.unit = unit, .fields = m_workspace.parts().fields, .now = m_workspace.now()});
    if (draft)
        show(*draft);
}

void ImportPreview::show(const ImportDraft &draft)
{
    m_draft = draft;
    const RowCount &rows = m_draft.rows;
    m_rows->setText(tr("%1 rows read: %2 sets, %3 entries, %4 rest rows, %5 notes, %6 skipped, %7 not taken.")
                        .arg(rows.read).arg(rows.sets).arg(rows.entries).arg(rows.rests).arg(rows.notes)
                        .arg(rows.skipped).arg(rows.rejected));
    showUnknown();
    const int shown = static_cast<int>(qMin<qsizetype>(m_draft.problems.size(), problemsShown));
    m_problems->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const RowProblem &problem = m_draft.problems[row];
        const QStringList cells {problem.row > 0 ? QString::number(problem.row) : QString(), problem.column, problem.value,
                                 problem.reason, kindText(problem.kind)};
        for (int column = 0; column < cells.size(); ++column)
            m_problems->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_problems->setVisible(shown > 0);
    makePlan();
}

void ImportPreview::showUnknown()
{
    const ExerciseIndex exercises(m_workspace.journal());
    QStringList unknown = m_draft.unknownExercises;
    unknown.removeIf([&](const QString &name) {
        return exercises.match(name).how != ExerciseMatch::How::Unknown || !m_mapping.value(name).isEmpty();
    });
    m_unknown->setText(unknown.isEmpty() ? tr("All exercises are known now.")
                                         : tr("Exercises that Rhomboid does not know yet: %1")
                                               .arg(unknown.join(tr(", ", "between two exercises"))));
    m_unknown->setVisible(!m_draft.unknownExercises.isEmpty());
    m_sortIn->setVisible(!m_draft.unknownExercises.isEmpty());
}

// The answers are saved together with the import, and undone with it.
void ImportPreview::sortIn()
{
    auto *dialog = new MappingDialog(m_draft.unknownExercises, m_mapping, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_mapping = dialog->mapping();
        showUnknown();
        makePlan();
    });
    dialog->open();
}

void ImportPreview::makePlan()
{
    const bool takeOnce = m_blocks && m_blocks->value() == once;
    m_plan = planImport(m_workspace.journal(), takeOnce ? withoutRepeatedBlocks(m_draft) : m_draft, m_workspace.now());
    m_plan.change.put.append(mappingEvents(m_mapping, m_workspace));
    m_summary->setText(tr("%1 new, %2 already there, %3 completed")
                           .arg(m_plan.added).arg(m_plan.alreadyThere).arg(m_plan.completed));
    const bool unitKnown = !m_unit || !m_unit->value().isEmpty();
    m_import->setEnabled(unitKnown && !m_plan.change.isEmpty());
    m_why->setText(unitKnown ? tr("There is nothing new to import.") : tr("Choose kg or lb first."));
    m_why->setVisible(!m_import->isEnabled());
    m_import->setAccessibleDescription(m_import->isEnabled() ? QString() : m_why->text());
}

} // namespace rhomboid
