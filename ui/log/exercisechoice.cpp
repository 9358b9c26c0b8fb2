#include "ui/log/exercisechoice.h"

#include "core/exercises/catalogue.h"
#include "core/exercises/names.h"
#include "ui/kit/controls.h"
#include "ui/kit/dropdown.h"
#include "ui/log/musclewords.h"
#include "ui/log/twolines.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int mostShown = 100;
constexpr int anyMuscle = -1;
constexpr int keyRole = TwoLines::detailsRole + 1; // the name in the table, which is what is stored

struct Found {
    const Exercise *exercise {};
    qsizetype shared {}; // words in common with the name in question
};

bool works(const Exercise &exercise, int muscle)
{
    const auto wanted = static_cast<Muscle>(muscle);
    return muscle == anyMuscle || exercise.primary.contains(wanted) || exercise.secondary.contains(wanted);
}

bool holds(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QList<Found> search(const QString &typed, const QString &name, int muscle)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const QStringList nameWords = wordsOf(name);
    const QSet<QString> inName(nameWords.begin(), nameWords.end());
    QList<Found> found;
    for (const Exercise &exercise : exerciseTable()) {
        const QString names = exercise.name + u' ' + exercise.german;
        if (!works(exercise, muscle) || !holds(QString(names + u' ' + musclesText(exercise)), words))
            continue;
        const QStringList all = wordsOf(names);
        const QSet<QString> own(all.begin(), all.end());
        found.append(
            {&exercise, std::ranges::count_if(own, [&](const QString &w) { return inName.contains(w); })});
    }
    std::ranges::stable_sort(found, std::greater(), &Found::shared); // else by how common they are
    return found;
}

} // namespace

ExerciseChoice::ExerciseChoice(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_muscle(dropDown())
    , m_list(new QListWidget)
{
    m_search->setPlaceholderText(tr("Exercise or muscle"));
    m_search->setAccessibleName(tr("Search exercises and muscles"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_muscle->setAccessibleName(tr("Muscle"));
    m_muscle->addItem(tr("Any muscle"), anyMuscle);
    for (const MuscleWord &word : muscleWords())
        m_muscle->addItem(muscleText(word.muscle), static_cast<int>(word.muscle));
    m_muscle->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_muscle->setMinimumContentsLength(8);
    m_list->setAccessibleName(tr("Matching exercises"));
    m_list->setItemDelegate(new TwoLines(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("rows", true);

    auto *first = new QHBoxLayout;
    first->addWidget(m_search, 3);
    first->addWidget(m_muscle, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(first);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ExerciseChoice::showMatches);
    connect(m_muscle, &QComboBox::currentIndexChanged, this, &ExerciseChoice::showMatches);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        m_exercise = item->data(keyRole).toString();
        emit taken(m_exercise);
    });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit chosen(item->data(keyRole).toString()); });
    setFocusProxy(m_search);
}

void ExerciseChoice::ask(const QString &name, const QString &exercise)
{
    m_name = name;
    m_exercise = exercise;
    m_search->clear();
    showMatches();
}

// The one that was chosen before comes first; where none was, nothing looks as if it were.
void ExerciseChoice::showMatches()
{
    m_list->clear();
    QList<Found> found = search(m_search->text(), m_name, m_muscle->currentData().toInt());
    std::ranges::stable_partition(
        found, [this](const Found &candidate) { return candidate.exercise->name == m_exercise; });
    for (const Found &candidate : found.mid(0, mostShown)) {
        const Exercise &exercise = *candidate.exercise;
        const QString shown = shownName(exercise);
        auto *item = new QListWidgetItem(shown, m_list);
        item->setData(keyRole, exercise.name);
        item->setData(TwoLines::detailsRole, muscleList(exercise));
        const QString all = tr("%1, works %2").arg(shown, musclesText(exercise));
        item->setData(Qt::AccessibleTextRole, all);
        item->setToolTip(all); // a narrow list shortens it
    }
    const QListWidgetItem *first = m_list->item(0);
    const bool isChosen = first && first->data(keyRole).toString() == m_exercise;
    m_list->setCurrentRow(0, isChosen ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
}

bool ExerciseChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QListWidgetItem *first = m_list->currentItem())
            emit chosen(first->data(keyRole).toString());
        return true;
    default:
        return false;
    }
}

} // namespace rhomboid
