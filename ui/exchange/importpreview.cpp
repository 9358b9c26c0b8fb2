#include "ui/exchange/importpreview.h"

#include "core/exchange/distances.h"
#include "core/exchange/readfile.h"
#include "ui/exchange/importanswers.h"
#include "ui/exchange/importwords.h"
#include "ui/kit/busyline.h"
#include "ui/kit/card.h"
#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/scroller.h"
#include "ui/log/mappingdialog.h"
#include "ui/workspace/background.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int problemsShown = 500;
constexpr int samplesShown = 6;
constexpr int unknownNamed = 5;
constexpr int highestTable = 20; // em; a longer one scrolls
constexpr QStringView kilograms = u"kg";
constexpr QStringView pounds = u"lb";
constexpr QStringView once = u"once";
constexpr QStringView twice = u"twice";

QWidget *labelled(const QString &title, QTableWidget *table)
{
    table->setAccessibleName(title);
    auto *card = new Card(title);
    card->body()->addWidget(table);
    return card;
}

QWidget *beside(QWidget *icon, QWidget *text)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return box;
}

// Wraps words inside the padding of the style sheet, of which the view knows nothing.
class WrappedText : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int padding = 10;
        QStyleOptionViewItem inner = option;
        inner.rect.setWidth(qMax(1, option.rect.width() - padding));
        return QStyledItemDelegate::sizeHint(inner, index);
    }
};

// A table to be read; one column takes what room is left.
void dress(QTableWidget &table, const QStringList &titles, int widest)
{
    table.setColumnCount(static_cast<int>(titles.size()));
    table.setHorizontalHeaderLabels(titles);
    table.setProperty("lines", true);
    table.setShowGrid(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(widest, QHeaderView::Stretch);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.verticalHeader()->hide();
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setWordWrap(true);
    table.setItemDelegate(new WrappedText(&table));
    table.setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // as high as its rows
    QObject::connect(table.horizontalHeader(), &QHeaderView::sectionResized, &table,
                     &QTableWidget::resizeRowsToContents); // words wrap elsewhere then
}

void fill(QTableWidget &table, int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column)
        table.setItem(row, column, new QTableWidgetItem(cells[column]));
}

} // namespace

ImportPreview::ImportPreview(ImportDraft draft, QString path, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_draft(std::move(draft))
    , m_path(std::move(path))
    , m_workspace(workspace)
    , m_format(textLabel({}, Type::Small, Tone::Text2))
    , m_summary(textLabel({}, Type::Heading))
    , m_period(textLabel({}, Type::Body))
    , m_rows(textLabel({}, Type::Body, Tone::Text2))
    , m_leftOut(textLabel({}, Type::Body))
    , m_effort(textLabel(effortText(), Type::Small, Tone::Text2))
    , m_unknown(textLabel({}, Type::Small, Tone::Text2))
    , m_sortIn(textButton(tr("Sort them in"), ButtonKind::Small))
    , m_samples(new QTableWidget)
    , m_samplesBox(labelled(tr("The first of them, as they will be saved"), m_samples))
    , m_problems(new QTableWidget)
    , m_problemsBox(labelled(tr("Problems"), m_problems))
    , m_busy(new BusyLine)
    , m_import(textButton(tr("Import"), ButtonKind::Primary))
    , m_draftNote(textLabel(tr("Your answers are back. Nothing was imported yet."), Type::Small, Tone::Text2))
    , m_waiting(textLabel({}, Type::Small, Tone::Text2))
    , m_safe(textLabel(tr("Nothing is saved before you agree, and an import can be undone."), Type::Small,
                       Tone::Text2))
    , m_why(textLabel({}, Type::BodyStrong))
    , m_foot(new QStackedWidget)
{
    setWindowTitle(tr("Import %1").arg(m_draft.fileName));
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 20, 8, 12); // beside the scroll bar, so that it ends with the foot
    column->setSpacing(14);
    column->addWidget(m_draftNote);
    column->addWidget(m_questions = buildQuestions()); // nothing goes on without them
    column->addWidget(buildCounts());
    buildTables();
    column->addWidget(m_samplesBox);
    column->addWidget(m_problemsBox);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scrollerOf(page), 1);
    outer->addWidget(buildFoot());
    resize(theme().em(48), theme().em(42));
    if (parent)
        resize(size().boundedTo(parent->window()->size()));
    m_draftNote->hide();
    show(m_draft);
    restore(keptAnswers(m_workspace, m_path));
}

QWidget *ImportPreview::buildFoot()
{
    QPushButton *cancel = textButton(tr("Cancel"), ButtonKind::Secondary);
    auto *box = new QFrame;
    box->setObjectName(QStringLiteral("footer"));
    auto *foot = new QVBoxLayout(box);
    foot->setContentsMargins(20, 12, 20, 12);
    foot->addWidget(m_busy);
    foot->addWidget(m_waiting);
    m_waiting->hide();
    auto *row = new QHBoxLayout;
    foot->addLayout(row);
    row->setSpacing(12);
    // One stands in the place of the other, so that the buttons stay where they are.
    m_foot->addWidget(m_safe);
    m_foot->addWidget(m_why);
    m_foot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    row->addWidget(m_foot, 1);
    row->addWidget(cancel);
    row->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, [this] {
        forgetAnswers(m_workspace, m_path);
        reject();
    });
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    return box;
}

void ImportPreview::tellWaiting(const QStringList &names)
{
    m_waiting->setText(names.size() == 1 ? tr("After this one comes %1.", "file").arg(names.front())
                                         : tr("%n more file(s) come after this one.", nullptr,
                                              static_cast<int>(names.size())));
    m_waiting->setVisible(!names.isEmpty());
}

QWidget *ImportPreview::buildCounts()
{
    auto *card = new Card;
    card->setAccessibleName(tr("What the file holds"));
    card->body()->addWidget(m_format);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_period);
    card->body()->addWidget(m_rows);
    card->body()->addWidget(m_leftOutRow =
                                beside(iconLabel(QStringLiteral("warning"), Tone::CautionText), m_leftOut));
    card->body()->addWidget(m_effort);
    card->body()->addWidget(m_unknown);
    card->body()->addWidget(m_sortIn, 0, Qt::AlignLeft);
    connect(m_sortIn, &QPushButton::clicked, this, &ImportPreview::sortIn);
    return card;
}

QFrame *ImportPreview::buildQuestions()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Questions about the file"));
    QVBoxLayout *column = card->body();
    if (m_draft.unitAssumed) {
        m_unit = new Segmented(tr("Unit of the weights"),
                               {{kilograms.toString(), tr("Kilograms")}, {pounds.toString(), tr("Pounds")}});
        m_mustAnswer = iconLabel(QStringLiteral("warning"), Tone::CautionText);
        column->addWidget(
            beside(m_mustAnswer,
                   textLabel(tr("The file does not say in which unit its weights are. Which is it?"),
                             Type::Subheading)));
        column->addWidget(m_unit, 0, Qt::AlignLeft);
        connect(m_unit, &Segmented::valueChanged, this, [this] {
            guessDistance();
            readAgain();
            keep();
        });
    }
    if (m_draft.distanceGuess)
        column->addWidget(buildDistance());
    if (!m_draft.repeatedBlocks.isEmpty()) {
        m_blocks =
            new Segmented(tr("Repeated sets"),
                          {{once.toString(), tr("Take them once")}, {twice.toString(), tr("Take both")}});
        m_blocks->setValue(once.toString());
        column->addWidget(textLabel(
            tr("In %n workout(s) a whole block of sets stands twice, as some exports do by mistake.", nullptr,
               static_cast<int>(m_draft.repeatedBlocks.size())),
            Type::Subheading));
        column->addWidget(m_blocks, 0, Qt::AlignLeft);
        connect(m_blocks, &Segmented::valueChanged, this, [this] {
            makePlan();
            keep();
        });
    }
    return card;
}

// One unit for all of them, at first the one in which they were read.
QWidget *ImportPreview::buildDistance()
{
    m_distance = new Segmented(tr("Unit of the distances"),
                               {{keyOf(DistanceUnit::Metre), tr("Metres")},
                                {keyOf(DistanceUnit::Kilometre), tr("Kilometres")},
                                {keyOf(DistanceUnit::Mile), tr("Miles")}});
    m_distance->setValue(keyOf(*m_draft.distanceGuess));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(textLabel(tr("The file does not say in which unit its distances are. Is this right?"),
                                Type::Subheading));
    column->addWidget(m_distance, 0, Qt::AlignLeft);
    connect(m_distance, &Segmented::valueChanged, this, [this] {
        m_distanceChosen = true;
        readAgain();
        keep();
    });
    return box;
}

// Pounds come together with miles, and kilograms with kilometres.
void ImportPreview::guessDistance()
{
    if (m_unit && m_distance && !m_distanceChosen && m_distance->value() != keyOf(DistanceUnit::Metre))
        m_distance->setValue(keyOf(m_unit->value() == pounds ? DistanceUnit::Mile : DistanceUnit::Kilometre));
}

void ImportPreview::buildTables()
{
    dress(*m_samples, {tr("Day"), tr("Entry"), tr("What")}, 2);
    m_samples->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dress(*m_problems, {tr("Row"), tr("Column"), tr("Value"), tr("Reason"), tr("What happens")}, 3);
    m_problems->setMaximumHeight(theme().em(highestTable));
}

ImportOptions ImportPreview::options() const
{
    ImportOptions options {.fields = m_workspace.parts().fields, .now = m_workspace.now()};
    if (m_unit && !m_unit->value().isEmpty())
        options.unit = m_unit->value() == pounds ? WeightUnit::Pound : WeightUnit::Kilogram;
    if (m_distance)
        options.distance = distanceUnitFrom(m_distance->value());
    return options;
}

// In the background, as the first time. Of several answers in a row only the last counts.
void ImportPreview::readAgain()
{
    const int reading = ++m_reading;
    m_isReading = true;
    m_busy->setBusy(true);
    offer();
    const auto read = [path = m_path, format = m_draft.format, importers = m_workspace.parts().importers,
                       options = options()] { return readImport(path, format, importers, options); };
    inBackground(this, read, [this, reading](const Result<ImportDraft> &draft) {
        if (reading == m_reading)
            takeOver(draft);
    });
}

// What was read in another unit is not imported in its place.
void ImportPreview::takeOver(const Result<ImportDraft> &draft)
{
    m_isReading = false;
    m_busy->setBusy(false);
    m_unreadable = draft ? QString() : draft.error().text;
    if (draft)
        show(*draft);
    else
        offer();
}

void ImportPreview::show(const ImportDraft &draft)
{
    m_draft = draft;
    m_format->setText(tr("%1, read as %2 export", "file, program")
                          .arg(m_draft.fileName, formatTitle(m_workspace.parts().importers, m_draft.format)));
    m_rows->setText(rowsText(m_draft.rows));
    m_effort->setVisible(hasEffortOfSets(m_draft.entries));
    m_period->setText(periodText(m_draft.entries));
    m_period->setVisible(!m_period->text().isEmpty());
    showUnknown();
    makePlan();
}

void ImportPreview::showProblems()
{
    const int shown = static_cast<int>(qMin<qsizetype>(m_draft.problems.size(), problemsShown));
    m_problems->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const RowProblem &problem = m_draft.problems[row];
        fill(*m_problems, row,
             {placeText(problem), problem.column, problem.value, problem.reason,
              outcomeText(problem, m_plan)});
    }
    m_problemsBox->setVisible(shown > 0);
}

void ImportPreview::showUnknown()
{
    const ExerciseIndex exercises(m_workspace.journal());
    QStringList unknown = m_draft.unknownExercises;
    unknown.removeIf([&](const QString &name) {
        return exercises.match(name).how != ExerciseMatch::How::Unknown || !m_mapping.value(name).isEmpty();
    });
    const int more = static_cast<int>(unknown.size() - unknownNamed);
    const QString named = unknown.mid(0, unknownNamed).join(tr(", ", "between two exercises"));
    const QString state = unknown.isEmpty() ? tr("All exercises are known now.")
        : more > 0 ? tr("Exercises that Rhomboid does not know yet: %1 and %n more", nullptr, more).arg(named)
                   : tr("Exercises that Rhomboid does not know yet: %1").arg(named);
    m_unknown->setText((QStringList {state} + sortedIn()).join(u'\n'));
    m_unknown->setVisible(!m_draft.unknownExercises.isEmpty());
    m_sortIn->setText(unknown.isEmpty() ? tr("Change how they are sorted in") : tr("Sort them in"));
    m_sortIn->setVisible(!m_draft.unknownExercises.isEmpty());
}

// Names stay as the file has them, so each answer is told beside its name.
QStringList ImportPreview::sortedIn() const
{
    QStringList lines;
    for (const QString &name : m_draft.unknownExercises)
        if (const QString exercise = m_mapping.value(name); !exercise.isEmpty())
            lines.append(tr("%1, counted as %2", "exercise as logged, closest exercise")
                             .arg(name, shownExercise(exercise)));
    if (const auto more = static_cast<int>(lines.size()) - unknownNamed; more > 0)
        lines = lines.mid(0, unknownNamed) << tr("and %n more", nullptr, more);
    return lines;
}

// The answers are saved together with the import, and undone with it. Taking the import back later leaves
// them: by then other workouts may have the exercise.
void ImportPreview::sortIn()
{
    auto *dialog = new MappingDialog(m_draft.unknownExercises, m_mapping, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MappingDialog::answered, this, [this, dialog] {
        m_mapping = dialog->mapping();
        showUnknown();
        makePlan();
        keep();
    });
    dialog->open();
}

void ImportPreview::keep()
{
    keepAnswers(m_workspace, m_path,
                {.unit = m_unit ? m_unit->value() : QString(),
                 .distance = m_distanceChosen ? m_distance->value() : QString(),
                 .blocks = m_blocks ? m_blocks->value() : QString(),
                 .mapping = m_mapping});
}

void ImportPreview::restore(const ImportAnswers &kept)
{
    if (kept == ImportAnswers())
        return;
    m_mapping = kept.mapping;
    if (m_blocks && !kept.blocks.isEmpty())
        m_blocks->setValue(kept.blocks);
    if (m_unit && !kept.unit.isEmpty())
        m_unit->setValue(kept.unit);
    guessDistance();
    if (m_distance && distanceUnitFrom(kept.distance)) {
        m_distance->setValue(kept.distance);
        m_distanceChosen = true;
    }
    if (m_unit || m_distance)
        readAgain();
    showUnknown();
    makePlan();
    m_draftNote->show();
}

void ImportPreview::makePlan()
{
    const bool takeOnce = m_blocks && m_blocks->value() == once;
    m_plan = planImport(m_workspace.journal(), takeOnce ? withoutRepeatedBlocks(m_draft) : m_draft,
                        m_workspace.now());
    // Where everything is there already, no answer would change anything.
    m_questions->setVisible(!m_plan.change.isEmpty() && (m_unit || m_distance || m_blocks));
    showProblems();
    m_leftOut->setText(leftOutText(m_plan.change.put));
    m_leftOutRow->setVisible(!m_leftOut->text().isEmpty());
    m_plan.change.put.append(mappingEvents(m_mapping, m_workspace));
    m_summary->setText(planText(m_plan));
    offer();
}

bool ImportPreview::isUnitMissing() const
{
    return !m_questions->isHidden() && m_unit && m_unit->value().isEmpty();
}

// The plan can be carried out once every question is answered and the file was read with the answers.
void ImportPreview::offer()
{
    if (m_mustAnswer)
        m_mustAnswer->setVisible(isUnitMissing());
    if (m_questions->property("asks").toBool() != isUnitMissing()) {
        m_questions->setProperty("asks", isUnitMissing());
        m_questions->style()->unpolish(m_questions);
        m_questions->style()->polish(m_questions);
    }
    if (!m_isReading)
        showSamples();
    const bool ready = !isUnitMissing() && m_unreadable.isEmpty() && !m_plan.change.isEmpty();
    m_why->setText(isUnitMissing()              ? tr("Choose kilograms or pounds first.")
                       : ready || m_isReading   ? QString()
                       : m_unreadable.isEmpty() ? tr("There is nothing new to import.")
                                                : m_unreadable);
    m_import->setEnabled(ready && !m_isReading);
    m_foot->setCurrentWidget(m_why->text().isEmpty() ? m_safe : m_why);
    m_import->setAccessibleDescription(m_why->text());
}

// In the unit of this person; nothing while nobody knows in which the file has them.
void ImportPreview::showSamples()
{
    const QList<SampleRow> rows = isUnitMissing() || !m_unreadable.isEmpty()
        ? QList<SampleRow>()
        : sampleRows(m_plan.change.put, samplesShown);
    m_samples->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        fill(*m_samples, row, {rows[row].day, rows[row].entry, rows[row].what});
    m_samplesBox->setVisible(!rows.isEmpty());
}

} // namespace rhomboid
