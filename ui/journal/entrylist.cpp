#include "ui/journal/entrylist.h"

#include "ui/journal/entrydelegate.h"
#include "ui/journal/entrymodel.h"

#include <QGuiApplication>
#include <QResizeEvent>

#include <algorithm>

namespace rhomboid {

namespace {

QString uidOf(const QModelIndex &index) { return index.data(EntryModel::UidRole).toString(); }

} // namespace

EntryList::EntryList(EntryModel &entries, QWidget *parent)
    : QListView(parent)
    , m_entries(entries)
{
    setModel(&entries);
    setItemDelegate(new EntryDelegate(this));
    setAccessibleName(tr("Entries, newest first"));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryList::currentChanged);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier) // else one of several is chosen
            emit opened(uidOf(index));
    });
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { emit editWanted(uidOf(index)); });
}

QString EntryList::current() const { return uidOf(currentIndex()); }

void EntryList::choose(const QString &uid)
{
    const QModelIndex found = m_entries.indexOf(uid);
    if (!found.isValid())
        return;
    // Whatever keys are held down: Ctrl+Z brings an entry back, and Ctrl would add it to what is chosen.
    selectionModel()->setCurrentIndex(found, QItemSelectionModel::ClearAndSelect);
    scrollTo(found);
}

QStringList EntryList::chosen() const
{
    QModelIndexList rows = selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList uids;
    for (const QModelIndex &row : std::as_const(rows))
        uids.append(uidOf(row));
    return uids;
}

void EntryList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit currentChanged();
}

// A message below the page takes room from it; what was in sight stays there.
void EntryList::resizeEvent(QResizeEvent *event)
{
    const QRect place = visualRect(currentIndex());
    QListView::resizeEvent(event);
    if (place.isValid() && place.top() >= 0 && place.bottom() <= event->oldSize().height())
        scrollTo(currentIndex());
}

} // namespace rhomboid
