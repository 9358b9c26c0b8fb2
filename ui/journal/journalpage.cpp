#include "ui/journal/journalpage.h"

#include "ui/exchange/exporter.h"
#include "ui/journal/entrydelegate.h"
#include "ui/journal/entrymodel.h"
#include "ui/journal/inspector.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/card.h"
#include "ui/kit/choices.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/monthview.h"
#include "ui/kit/stepper.h"
#include "ui/log/completiondialog.h"
#include "ui/log/completionmodel.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 46; // em
constexpr double listHeight = 24; // em
const QString workoutsKey = QStringLiteral("workouts");
const QString painKey = QStringLiteral("pain");
const QString painFreeKey = QStringLiteral("painfree");

QMap<QDate, DayMarks> marksOf(const Journal &journal)
{
    QMap<QDate, DayMarks> marks;
    for (const Workout &workout : journal.workouts())
        ++marks[workout.started.date].workouts;
    for (const PainEntry &pain : journal.pains()) {
        std::optional<int> &worst = marks[pain.at.date].worst;
        worst = qMax(worst.value_or(pain.intensity), pain.intensity);
    }
    return marks;
}

} // namespace

JournalPage::JournalPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Journal"), parent), m_workspace(workspace), m_navigator(navigator), m_month(new MonthView),
      m_kinds(new ChipGroup(tr("Show"), {{workoutsKey, tr("Workouts")}, {painKey, tr("Pain")}, {painFreeKey, tr("Pain-free")}})),
      m_atLeast(new Stepper(tr("Pain at least"), {}, {.minimum = 0, .maximum = 10})), m_region(new QComboBox),
      m_search(new QLineEdit), m_model(new EntryModel(this)), m_list(new QListView),
      m_empty(textLabel({}, Type::Body, Tone::Text2)), m_clear(textButton(tr("Clear filter"), ButtonKind::Quiet)),
      m_incompleteText(textLabel({}, Type::Small)), m_inspector(new Inspector), m_columns(new Columns(stackBelow))
{
    QPushButton *exportAll = textButton(tr("Export"), ButtonKind::Secondary, QStringLiteral("export"));
    QPushButton *add = textButton(tr("Add entry"), ButtonKind::Primary, QStringLiteral("plus"));
    connect(exportAll, &QPushButton::clicked, this, [this] { exportJournal(m_workspace, m_navigator, window()); });
    connect(add, &QPushButton::clicked, this,
            [this] { m_navigator.open({.page = QStringLiteral("pain"), .day = m_month->selected()}); });
    actions()->addWidget(exportAll);
    actions()->addWidget(add);

    m_columns->addColumn(buildLeft(), 4);
    m_columns->addColumn(buildList(), 5);
    m_columns->addColumn(m_inspector, 4);
    body()->addWidget(m_columns, 1);
    connectParts();
}

QWidget *JournalPage::buildLeft()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Month"));
    m_month->setAccessibleName(tr("Month, days with entries"));
    m_month->setToday(m_workspace.now().date);
    m_month->showMonth(m_workspace.now().date);
    auto *heading = new QHBoxLayout;
    QToolButton *earlier = iconButton(QStringLiteral("chevron-left"), tr("Month before"));
    QToolButton *later = iconButton(QStringLiteral("chevron-right"), tr("Month after"));
    QLabel *name = textLabel({}, Type::Heading);
    heading->addWidget(name, 1);
    heading->addWidget(earlier);
    heading->addWidget(later);
    const auto showName = [name](QDate month) { name->setText(formats().locale.toString(month, tr("MMMM yyyy"))); };
    connect(m_month, &MonthView::monthChanged, name, showName);
    connect(earlier, &QToolButton::clicked, this, [this] { m_month->showMonth(m_month->month().addMonths(-1)); });
    connect(later, &QToolButton::clicked, this, [this] { m_month->showMonth(m_month->month().addMonths(1)); });
    showName(m_month->month());
    card->body()->addLayout(heading);
    card->body()->addWidget(m_month);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(card);
    column->addWidget(buildFilter());
    column->addStretch(1);
    return box;
}

QWidget *JournalPage::buildFilter()
{
    auto *card = new Card(tr("Filter"));
    card->addTrailing(m_clear);
    m_kinds->setValues({workoutsKey, painKey, painFreeKey});
    m_region->setAccessibleName(tr("Place on the body"));
    m_region->addItem(tr("Any place"), QString());
    for (const BodyRegion &region : bodyRegions())
        m_region->addItem(region.name, region.id);
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    card->body()->addWidget(m_kinds);
    card->body()->addWidget(textLabel(tr("Pain at least"), Type::Small, Tone::Text2));
    card->body()->addWidget(m_atLeast);
    card->body()->addWidget(textLabel(tr("Place on the body"), Type::Small, Tone::Text2));
    card->body()->addWidget(m_region);
    return card;
}

QWidget *JournalPage::buildList()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Entries"));
    m_search->setPlaceholderText(tr("Search notes, exercises, places"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(this));
    m_list->setAccessibleName(tr("Entries, newest first"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(theme().em(listHeight));
    m_list->installEventFilter(this);
    card->body()->addWidget(m_search);
    card->body()->addWidget(buildIncomplete());
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_list, 1);
    return card;
}

// What imports left open, as long as anything is: quiet, and no duty.
QWidget *JournalPage::buildIncomplete()
{
    auto *box = new QFrame;
    box->setProperty("inset", true);
    QPushButton *complete = textButton(tr("Complete them"), ButtonKind::Quiet);
    auto *row = new QHBoxLayout(box);
    row->addWidget(m_incompleteText, 1);
    row->addWidget(complete);
    connect(complete, &QPushButton::clicked, this,
            [this] { completeWorkouts(incompleteWorkouts(m_workspace.journal()), m_workspace, window()); });
    m_incomplete = box;
    return box;
}

void JournalPage::connectParts()
{
    connect(m_month, &MonthView::daySelected, this, &JournalPage::goTo);
    connect(m_kinds, &ChipGroup::valuesChanged, this, &JournalPage::applyFilter);
    connect(m_atLeast, &Stepper::valueChanged, this, &JournalPage::applyFilter);
    connect(m_region, &QComboBox::currentIndexChanged, this, &JournalPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &JournalPage::applyFilter);
    connect(m_clear, &QPushButton::clicked, this, &JournalPage::clearFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPage::showCurrent);
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(index.data(EntryModel::UidRole).toString()); });
    connect(m_inspector, &Inspector::editWanted, this, &JournalPage::edit);
    connect(m_inspector, &Inspector::deleteWanted, this, &JournalPage::remove);
    connect(m_inspector, &Inspector::repeatWanted, this, [this](const QString &uid) {
        m_navigator.open({.page = QStringLiteral("workout"), .uid = uid, .repeatLast = true});
    });
}

void JournalPage::applyFilter()
{
    const QStringList kinds = m_kinds->values();
    m_filter.workouts = kinds.contains(workoutsKey);
    m_filter.pain = kinds.contains(painKey);
    m_filter.painFree = kinds.contains(painFreeKey);
    m_filter.atLeast = qRound(m_atLeast->value().value_or(0));
    m_filter.region = m_region->currentData().toString();
    m_filter.text = m_search->text().trimmed();
    refresh(m_workspace.state());
}

void JournalPage::clearFilter()
{
    m_filter.uids.clear();
    m_kinds->setValues({workoutsKey, painKey, painFreeKey});
    m_atLeast->setValue({});
    m_region->setCurrentIndex(0);
    m_search->clear();
    applyFilter();
}

void JournalPage::refresh(const State &state)
{
    const QString current = m_list->currentIndex().data(EntryModel::UidRole).toString();
    m_model->show(state, m_filter, m_workspace.now().date);
    const bool none = m_model->entryCount() == 0;
    m_empty->setText(state.journal.isEmpty() ? tr("Nothing here yet. What you log appears here.")
                                             : tr("No entry matches. Clear the filter to see all."));
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    m_clear->setVisible(m_filter != EntryFilter {});
    m_month->setMarks(marksOf(state.journal));
    const int incomplete = static_cast<int>(incompleteWorkouts(state.journal).size());
    m_incompleteText->setText(tr("%n imported workout(s) without effort or duration", nullptr, incomplete));
    m_incomplete->setVisible(incomplete > 0);
    if (const QModelIndex again = m_model->indexOf(current); again.isValid())
        m_list->setCurrentIndex(again);
    else if (!none)
        m_list->setCurrentIndex(m_model->index(1));
    showCurrent();
}

void JournalPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_inspector->show(m_workspace.state(), index.data(EntryModel::UidRole).toString(), m_workspace.parts().fields);
}

void JournalPage::receive(const Destination &destination)
{
    if (!destination.uids.isEmpty()) {
        clearFilter();
        m_filter.uids = destination.uids;
        applyFilter();
    }
    if (const QModelIndex found = m_model->indexOf(destination.uid); found.isValid())
        m_list->setCurrentIndex(found);
    if (destination.day.isValid())
        m_month->select(destination.day);
    if (destination.search)
        m_search->setFocus();
}

void JournalPage::goTo(QDate day)
{
    const QModelIndex heading = m_model->indexOf(day);
    if (!heading.isValid())
        return;
    m_list->scrollTo(heading, QAbstractItemView::PositionAtTop);
    m_list->setCurrentIndex(m_model->index(heading.row() + 1));
}

void JournalPage::edit(const QString &uid)
{
    const bool isWorkout = m_workspace.journal().workout(uid) != nullptr;
    if (isWorkout || m_workspace.journal().pain(uid))
        m_navigator.open({.page = isWorkout ? QStringLiteral("workout") : QStringLiteral("pain"), .uid = uid});
}

void JournalPage::remove(const QString &uid)
{
    const bool isWorkout = m_workspace.journal().workout(uid) != nullptr;
    const QString action = isWorkout ? tr("Delete workout") : tr("Delete pain entry");
    if (uid.isEmpty() || !m_workspace.perform(removing({uid}, m_workspace.now()), action))
        return;
    m_navigator.notify({.text = isWorkout ? tr("Workout deleted") : tr("Pain entry deleted"), .undoable = true});
}

bool JournalPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const QString uid = m_list->currentIndex().data(EntryModel::UidRole).toString();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: edit(uid); return true;
        case Qt::Key_Delete: remove(uid); return true;
        default: break;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace rhomboid
