#include "ui/journal/journalpage.h"

#include "ui/exchange/exporter.h"
#include "ui/journal/addbutton.h"
#include "ui/journal/emptyjournal.h"
#include "ui/journal/entryacts.h"
#include "ui/journal/entrylist.h"
#include "ui/journal/entrymodel.h"
#include "ui/journal/entrytable.h"
#include "ui/journal/filtercard.h"
#include "ui/journal/filterchips.h"
#include "ui/journal/incompletenote.h"
#include "ui/journal/inspector.h"
#include "ui/journal/monthcard.h"
#include "ui/journal/searchfield.h"
#include "ui/kit/card.h"
#include "ui/kit/choices.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/format.h"
#include "ui/kit/monthview.h"
#include "ui/kit/panes.h"
#include "ui/kit/readtable.h"
#include "ui/kit/sidepane.h"
#include "ui/workspace/workspace.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 42; // em
constexpr double cardsStackBelow = 38; // em
constexpr double besideFrom = 64.5; // em of the window: 1,100 px at the usual size
constexpr double listHeight = 24; // em
constexpr double listBeside = 12; // em
constexpr int lowerEdge = 2; // px: the line of the card and its rounded corners

const auto asList = QStringLiteral("list");
const auto asTable = QStringLiteral("table");

} // namespace

JournalPage::JournalPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Journal"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_viewChoice(new Segmented(tr("Show as"), {{asList, tr("List")}, {asTable, tr("Table")}}))
    , m_monthCard(new MonthCard(workspace.now().date))
    , m_month(m_monthCard->view())
    , m_filter(new FilterCard(workspace.now().date))
    , m_chips(new FilterChips)
    , m_search(new SearchField)
    , m_model(new EntryModel(this))
    , m_list(new EntryList(*m_model))
    , m_table(new EntryTable(*m_model))
    , m_count(textLabel({}, Type::Small, Tone::Text2))
    , m_exportShown(textButton(tr("Export these"), ButtonKind::Quiet))
    , m_empty(new EmptyState(QStringLiteral("journal"), tr("Nothing here yet"),
                             tr("What you log appears here, the latest first.")))
    , m_noMatch(new EmptyState(QStringLiteral("search"), tr("No entry matches"),
                               tr("Clear the filter to see all entries.")))
    , m_incomplete(new IncompleteNote(workspace))
    , m_inspector(new Inspector)
    , m_back(textButton(tr("Back to the journal"), ButtonKind::Secondary, QStringLiteral("chevron-left")))
    , m_panes(new Panes(QStringLiteral("journal"), stackBelow))
{
    buildActions();
    m_left = buildLeft();
    m_entries = buildEntries();
    m_panes->addPane(m_left, 44);
    m_panes->addPane(m_entries, 63);
    m_panes->addPane(m_inspector, 40);
    m_panes->setFirstWhenStacked(m_entries);
    m_back->hide();
    body()->addWidget(m_back, 0, Qt::AlignLeft);
    body()->addWidget(m_panes, 1);
    connectParts();
    m_viewChoice->setValue(asList);
    showView();
    startAt({m_list, m_table->view()});
}

void JournalPage::buildActions()
{
    QPushButton *exportAll = textButton(tr("Export"), ButtonKind::Secondary, QStringLiteral("export"));
    connect(exportAll, &QPushButton::clicked, this,
            [this] { exportJournal(m_workspace, m_navigator, window()); });
    actions()->addWidget(m_viewChoice);
    actions()->addWidget(exportAll);
    actions()->addWidget(addEntryButton(*m_month, m_workspace, m_navigator, this));
}

QWidget *JournalPage::buildLeft()
{
    auto *cards = new Columns(cardsStackBelow);
    cards->addColumn(m_monthCard, 1);
    cards->addColumn(m_filter, 1);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(cards);
    column->addStretch(1);
    return new SidePane(box);
}

QWidget *JournalPage::buildEntries()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Entries"));
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_chips);
    card->body()->addWidget(buildFound());
    card->body()->addWidget(m_incomplete);
    addFirstSteps(*m_empty, m_workspace, m_navigator, this);
    QPushButton *showAll = textButton(tr("Clear filter"), ButtonKind::Secondary);
    connect(showAll, &QPushButton::clicked, this, &JournalPage::clearFilter);
    m_noMatch->addAction(showAll);
    card->body()->addWidget(m_empty, 1);
    card->body()->addWidget(m_noMatch, 1);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_table, 1);
    // Rows are cut by the lower edge of the card, so that one sees that they go on.
    QMargins edges = card->layout()->contentsMargins();
    edges.setBottom(lowerEdge);
    card->layout()->setContentsMargins(edges);
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

void JournalPage::connectParts()
{
    connect(m_month, &MonthView::daySelected, this, &JournalPage::goTo);
    connect(m_filter, &FilterCard::filterChanged, this, &JournalPage::setFilter);
    connect(m_filter, &FilterCard::clearWanted, this, &JournalPage::clearFilter);
    connect(m_chips, &FilterChips::filterChanged, this, [this](const EntryFilter &filter) {
        setFilter(filter);
        view()->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        EntryFilter filter = m_filter->filter();
        filter.text = text.trimmed();
        filter.uids.clear(); // a search is for everything, not within the entries behind a tip
        setFilter(filter);
    });
    connect(m_viewChoice, &Segmented::valueChanged, this, &JournalPage::showView);
    connect(m_list, &EntryList::currentChanged, this, &JournalPage::showCurrent);
    connect(m_list, &EntryList::opened, this, &JournalPage::openDetails);
    connect(m_list, &EntryList::editWanted, this, &JournalPage::edit);
    for (QAbstractItemView *view : views()) {
        view->installEventFilter(this);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, &JournalPage::showMenu);
    }
    connect(m_table, &EntryTable::currentChanged, this, &JournalPage::showCurrent);
    connect(m_table, &EntryTable::opened, this, &JournalPage::openDetails);
    connect(m_table, &EntryTable::copied, this,
            [this](int rows) { m_navigator.notify({.text = tr("%n row(s) copied", nullptr, rows)}); });
    connect(m_back, &QPushButton::clicked, this, &JournalPage::closeDetails);
    connect(m_inspector, &Inspector::editWanted, this, &JournalPage::edit);
    connect(m_inspector, &Inspector::deleteWanted, this, &JournalPage::remove);
    connect(m_inspector, &Inspector::repeatWanted, this, &JournalPage::repeat);
    connect(m_inspector, &Inspector::exportWanted, this, &JournalPage::exportChosen);
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
    QAccessibleEvent announcement(m_model->entryCount() > 0 ? m_count : m_noMatch->heading(),
                                  QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void JournalPage::clearFilter()
{
    setFilter({});
    view()->setFocus(); // the button that was used has gone
}

void JournalPage::refresh(const State &state)
{
    const QString uid = m_list->current();
    const int row = m_list->currentIndex().row();
    const Journal before = m_model->journal();
    m_model->show(state, m_filter->filter(), m_workspace.now().date);
    if (state.revision != m_shownRevision)
        showJournal(state);
    showFound();
    keepCurrent(uid, row, before);
    showCurrent();
}

// The entry that was changed or came back, else the one that was chosen. Where that was deleted, the one in
// its place: several can go one after the other.
void JournalPage::keepCurrent(const QString &uid, int row, const Journal &before)
{
    const Journal &journal = m_model->journal();
    const bool changed = before != journal;
    const QString wanted = changed ? m_model->firstUnlike(before) : QString();
    if (!wanted.isEmpty())
        return choose(wanted);
    const QModelIndex kept = m_model->indexOf(uid);
    const QModelIndex next = kept.isValid() ? kept : m_model->nearest(changed ? row : 0);
    if (next.isValid() && next != m_list->currentIndex()) // else several may be chosen
        m_list->setCurrentIndex(next);
}

void JournalPage::choose(const QString &uid)
{
    m_list->choose(uid);
    if (isTable())
        m_table->choose(uid);
}

// What does not depend on the filter.
void JournalPage::showJournal(const State &state)
{
    m_shownRevision = state.revision;
    m_filter->setExercises(m_model->exercises());
    m_monthCard->show(state.journal);
    m_incomplete->show(state.journal);
    arrange(); // what was first logged brings the details
}

void JournalPage::showFound()
{
    const bool filtered = m_filter->filter() != EntryFilter {};
    const bool none = m_model->entryCount() == 0;
    const bool begun = m_model->allCount() > 0;
    m_empty->setVisible(!begun);
    m_noMatch->setVisible(none && begun);
    m_search->setVisible(begun);
    m_filter->setVisible(begun);
    m_list->setVisible(!none && !isTable());
    m_table->setVisible(!none && isTable());
    m_count->setText(tr("%1 of %n entry(s)", nullptr, m_model->allCount())
                         .arg(formats().locale.toString(m_model->entryCount())));
    m_count->parentWidget()->setVisible(filtered && !none);
}

void JournalPage::showCurrent()
{
    const State &state = m_workspace.state();
    if (!m_opened.isEmpty() && !state.journal.find(m_opened))
        closeDetails();
    const QString uid = m_opened.isEmpty() ? current() : m_opened;
    if (const QStringList uids = chosen(); uids.size() > 1)
        m_inspector->showSeveral(uids);
    else
        m_inspector->show(state, uid, m_workspace.parts().fields);
    m_month->setOnShow(m_model->indexOf(uid).data(EntryModel::DayRole).toDate());
}

bool JournalPage::isTable() const { return m_viewChoice->value() == asTable; }

bool JournalPage::isBeside() const { return !isTable() && window()->width() >= theme().em(besideFrom); }

QAbstractItemView *JournalPage::view() const
{
    return isTable() ? static_cast<QAbstractItemView *>(m_table->view()) : m_list;
}

QList<QAbstractItemView *> JournalPage::views() const { return {m_list, m_table->view()}; }

QString JournalPage::current() const
{
    return isTable() ? m_table->current() : m_list->current();
}

QStringList JournalPage::chosen() const
{
    if (!m_opened.isEmpty())
        return {m_opened};
    return isTable() ? m_table->chosen() : m_list->chosen();
}

// List and table stay on the same entry.
void JournalPage::showView()
{
    const QString uid = isTable() ? m_list->current() : m_table->current();
    m_table->setFollowing(isTable());
    if (isTable())
        m_table->choose(uid);
    else
        m_list->choose(uid);
    showFound();
    arrange();
    showCurrent();
}

void JournalPage::arrange()
{
    if (isBeside())
        m_opened.clear();
    m_panes->setAlwaysStacked(isTable());
    // Beside the month it needs no more than the page has; above it, something has to be seen of it.
    for (QAbstractItemView *view : views())
        view->setMinimumHeight(theme().em(m_panes->isStacked() ? listHeight : listBeside));
    const bool open = !m_opened.isEmpty();
    m_left->setVisible(!open);
    m_entries->setVisible(!open);
    const bool isEmpty = m_shownRevision > 0 && m_model->allCount() == 0;
    m_inspector->setVisible(open || (isBeside() && !isEmpty));
    m_back->setVisible(open);
}

void JournalPage::openDetails(const QString &uid)
{
    if (uid.isEmpty() || isBeside())
        return;
    m_opened = uid;
    showCurrent();
    arrange();
    m_inspector->editButton()->setFocus();
}

void JournalPage::closeDetails()
{
    m_opened.clear();
    arrange();
    showCurrent();
    view()->setFocus();
}

void JournalPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void JournalPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange(); // larger letters leave less room
}

void JournalPage::receive(const Destination &destination)
{
    // The focus lies on the entries, which must not push title and search out of sight.
    scroller()->verticalScrollBar()->setValue(0);
    if (!m_opened.isEmpty())
        closeDetails();
    if (!destination.uids.isEmpty())
        setFilter({.uids = destination.uids});
    showNewest();
    if (const QModelIndex found = m_model->indexOf(destination.uid); found.isValid()) {
        m_list->setCurrentIndex(found);
        m_table->choose(destination.uid);
    }
    if (destination.day.isValid())
        m_month->select(destination.day);
    if (destination.search) {
        m_search->setFocus();
        m_search->selectAll();
    }
}

// Who comes back after logging looks for what was logged, wherever the list was left. A filter chosen since
// is nothing new, and what it leaves out cannot be gone to.
void JournalPage::showNewest()
{
    const QString newest = m_model->newestOfAll(m_workspace.now().date);
    const QModelIndex shown = newest == m_newest ? QModelIndex() : m_model->indexOf(newest);
    if (shown.isValid())
        goTo(shown.data(EntryModel::DayRole).toDate());
    m_newest = newest;
}

void JournalPage::goTo(QDate day)
{
    const QModelIndex heading = m_model->indexOf(day);
    if (!heading.isValid())
        return;
    m_list->scrollTo(heading, QAbstractItemView::PositionAtTop);
    m_list->setCurrentIndex(m_model->index(heading.row() + 1));
    m_table->choose(m_list->current());
}

// To the newest entry of the month before or after; months without entries are passed over.
void JournalPage::goToMonth(int months)
{
    const QDate day = m_list->currentIndex().data(EntryModel::DayRole).toDate();
    if (!day.isValid())
        return;
    const QModelIndex target = m_model->newestOfMonth(day, months);
    if (!target.isValid())
        return;
    m_list->setCurrentIndex(target);
    m_list->scrollTo(target.siblingAtRow(target.row() - 1), QAbstractItemView::PositionAtTop);
    m_month->showMonth(target.data(EntryModel::DayRole).toDate());
}

void JournalPage::edit(const QString &uid) { editEntry(uid, m_workspace, m_navigator, window()); }

void JournalPage::repeat(const QString &uid)
{
    m_navigator.open({.page = QStringLiteral("workout"), .uid = uid, .repeatLast = true});
}

void JournalPage::remove(const QStringList &uids) { removeEntries(uids, m_workspace, m_navigator); }

void JournalPage::exportShown() { exportEntries(m_model->shown(), m_workspace, m_navigator, window()); }

void JournalPage::exportChosen(const QStringList &uids)
{
    exportSelected(m_model->only(uids), m_workspace, m_navigator, window());
}

// The headings of the days have none.
void JournalPage::showMenu(QPoint place)
{
    const QModelIndex index = view()->indexAt(place);
    if (index.data(EntryModel::UidRole).toString().isEmpty())
        return;
    if (QMenu *menu = entryMenu(*this, m_workspace.journal(), this))
        menu->popup(view()->viewport()->mapToGlobal(place));
}

bool JournalPage::entryKey(QKeyEvent *event)
{
    const QString uid = current();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        isBeside() ? edit(uid) : openDetails(uid);
        return true;
    case Qt::Key_Delete:
        remove(chosen());
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (isTable())
            return false; // it need not be in the order of its days
        goToMonth(event->key() == Qt::Key_PageUp ? +1 : -1);
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
    if (watched != view())
        return Page::eventFilter(watched, event);
    // Among the entries Ctrl+E means those on show, elsewhere everything.
    if (event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_E
        && key->modifiers() == Qt::ControlModifier) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && entryKey(static_cast<QKeyEvent *>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

void JournalPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_opened.isEmpty())
        closeDetails();
    else
        Page::keyPressEvent(event);
}

} // namespace rhomboid
