#pragma once

#include "core/journal/entryindex.h"
#include "ui/kit/navigator.h"
#include "ui/kit/page.h"

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace rhomboid {

class Columns;
class EntryModel;
class FilterCard;
class FilterChips;
class Inspector;
class MonthView;
class Workspace;

// Everything that was written down: a month, a list, one entry in full; search, edit, delete with undo.
class JournalPage : public Page
{
    Q_OBJECT

public:
    JournalPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;
    void receive(const Destination &destination) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildActions();
    QWidget *buildLeft();
    QWidget *buildList();
    QWidget *buildFound();
    QWidget *buildIncomplete();
    void connectParts();
    void setFilter(const EntryFilter &filter);
    void clearFilter();
    void showJournal(const State &state);
    void showFound();
    void showCurrent();
    void goTo(QDate day);
    void goToMonth(int months);
    void addNote();
    void edit(const QString &uid);
    void remove(const QString &uid);
    void exportShown();
    bool listKey(QKeyEvent *event);

    Workspace &m_workspace;
    Navigator &m_navigator;
    quint64 m_shownRevision {0};
    MonthView *m_month;
    FilterCard *m_filter;
    FilterChips *m_chips;
    QLineEdit *m_search;
    EntryModel *m_model;
    QListView *m_list;
    QLabel *m_count;
    QPushButton *m_exportShown;
    QLabel *m_empty;
    QPushButton *m_showAll;
    QWidget *m_incomplete {nullptr};
    QLabel *m_incompleteText;
    Inspector *m_inspector;
    Columns *m_columns;
};

} // namespace rhomboid
