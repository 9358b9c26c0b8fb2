#include "ui/journal/journalpage.h"

#include "ui/exchange/exporter.h"
#include "ui/journal/entrydelegate.h"
#include "ui/journal/entrymodel.h"
#include "ui/journal/filtercard.h"
#include "ui/journal/filterchips.h"
#include "ui/journal/inspector.h"
#include "ui/journal/phasenotedialog.h"
#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/monthview.h"
#include "ui/log/completiondialog.h"
#include "ui/log/completionmodel.h"
#include "ui/workspace/workspace.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 46; // em
constexpr double listHeight = 24; // em
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
    : Page(tr("Journal"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_month(new MonthView)
    , m_filter(new FilterCard(workspace.now().date))
    , m_chips(new FilterChips)
    , m_search(new QLineEdit)
    , m_model(new EntryModel(this))
    , m_list(new QListView)
    , m_count(textLabel({}, Type::Small, Tone::Text2))
    , m_exportShown(textButton(tr("Export these"), ButtonKind::Quiet))
    , m_empty(textLabel({}, Type::Body, Tone::Text2))
    , m_showAll(textButton(tr("Clear filter"), ButtonKind::Secondary))
    , m_incompleteText(textLabel({}, Type::Small))
    , m_inspector(new Inspector)
    , m_columns(new Columns(stackBelow))
{
    buildActions();
    m_columns->addColumn(buildLeft(), 4);
    m_columns->addColumn(buildList(), 5);
    m_columns->addColumn(m_inspector, 4);
    body()->addWidget(m_columns, 1);
    connectParts();
}

void JournalPage::buildActions()
{
    QPushButton *exportAll = textButton(tr("Export"), ButtonKind::Secondary, QStringLiteral("export"));
    QPushButton *add = textButton(tr("Add entry"), ButtonKind::Primary, QStringLiteral("plus"));
    auto *menu = new QMenu(add);
    menu->addAction(tr("Workout"), this, [this] {
        m_navigator.open({.page = QStringLiteral("workout"), .day = m_month->selected()});
    });
    menu->addAction(tr("Pain"), this, [this] {
        m_navigator.open({.page = QStringLiteral("pain"), .day = m_month->selected()});
    });
    menu->addAction(tr("Note for several days…"), this, &JournalPage::addNote);
    add->setMenu(menu);
    connect(exportAll, &QPushButton::clicked, this,
            [this] { exportJournal(m_workspace, m_navigator, window()); });
    actions()->addWidget(exportAll);
    actions()->addWidget(add);
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
    const auto showName = [name](QDate month) {
        name->setText(formats().locale.toString(month, tr("MMMM yyyy")));
    };
    connect(m_month, &MonthView::monthChanged, name, showName);
    connect(earlier, &QToolButton::clicked, this,
            [this] { m_month->showMonth(m_month->month().addMonths(-1)); });
    connect(later, &QToolButton::clicked, this,
            [this] { m_month->showMonth(m_month->month().addMonths(1)); });
    showName(m_month->month());
    card->body()->addLayout(heading);
    card->body()->addWidget(m_month);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(card);
    column->addWidget(m_filter);
    column->addStretch(1);
    return box;
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
    card->body()->addWidget(m_chips);
    card->body()->addWidget(buildFound());
    card->body()->addWidget(buildIncomplete());
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_showAll, 0, Qt::AlignLeft);
    card->body()->addWidget(m_list, 1);
    return card;
}

// How many there are, while a filter leaves some out.
QWidget *JournalPage::buildFound()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_count, 1);
    row->addWidget(m_exportShown);
    m_exportShown->setAccessibleName(tr("Export the entries on show"));
    connect(m_exportShown, &QPushButton::clicked, this, &JournalPage::exportShown);
    return box;
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
    connect(m_filter, &FilterCard::filterChanged, this, &JournalPage::setFilter);
    connect(m_filter, &FilterCard::clearWanted, this, &JournalPage::clearFilter);
    connect(m_showAll, &QPushButton::clicked, this, &JournalPage::clearFilter);
    connect(m_chips, &FilterChips::filterChanged, this, [this](const EntryFilter &filter) {
        setFilter(filter);
        m_list->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        EntryFilter filter = m_filter->filter();
        filter.text = text.trimmed();
        setFilter(filter);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPage::showCurrent);
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(index.data(EntryModel::UidRole).toString()); });
    connect(m_inspector, &Inspector::editWanted, this, &JournalPage::edit);
    connect(m_inspector, &Inspector::deleteWanted, this, &JournalPage::remove);
    connect(m_inspector, &Inspector::repeatWanted, this, [this](const QString &uid) {
        m_navigator.open({.page = QStringLiteral("workout"), .uid = uid, .repeatLast = true});
    });
}

void JournalPage::setFilter(const EntryFilter &filter)
{
    m_filter->setFilter(filter);
    m_chips->setFilter(filter);
    if (m_search->text().trimmed() != filter.text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    refresh(m_workspace.state());
    QAccessibleEvent announcement(m_model->entryCount() > 0 ? m_count : m_empty, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void JournalPage::clearFilter()
{
    setFilter({});
    m_list->setFocus(); // the button that was used has gone
}

void JournalPage::refresh(const State &state)
{
    const QString current = m_list->currentIndex().data(EntryModel::UidRole).toString();
    m_model->show(state, m_filter->filter(), m_workspace.now().date);
    if (state.revision != m_shownRevision)
        showJournal(state);
    showFound();
    if (const QModelIndex again = m_model->indexOf(current); again.isValid())
        m_list->setCurrentIndex(again);
    else if (m_model->entryCount() > 0)
        m_list->setCurrentIndex(m_model->index(1));
    showCurrent();
}

// What does not depend on the filter.
void JournalPage::showJournal(const State &state)
{
    m_shownRevision = state.revision;
    m_filter->setExercises(m_model->exercises());
    m_month->setMarks(marksOf(state.journal));
    const int incomplete = static_cast<int>(incompleteWorkouts(state.journal).size());
    m_incompleteText->setText(tr("%n imported workout(s) without effort or duration", nullptr, incomplete));
    m_incomplete->setVisible(incomplete > 0);
}

void JournalPage::showFound()
{
    const bool filtered = m_filter->filter() != EntryFilter {};
    const bool none = m_model->entryCount() == 0;
    m_empty->setText(m_model->allCount() == 0 ? tr("Nothing here yet. What you log appears here.")
                                              : tr("No entry matches. Clear the filter to see all."));
    m_empty->setVisible(none);
    m_showAll->setVisible(none && filtered);
    m_list->setVisible(!none);
    m_count->setText(tr("%1 of %n entry(s)", nullptr, m_model->allCount())
                         .arg(formats().locale.toString(m_model->entryCount())));
    m_count->parentWidget()->setVisible(filtered && !none);
}

void JournalPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_inspector->show(m_workspace.state(), index.data(EntryModel::UidRole).toString(),
                      m_workspace.parts().fields);
}

void JournalPage::receive(const Destination &destination)
{
    if (!destination.uids.isEmpty())
        setFilter({.uids = destination.uids});
    if (const QModelIndex found = m_model->indexOf(destination.uid); found.isValid())
        m_list->setCurrentIndex(found);
    if (destination.day.isValid())
        m_month->select(destination.day);
    if (destination.search) {
        m_search->setFocus();
        m_search->selectAll();
    }
}

void JournalPage::goTo(QDate day)
{
    const QModelIndex heading = m_model->indexOf(day);
    if (!heading.isValid())
        return;
    m_list->scrollTo(heading, QAbstractItemView::PositionAtTop);
    m_list->setCurrentIndex(m_model->index(heading.row() + 1));
}

// To the newest entry of the month before or after; months without entries are passed over.
void JournalPage::goToMonth(int months)
{
    const QDate day = m_list->currentIndex().data(EntryModel::DayRole).toDate();
    if (!day.isValid())
        return;
    const QDate first(day.year(), day.month(), 1);
    QModelIndex target = m_model->newestUntil(first.addDays(-1));
    if (months > 0) {
        const QModelIndex later = m_model->oldestSince(first.addMonths(1));
        const QDate found = later.data(EntryModel::DayRole).toDate();
        target = later.isValid()
            ? m_model->newestUntil(QDate(found.year(), found.month(), found.daysInMonth()))
            : QModelIndex();
    }
    if (!target.isValid())
        return;
    m_list->setCurrentIndex(target);
    m_list->scrollTo(target.siblingAtRow(target.row() - 1), QAbstractItemView::PositionAtTop);
    m_month->showMonth(target.data(EntryModel::DayRole).toDate());
}

void JournalPage::addNote()
{
    const QDate day = m_month->selected().isValid() ? m_month->selected() : m_workspace.now().date;
    addPhaseNote(day, day.addDays(6), m_workspace, m_navigator, window());
}

void JournalPage::edit(const QString &uid)
{
    const std::optional<Entry> entry = m_workspace.journal().find(uid);
    if (!entry)
        return;
    if (std::holds_alternative<Event>(*entry))
        editPhaseNote(uid, m_workspace, m_navigator, window());
    else
        m_navigator.open({.page = std::holds_alternative<Workout>(*entry) ? QStringLiteral("workout")
                                                                          : QStringLiteral("pain"),
                          .uid = uid});
}

namespace {

// What deleting an entry is called in the menu, and what is said when it is done.
std::pair<QString, QString> deletionOf(const Entry &entry)
{
    if (std::holds_alternative<Workout>(entry))
        return {JournalPage::tr("Delete workout"), JournalPage::tr("Workout deleted")};
    if (std::holds_alternative<Event>(entry))
        return {JournalPage::tr("Delete note for several days"),
                JournalPage::tr("Note for several days deleted")};
    return {JournalPage::tr("Delete pain entry"), JournalPage::tr("Pain entry deleted")};
}

} // namespace

void JournalPage::remove(const QString &uid)
{
    const std::optional<Entry> entry = m_workspace.journal().find(uid);
    if (!entry)
        return;
    const auto [action, done] = deletionOf(*entry);
    if (m_workspace.perform(removing({uid}, m_workspace.now()), action))
        m_navigator.notify({.text = done, .undoable = true});
}

void JournalPage::exportShown() { exportEntries(m_model->shown(), m_workspace, m_navigator, window()); }

bool JournalPage::listKey(QKeyEvent *event)
{
    const QString uid = m_list->currentIndex().data(EntryModel::UidRole).toString();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit(uid);
        return true;
    case Qt::Key_Delete:
        remove(uid);
        return true;
    case Qt::Key_PageUp:
        goToMonth(+1);
        return true;
    case Qt::Key_PageDown:
        goToMonth(-1);
        return true;
    case Qt::Key_E:
        if (event->modifiers() != Qt::ControlModifier)
            return false;
        exportShown();
        return true;
    default:
        return false;
    }
}

bool JournalPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = dynamic_cast<QKeyEvent *>(event);
    // In the list Ctrl+E means what is on show, elsewhere everything.
    if (watched == m_list && event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_E
        && key->modifiers() == Qt::ControlModifier) {
        event->accept();
        return true;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress && listKey(static_cast<QKeyEvent *>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

} // namespace rhomboid
