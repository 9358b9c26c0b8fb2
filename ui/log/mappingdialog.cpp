#include "ui/log/mappingdialog.h"

#include "core/exercises/catalogue.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/navigator.h"
#include "ui/log/exercisechoice.h"
#include "ui/log/twolines.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rhomboid {

namespace {

constexpr QSizeF usualSize(52, 34); // em
constexpr double stackBelow = 34; // em

} // namespace

MappingDialog::MappingDialog(const QStringList &names, const QMap<QString, QString> &given, QWidget *parent)
    : QDialog(parent)
    , m_names(names)
    , m_mapping(given)
    , m_list(new QListWidget)
    , m_question(textLabel({}, Type::Subheading))
    , m_choice(new ExerciseChoice)
    , m_unknown(textButton(tr("Leave it unknown"), ButtonKind::Secondary))
{
    setWindowTitle(tr("What are these exercises?"));
    m_list->setAccessibleName(tr("Names to sort in"));
    m_list->setItemDelegate(new TwoLines(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("rows", true);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_question);
    rightColumn->addWidget(m_choice, 1);
    auto *columns = new Columns(stackBelow);
    columns->addColumn(m_list, 1);
    columns->addColumn(right, 2);

    QPushButton *done = textButton(tr("Done"), ButtonKind::Primary);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_unknown);
    foot->addStretch(1);
    foot->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(textLabel(tr("What are these exercises?"), Type::Heading));
    column->addWidget(
        textLabel(tr("Rhomboid does not know these names, so their sets do not count towards the load "
                     "on your upper back. Choose what comes closest; the name you logged stays as it is."),
                  Type::Body, Tone::Text2));
    column->addWidget(columns, 1);
    column->addLayout(foot);
    showAnswers();
    connect(m_list, &QListWidget::currentRowChanged, this, &MappingDialog::ask);
    connect(m_choice, &ExerciseChoice::taken, this, &MappingDialog::take);
    connect(m_choice, &ExerciseChoice::chosen, this, &MappingDialog::answer);
    connect(m_unknown, &QPushButton::clicked, this, [this] { answer({}); });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    m_list->setVisible(names.size() > 1);
    m_list->setCurrentRow(0);
    resize(theme().em(usualSize.width()), theme().em(usualSize.height()));
    if (parent)
        resize(size().boundedTo(parent->window()->size()));
    m_choice->setFocus();
}

void MappingDialog::ask()
{
    const QString name = m_names.value(m_list->currentRow());
    m_question->setText(tr("'%1' is closest to", "exercise as logged").arg(name));
    m_choice->ask(name, m_mapping.value(name));
}

void MappingDialog::take(const QString &exercise)
{
    m_mapping.insert(m_names.value(m_list->currentRow()), exercise);
    emit answered();
    showAnswers();
}

// Goes on to the next name without an answer; one name alone needs nothing more.
void MappingDialog::answer(const QString &exercise)
{
    take(exercise);
    if (m_names.size() == 1)
        return accept();
    const auto open =
        std::ranges::find_if(m_names, [this](const QString &name) { return !m_mapping.contains(name); });
    if (open != m_names.end())
        m_list->setCurrentRow(static_cast<int>(open - m_names.begin()));
    m_choice->setFocus();
}

void MappingDialog::showAnswers()
{
    for (int row = 0; row < m_names.size(); ++row) {
        const QString &name = m_names[row];
        const QString exercise = m_mapping.value(name);
        if (row == m_list->count())
            m_list->addItem(name);
        const QString told = !exercise.isEmpty() ? tr("→ %1", "closest exercise").arg(shownExercise(exercise))
            : m_mapping.contains(name)           ? tr("stays unknown")
                                                 : tr("no answer yet");
        QListWidgetItem *item = m_list->item(row);
        item->setData(TwoLines::detailsRole, QStringList {told});
        const QString all = tr("%1: %2", "exercise as logged, closest exercise").arg(name, told);
        item->setData(Qt::AccessibleTextRole, all);
        item->setToolTip(all); // a narrow list shortens it
    }
}

QByteArray mappingDraft(const QMap<QString, QString> &mapping)
{
    QJsonObject answers;
    for (auto answer = mapping.begin(); answer != mapping.end(); ++answer)
        answers.insert(answer.key(), answer.value());
    return QJsonDocument(answers).toJson(QJsonDocument::Compact);
}

QMap<QString, QString> mappingFrom(const QByteArray &draft)
{
    QMap<QString, QString> mapping;
    const QJsonObject answers = QJsonDocument::fromJson(draft).object();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        mapping.insert(answer.key(), answer.value().toString());
    return mapping;
}

QList<Entry> mappingEvents(const QMap<QString, QString> &mapping, const Workspace &workspace)
{
    const ExerciseIndex exercises(workspace.journal());
    QList<Entry> events;
    for (auto answer = mapping.begin(); answer != mapping.end(); ++answer) {
        if (answer.value().isEmpty() && exercises.match(answer.key()).how != ExerciseMatch::How::Mapped)
            continue; // nothing to take back
        events.append(Event {.head = workspace.newHead(),
                             .at = workspace.now(),
                             .kind = eventkind::exerciseMapping.toString(),
                             .payload = {{QStringLiteral("name"), answer.key()},
                                         {QStringLiteral("exercise"), answer.value()}}});
    }
    return events;
}

QStringList unknownExercises(const Journal &journal)
{
    const ExerciseIndex exercises(journal);
    QHash<QString, int> counts;
    for (const Workout &workout : journal.workouts())
        for (const SetEntry &set : workout.sets)
            ++counts[set.exercise];
    QStringList names;
    for (auto name = counts.begin(); name != counts.end(); ++name)
        if (exercises.match(name.key()).how == ExerciseMatch::How::Unknown)
            names.append(name.key());
    std::ranges::sort(names, [&](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return names;
}

void mapExercises(const QStringList &names, Workspace &workspace, Navigator &navigator, QWidget *window)
{
    const QString draft = QStringLiteral("mapping");
    QMap<QString, QString> given = mappingFrom(workspace.draft(draft).value_or(QByteArray()));
    given.removeIf(
        [&names](std::pair<const QString &, QString &> answer) { return !names.contains(answer.first); });
    auto *dialog = new MappingDialog(names, given, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &MappingDialog::answered, dialog, [dialog, &workspace, draft] {
        workspace.keepDraft(draft, mappingDraft(dialog->mapping()));
    });
    QObject::connect(dialog, &QDialog::accepted, window, [dialog, &workspace, &navigator, draft] {
        workspace.clearDraft(draft);
        const Change change {.put = mappingEvents(dialog->mapping(), workspace)};
        if (!change.isEmpty()
            && workspace.perform(change, [] { return MappingDialog::tr("Sort in exercises"); }))
            navigator.notify({.text = MappingDialog::tr("%n exercise(s) sorted in", nullptr,
                                                        static_cast<int>(change.put.size())),
                              .undoable = true});
    });
    dialog->open();
}

} // namespace rhomboid
