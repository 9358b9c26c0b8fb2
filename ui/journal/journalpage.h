#pragma once

#include "core/journal/entryindex.h"
#include "ui/journal/entrymenu.h"
#include "ui/kit/navigator.h"
#include "ui/kit/page.h"

class QAbstractItemView;
class QKeyEvent;
class QLabel;
class QPushButton;

namespace rhomboid {

class EmptyState;
class EntryList;
class EntryModel;
class EntryTable;
class FilterCard;
class FilterChips;
class IncompleteNote;
class Inspector;
class MonthCard;
class MonthView;
class Panes;
class SearchField;
class Segmented;
class Workspace;

// Everything that was written down: a month, a list or a table, one entry in full; search, edit, delete with
// undo. Where there is no room for an entry beside the others, it opens in their place.
class JournalPage : public Page, public EntryWishes
{
    Q_OBJECT

public:
    JournalPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;
    void receive(const Destination &destination) override;

    QStringList chosen() const override;
    void edit(const QString &uid) override;
    void repeat(const QString &uid) override;
    void remove(const QStringList &uids) override;
    void exportChosen(const QStringList &uids) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    QWidget *buildLeft();
    QWidget *buildEntries();
    QWidget *buildFound();
    void connectParts();
    void setFilter(const EntryFilter &filter);
    void clearFilter();
    void showJournal(const State &state);
    void showFound();
    void showCurrent();
    void keepCurrent(const QString &uid, int row, const Journal &before);
    void choose(const QString &uid);
    void showMenu(QPoint place);
    void showView();
    bool isTable() const;
    bool isBeside() const; // the entry in full stands beside the others
    QAbstractItemView *view() const; // the list or the table
    QList<QAbstractItemView *> views() const;
    QString current() const;
    void arrange();
    void openDetails(const QString &uid);
    void closeDetails();
    void showNewest();
    void goTo(QDate day);
    void goToMonth(int months);
    void exportShown();
    bool entryKey(QKeyEvent *event);

    Workspace &m_workspace;
    Navigator &m_navigator;
    quint64 m_shownRevision {0};
    Segmented *m_viewChoice;
    MonthCard *m_monthCard;
    MonthView *m_month;
    FilterCard *m_filter;
    FilterChips *m_chips;
    SearchField *m_search;
    EntryModel *m_model;
    EntryList *m_list;
    EntryTable *m_table;
    QLabel *m_count;
    QPushButton *m_exportShown;
    EmptyState *m_empty; // nothing was logged
    EmptyState *m_noMatch;
    IncompleteNote *m_incomplete;
    Inspector *m_inspector;
    QPushButton *m_back;
    Panes *m_panes;
    QWidget *m_left {nullptr};
    QWidget *m_entries {nullptr};
    QString m_newest {}; // of all entries, when the page was last come to
    QString m_opened {}; // the entry that stands in the place of the others, else empty
};

} // namespace rhomboid
