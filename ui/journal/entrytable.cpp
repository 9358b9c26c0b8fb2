#include "ui/journal/entrytable.h"

#include "ui/journal/entrymodel.h"
#include "ui/journal/entrytablemodel.h"
#include "ui/kit/controls.h"
#include "ui/kit/dropdown.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/readtable.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

#include <numeric>

namespace rhomboid {

namespace {

// What is asked first of a column: the latest, the most, or the beginning of the alphabet.
Qt::SortOrder firstOrder(int column)
{
    const bool words = column == EntryTableModel::Kind || column == EntryTableModel::What
        || column == EntryTableModel::Place;
    return words ? Qt::AscendingOrder : Qt::DescendingOrder;
}

Qt::SortOrder turned(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

EntryTable::EntryTable(const EntryModel &entries, QWidget *parent)
    : QWidget(parent)
    , m_model(new EntryTableModel(entries, this))
    , m_view(new ReadTable)
    , m_sorting(dropDown())
    , m_turn(textButton(tr("Reverse"), ButtonKind::Secondary))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Entries, as a table"));
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->setCuttable({EntryTableModel::What, EntryTableModel::Place});
    m_view->setSpared({EntryTableModel::Minutes, EntryTableModel::Effort, EntryTableModel::Kind});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildTools());
    column->addWidget(m_view, 1);
    connectView();
    showSorting();
}

QWidget *EntryTable::buildTools()
{
    auto *sorting = new QWidget;
    auto *row = new QHBoxLayout(sorting);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *name = textLabel(tr("Sort by"), Type::Small, Tone::Text2);
    name->setWordWrap(false);
    name->setBuddy(m_sorting);
    nameField(m_sorting, tr("Sort by"));
    for (int column = 0; column < EntryTableModel::columns; ++column)
        m_sorting->addItem(m_model->headerData(column, Qt::Horizontal, copyRole).toString());
    m_turn->setAccessibleName(tr("Reverse the order"));
    row->addWidget(name);
    row->addWidget(m_sorting);
    QPushButton *copyAll = textButton(tr("Copy table"), ButtonKind::Secondary);
    copyAll->setToolTip(tr("For a spreadsheet. Ctrl+C copies only the chosen rows."));
    connect(copyAll, &QPushButton::clicked, this, &EntryTable::copy);
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(8, tools);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(sorting);
    flow->addWidget(m_turn);
    flow->addWidget(copyAll);
    return tools;
}

void EntryTable::connectView()
{
    connect(m_sorting, &QComboBox::activated, this, [this](int column) {
        m_model->sort(column, firstOrder(column));
        showSorting();
    });
    connect(m_turn, &QPushButton::clicked, this, [this] {
        m_model->sort(m_model->sortColumn(), turned(m_model->sortOrder()));
        showSorting();
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        m_model->sort(column,
                      column == m_model->sortColumn() ? turned(m_model->sortOrder()) : firstOrder(column));
        showSorting();
    });
    connect(m_model, &EntryTableModel::modelAboutToBeReset, this, [this] { m_kept = current(); });
    connect(m_model, &EntryTableModel::modelReset, this, [this] { choose(m_kept); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EntryTable::currentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EntryTable::currentChanged);
    connect(m_view, &ReadTable::activated, this,
            [this](const QModelIndex &index) { emit opened(index.data(EntryModel::UidRole).toString()); });
}

void EntryTable::setFollowing(bool following) { m_model->setFollowing(following); }

void EntryTable::showSorting() { m_sorting->setCurrentIndex(m_model->sortColumn()); }

QString EntryTable::current() const { return m_view->currentIndex().data(EntryModel::UidRole).toString(); }

void EntryTable::choose(const QString &uid)
{
    const QModelIndex found = m_model->indexOf(uid);
    const QModelIndex chosen = found.isValid() ? found : m_model->index(0, 0);
    // Whatever keys are held down, as in the list.
    m_view->selectionModel()->setCurrentIndex(chosen, QItemSelectionModel::ClearAndSelect
                                                          | QItemSelectionModel::Rows);
    m_view->scrollTo(chosen);
}

QStringList EntryTable::chosen() const
{
    QStringList uids;
    for (const int row : m_view->chosenRows())
        uids.append(m_model->index(row, 0).data(EntryModel::UidRole).toString());
    return uids;
}

void EntryTable::copy()
{
    QList<int> rows(m_model->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    QGuiApplication::clipboard()->setText(tabSeparated(*m_model, rows));
    emit copied(static_cast<int>(rows.size()));
}

} // namespace rhomboid
